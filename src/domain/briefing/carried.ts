import * as z from "zod/mini";

import { isoDay, parseDate, type Day } from "#domain/calendar/dates.ts";
import { dateText, link } from "#domain/schema/common.ts";
import { recordOf } from "#domain/schema/recordOf.ts";

import type { Briefing } from "./briefing.ts";
import { readBriefing, writeBriefing } from "./briefingText.ts";

/** What a page saved as one file contains besides its code: a briefing and the data behind its figures. */
export interface Carried {
  /** Identifies this file among all others. */
  readonly id: string;
  /** The day on which it was made, which is also its as-of day. */
  readonly day: Day;
  /** The address of the site from which it was saved, with a closing slash. */
  readonly site: string;
  readonly briefing: Briefing;
  /** The data set's files by their names. */
  readonly files: Readonly<Record<string, unknown>>;
}

/** Why a page can't be saved: its template can't be reached, or doesn't exist, as in development. */
export type TemplateFault = "unreachable" | "no-template";

/** The id of the element that contains it. */
export const carriedId = "carried";

/** That element, empty. Browsers never execute a script of this type. */
export const emptyCarrier = `<script type="application/json" id="${carriedId}"></script>`;

const filledCarrier = new RegExp(
  `(<script type="application/json" id="${carriedId}">)[^<]*(?=</script>)`,
);

/** The text of a saved page without its data: a template for another one. */
export const templateIn = (page: string): string =>
  page
    .replace(filledCarrier, "$1")
    // The page sets these while it loads: the reader's theme, and that scripts are enabled.
    .replace(/^<html[^>]*>/, (tag) => tag.replaceAll(/ data-(?:theme|scripted)="[^"]*"/g, ""));

const form = z.object({
  id: z.string(),
  day: dateText,
  site: link,
  briefing: z.string(),
  files: recordOf(z.unknown()),
});

/** The element with its contents, as JSON with every '<' escaped, since one could end the element. */
export const carrier = ({ day, briefing, ...rest }: Carried): string => {
  const json = JSON.stringify({ ...rest, day: isoDay(day), briefing: writeBriefing(briefing) });
  // A function as replacement: '$&' in the data would be interpreted as a pattern.
  return emptyCarrier.replace("><", () => `>${json.replaceAll("<", String.raw`\u003c`)}<`);
};

/** Reads the contents of the element; undefined where they are incomplete. */
export const readCarried = (text: string): Carried | undefined => {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return undefined;
  }
  const { data } = form.safeParse(json);
  const day = parseDate(data?.day ?? "")?.start;
  if (data === undefined || day === undefined) return undefined;
  const read = readBriefing(data.briefing);
  return "fault" in read ? undefined : { ...data, day, briefing: read.briefing };
};
