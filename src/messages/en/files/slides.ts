import type { Day } from "#domain/calendar/dates.ts";

import { dayWords } from "#messages/words/dates.ts";

/** What stands on a slide and in its notes beside the figure. */
export const slides = {
  /** Under a chart or a table that has no room for all; empty where it has. */
  first: (shown: number, all: number): string =>
    shown === all ? "" : `The first ${shown} of ${all}. The page has the others.`,
  /** Points that have no place on the axis, each with how far it is; empty without any. */
  beyond: (points: readonly (readonly [name: string, way: string])[]): string =>
    points.length === 0
      ? ""
      : `Off the scale: ${points.map(([name, way]) => `${name} (${way})`).join("; ")}.`,
  /** What a slide's figure is, for who can't see it: what it finds, and what it draws. */
  alt: (title: string, drawn: string): string => (title === drawn ? title : `${title}. ${drawn}`),
  /** What the code on a slide is, for who can't see it. */
  code: "QR code that leads to the page of this figure",
  made: (day: Day): string => `Made on ${dayWords(day)}.`,
};
