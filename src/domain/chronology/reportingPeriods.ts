import { type Day, parseDate } from "#domain/calendar/dates.ts";
import { type Dataset, wholeOf } from "#domain/dataset/dataset.ts";

/** The days on which a source reports. */
export interface ReportingPeriod {
  /** The source's id. */
  readonly id: string;
  readonly start: Day;
  readonly end: Day;
  /** The source's title, and who publishes it. */
  readonly source: string;
  readonly publisher: string;
}

/** Reporting periods of the sources that state one. */
export const reportingPeriods = (dataset: Dataset): readonly ReportingPeriod[] =>
  [...wholeOf(dataset).sources.values()].flatMap(({ id, title, publisher, reportingPeriod }) => {
    const period = reportingPeriod === undefined ? undefined : parseDate(reportingPeriod);
    return period === undefined
      ? []
      : [{ id, start: period.start, end: period.end, source: title, publisher }];
  });
