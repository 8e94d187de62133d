import { type Day, parseDate } from "#domain/calendar/dates.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";

/** The days that a source reports on. */
export interface ReportingPeriod {
  /** The source's id. */
  readonly id: string;
  readonly start: Day;
  readonly end: Day;
  /** The source's title. */
  readonly source: string;
}

/** Reporting periods of sources, as far as they are known. */
export const reportingPeriods = (dataset: Dataset): readonly ReportingPeriod[] =>
  [...dataset.sources.values()].flatMap(({ id, title, reportingPeriod }) => {
    const period = reportingPeriod === undefined ? undefined : parseDate(reportingPeriod);
    return period === undefined
      ? []
      : [{ id, start: period.start, end: period.end, source: title }];
  });
