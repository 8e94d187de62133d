import { type Day, parseDate } from "#domain/calendar/dates.ts";
import type { DatasetVersion } from "#domain/dataset/version.ts";

import { publisherName } from "#languages/subjectMore.ts";
import { dateWords, dayWords } from "#messages/words/dates.ts";
import { countOf } from "#messages/words/numbers.ts";
import { placeWords } from "#messages/words/selection.ts";

const editionWords = ({ edition }: DatasetVersion): string => {
  if (edition === undefined) return "Data set";
  const { own, version } = edition;
  if (own !== undefined && !own.isMerged)
    return `Own data “${own.name}”, not the published data set`;
  const date = parseDate(edition.date);
  const published = `Data set ${version}${date === undefined ? "" : ` of ${dateWords(date)}`}`;
  return own === undefined ? published : `${published} with own data “${own.name}”`;
};

/** A figure's finding, its selection and its as-of day; the last two may be empty. */
interface Statement {
  readonly title: string;
  readonly selection: string;
  readonly asOf: string;
}

/** The texts of a figure's file, for use away from its page. */
export const figureFile = {
  /** How much is shown and by which selection; either may be empty. */
  selection: (status: string, words: string): string =>
    status === "" ? words : placeWords(status, words),
  /** 'Data set 1.2.0 of 24 November 2026, 169 records; state 1f2e3d4c.' A reader's own data is named. */
  version: (version: DatasetVersion): string => {
    const { records, state } = version;
    return `${editionWords(version)}, ${countOf.records(records)}; state ${state}.`;
  },
  made: (day: Day): string => `Made on ${dayWords(day)}.`,
  /** The line under a slide. */
  underSlide: (lines: readonly string[]): string => {
    const line = lines.filter((one) => one !== "").join(" · ");
    return line.charAt(0).toUpperCase() + line.slice(1);
  },
  /** A sentence for pasting: the finding, the selection, the as-of day, and the address. */
  sentence: ({ title, selection, asOf }: Statement, address: string): string => {
    const of = [selection, asOf].filter((part) => part !== "").join(", ");
    return `${title}${of === "" ? "" : ` (${of})`}. ${publisherName()}, ${address}`;
  },
};
