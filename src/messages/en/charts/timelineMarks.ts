import type { Day } from "#domain/calendar/dates.ts";
import type { EntryKind } from "#domain/schema/records.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Entry } from "#domain/dataset/entry.ts";

import { datesInWords, daysWords, issuersInBrief, tightDays } from "#messages/views/chronology.ts";
import { dayWords } from "#messages/words/dates.ts";
import { kindLabels } from "#messages/words/labels.ts";
import { countOf } from "#messages/words/numbers.ts";

/** Some records by the titles of the weightiest. */
interface Named {
  readonly count: number;
  readonly titles: readonly string[];
}

/** Where a mark stands in its lane. */
interface Place {
  readonly at: number;
  readonly of: number;
  readonly lane: string;
}

const placeWords = ({ at, of, lane }: Place): string => `${at} of ${of} in ${lane}`;

const namedWords = ({ count, titles }: Named): string => {
  const rest = count - titles.length;
  return `${titles.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
};

const through = (count: number): string => `${count} plans run throughout`;

/** What the marks of the timeline are called, drawn or not. */
export const timelineMarks = {
  title: "Timeline",
  role: "timeline",
  /** A count in at most four characters, for a disc. */
  shortCount: (count: number): string => {
    if (count < 1000) return String(count);
    const thousands = count / 1000;
    return `${thousands < 10 ? Math.floor(thousands * 10) / 10 : Math.floor(thousands)}k`;
  },
  before: (count: string): string => `‹${count}`,
  after: (count: string): string => `${count}›`,
  today: "today",
  asOf: "as of",
  /** Plans that a window shows no more of than that they run. */
  through,
  lane: (lane: string, total: number): string => `${lane}, ${countOf.records(total)}`,
  record: (title: string, entry: Entry, dataset: Dataset, place: Place): string =>
    [
      title,
      datesInWords(entry, false),
      kindLabels[entry.record.kind],
      issuersInBrief(entry, dataset),
      placeWords(place),
    ]
      .filter((words) => words !== "")
      .join("; "),
  /** Records that fall together, from the first day of any to the last. */
  cluster: (
    named: Named,
    [first, last]: readonly [Day, Day],
    kind: EntryKind | undefined,
    place: Place,
  ): string =>
    `${named.count} records, ${daysWords(first, last)}${kind === undefined ? "" : `, ${kindLabels[kind].toLowerCase()}`}: ${namedWords(named)}; the first is ${placeWords(place)}`,
  /** The same as far as there is room beside its disc. */
  clusterLabel: ({ count, titles }: Named, [first, last]: readonly [Day, Day]): string =>
    `${tightDays(first, last)}: ${titles.join(", ")}${count > titles.length ? ", …" : ""}`,
  throughName: (named: Named, lane: string): string =>
    `${through(named.count)}: ${namedWords(named)}; in ${lane}`,
  edge: (side: "before" | "after", count: number, lane: string): string =>
    `${count} ${side === "before" ? "earlier" : "later"} in ${lane}: bring ${count === 1 ? "it" : "them"} in`,
  linked: (name: string, links: readonly string[]): string =>
    `${name}; linked from the selected record as '${links.join("', '")}'`,
  selected: (title: string, entry: Entry): string =>
    `Selected: ${title}; ${datesInWords(entry, false)}`,
  legend: {
    period: "plan period",
    through: "several plan periods",
    range: "as wide as the date is uncertain",
    cluster: "so many fall together, by main date",
    density: "as high as there are many, by main date",
  },
  reportingPeriod: (source: string, first: Day, last: Day): string =>
    `Reporting period of ${source}, ${dayWords(first, true)} to ${dayWords(last, true)}`,
};
