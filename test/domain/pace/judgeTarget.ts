import { type CalendarDate, parseDate } from "#domain/dates.ts";
import { evidenceOf } from "#domain/pace/evidence.ts";
import { type Assumptions, judge, type Judgement } from "#domain/pace/judge.ts";
import type { DateOfSource } from "#domain/pace/known.ts";
import type { Target } from "#domain/schema/target.ts";

/** The tests' pages are named for their dates: `page-2023-05`. Others have none. */
export const dateOfPage: DateOfSource = (source) =>
  source.startsWith("page-") ? parseDate(source.slice("page-".length)) : undefined;

/** A target read and judged in one go. */
export const judgeTarget = (
  target: Target,
  assumptions: Assumptions,
  issued?: CalendarDate,
  dateOf: DateOfSource = dateOfPage,
): Judgement => judge(evidenceOf(target, issued, dateOf), assumptions);
