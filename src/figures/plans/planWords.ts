import type { TargetEntry } from "#domain/dataset/entry.ts";
import type { Judgement } from "#domain/judging/judge.ts";
import { parseDate } from "#domain/calendar/dates.ts";
import { plans as words } from "#messages/targets/plans.ts";
import { amountWords, goalWords, readingWords } from "#messages/words/amounts.ts";
import { dateWords, dueWords } from "#messages/words/dates.ts";
import { shortTitle } from "#messages/words/titles.ts";

import { isQualitative } from "#domain/schema/qualitative.ts";
import { isOwn, type JudgedRow, type PlansModel } from "./plansModel.ts";

/** What a plan set, with the day by which it is due. */
export const targetWords = ({ target, due }: TargetEntry): string =>
  words.target(goalWords(target), dueWords(due));

/** From what a target counts: its baseline, or the year of a cut or a rise. */
export const baselineWords = ({ target }: TargetEntry): string | undefined => {
  if (isQualitative(target) || target.baseline === undefined) return undefined;
  const { value, unit = target.unit, bound, asOf, byDefinition } = target.baseline;
  const date = asOf === undefined ? undefined : parseDate(asOf);
  const dateText = date && dateWords(date, true);
  if (byDefinition === true) return dateText && words.against(dateText);
  return words.from(amountWords(value, unit, bound), dateText);
};

/** The document that set the target of the earlier time, where that isn't the earlier plan. */
export const setByWords = (
  { earlier }: JudgedRow,
  plan: PlansModel["earlier"],
): string | undefined =>
  earlier === undefined || earlier.entry === plan ? undefined : words.setBy(earlier.entry);

/** The figure of an outcome with its date. */
export const readingOf = (
  { reading }: JudgedRow,
  judgement: Judgement | undefined,
): string | undefined =>
  reading && words.reading(readingWords(reading, judgement?.unit), dateWords(reading.date, true));

export const changeWords = ({ change, wording }: JudgedRow): string =>
  words.change(change, wording);

/** With what a change is compared, where that isn't the target beside it. */
export const sinceWords = ({ since }: JudgedRow): string | undefined =>
  since && words.since(since.entry, targetWords(since));

/** How many rows take the goal of the earlier time from another document, and so aren't in the title. */
export const othersOf = (model: PlansModel): number =>
  model.rows.filter((row) => row.earlier !== undefined && !isOwn(model, row)).length;

/** Why a goal isn't in the later plan, and what is known of that. */
export const noteOf = ({ rows, later, targets }: PlansModel): string | undefined => {
  const title = shortTitle(later);
  if (rows.some(({ change }) => change === "dropped")) return words.whole(title);
  return rows.some(({ change }) => change === "not-recorded")
    ? words.notWhole(title, targets.filter(({ entry }) => entry === later).length)
    : undefined;
};
