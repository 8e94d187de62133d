import { type CalendarDate, parseDate } from "#domain/calendar/dates.ts";
import { evidenceOf } from "#domain/judging/evidence/evidence.ts";
import { type Assumptions, judge, type Judgement } from "#domain/judging/judge.ts";
import type { DateOfSource } from "#domain/judging/evidence/known.ts";
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
