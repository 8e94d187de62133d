import type { UsedSources } from "#domain/query/filter/usedSources.ts";
import { counted } from "#messages/words/numbers.ts";

/** What stands on a slide and in its notes beside the figure. */
export const slides = {
  /** Under a chart or a table that has no room for all; empty where it has. */
  first: (shown: number, all: number): string =>
    shown === all ? "" : `The first ${shown} of ${all}. The page has the others.`,
  /** What a slide's figure is, for who can't see it: what it finds, and what it draws. */
  alt: (title: string, drawn: string): string => (title === drawn ? title : `${title}. ${drawn}`),
  /** What the code on a slide is, for who can't see it. */
  code: "QR code that leads to the page of this figure",
  /** Said in the notes of a slide that has none. */
  noCode: "The address of this selection is too long for a QR code: it stands above in full.",
  /** In the notes: everybody who published what the figure was read in. */
  sources: ({ publishers, pages, read }: UsedSources): string => {
    if (publishers.length === 0) return "";
    // Some pages are only cited by others: nobody here has seen them.
    const seen = read === pages ? "" : `, ${read} of them read for this data set`;
    return `Sources (${counted(pages, "page")}${seen}): ${publishers.join("; ")}.`;
  },
  /** A figure in a cell; its unit and bound are in words. */
  amount: (figure: string, unit: string | undefined, bound: string | undefined): string => {
    const bounded = bound === undefined ? figure : `${bound} ${figure}`;
    if (unit === undefined) return bounded;
    return unit.startsWith("%") ? `${bounded}${unit}` : `${bounded} ${unit}`;
  },
};
