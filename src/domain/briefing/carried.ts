import * as z from "zod/mini";

import { isoDay, parseDate, type Day } from "#domain/calendar/dates.ts";
import { dateText, link } from "#domain/schema/common.ts";
import { recordOf } from "#domain/schema/recordOf.ts";

import type { Briefing } from "./briefing.ts";
import { readBriefing, writeBriefing } from "./briefingText.ts";

/** What a page saved as one file carries beside its code: a briefing and the data that it is drawn from. */
export interface Carried {
  /** Tells this file from every other. */
  readonly id: string;
  /** The day on which it was made, and by which it judges. */
  readonly day: Day;
  /** Where the site is hosted that it was saved from, with a closing slash. */
  readonly site: string;
  readonly briefing: Briefing;
  /** The data set's files by their names. */
  readonly files: Readonly<Record<string, unknown>>;
}

/** Why a page can't be saved: its template can't be reached, or there is none, as while the site is developed. */
export type TemplateFault = "unreachable" | "no-template";

/** The id of the element that holds it. */
export const carriedId = "carried";

/** That element before anything is in it. A browser never runs what has this type. */
export const emptyCarrier = `<script type="application/json" id="${carriedId}"></script>`;

const filledCarrier = new RegExp(
  `(<script type="application/json" id="${carriedId}">)[^<]*(?=</script>)`,
);

/** The text of a saved page as it was before anything was put into it: another can be saved from it. */
export const templateIn = (page: string): string =>
  page
    .replace(filledCarrier, "$1")
    // What the page itself sets before it is read: a reader's own theme, and that scripts run.
    .replace(/^<html[^>]*>/, (tag) => tag.replaceAll(/ data-(?:theme|scripted)="[^"]*"/g, ""));

const form = z.object({
  id: z.string(),
  day: dateText,
  site: link,
  briefing: z.string(),
  files: recordOf(z.unknown()),
});

/** The element with all of it, as JSON in which no '<' is left that could end it. */
export const carrier = ({ day, briefing, ...rest }: Carried): string => {
  const json = JSON.stringify({ ...rest, day: isoDay(day), briefing: writeBriefing(briefing) });
  // A function as replacement: '$&' in the data would be taken for a pattern.
  return emptyCarrier.replace("><", () => `>${json.replaceAll("<", String.raw`\u003c`)}<`);
};

/** Reads what an element of a page holds; undefined where that isn't all of it. */
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
