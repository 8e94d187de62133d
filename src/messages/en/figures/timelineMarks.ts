import type { Tally } from "#domain/chronology/outcomes.ts";
import { type Day, partsOf } from "#domain/calendar/dates.ts";
import type { Judgement } from "#domain/judging/judgement.ts";
import type { EntryKind } from "#domain/schema/records.ts";
import type { Target } from "#domain/schema/target.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Counting } from "#domain/query/selection/selection.ts";
import { type Entry, targetLabel } from "#domain/dataset/entry.ts";

import { datesInWords, daysWords, issuersInBrief, tightDays } from "#messages/views/timeline.ts";
import { goalWords, readingWords } from "#messages/words/amounts.ts";
import { dateWords, dayWords, monthName } from "#messages/words/dates.ts";
import { kindLabels } from "#messages/words/labels.ts";
import { counted, countOf, numberWords } from "#messages/words/numbers.ts";
import { verdictInText } from "#messages/words/verdicts.ts";

/** Some records, with the titles of the weightiest. */
interface Named {
  readonly count: number;
  readonly titles: readonly string[];
}

/** The position of a mark in its lane. */
interface Place {
  readonly at: number;
  readonly of: number;
  readonly lane: string;
}

/** A target with the judgement on it. */
export interface JudgedTarget {
  readonly target: Target;
  readonly judgement: Judgement;
}

/** What the name of a mark gives besides the record's dates. */
interface MarkedTargets {
  /** The targets that can be judged, and the number that can't. */
  readonly judged: readonly JudgedTarget[];
  readonly notJudged: number;
  readonly place: Place;
}

const placeWords = ({ at, of, lane }: Place): string => `${at} of ${of} in ${lane}`;

const namedWords = ({ count, titles }: Named): string => {
  const rest = count - titles.length;
  return `${titles.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
};

const newsItems = (count: number): string =>
  `${numberWords(count, true)} news ${count === 1 ? "item" : "items"}`;

const documents = (count: number): string => counted(count, "document");

const notJudged = (count: number): string => `${count} can’t be judged`;

/** 'Total computing power: outcome unknown, was on pace; 280 EFLOPS (target: 300 EFLOPS), end of 2024'. */
const targetWords = ({ target, judgement }: JudgedTarget): string => {
  const name = targetLabel(target);
  const verdict = verdictInText(judgement.verdict);
  const { last, unit } = judgement;
  if (last === undefined) return `${name}: ${verdict}`;
  const reading = readingWords(last, unit);
  return `${name}: ${verdict}, ${reading} (target: ${goalWords(target)}) ${dateWords(last.date, true)}`;
};

/** '9 of 12 targets can't be judged'. */
const notJudgedWords = (count: number, of: number): string =>
  `${count === of ? "" : `${count} of `}${countOf.targets(of)} can’t be judged`;

/** Names and labels of the timeline's marks. */
export const timelineMarks = {
  /** Below the last lane of a picture that can't fit the others. */
  lanesLeft: (lanes: number): string => `${counted(lanes, "more lane")} not shown`,
  title: "Timeline",
  role: "timeline",
  /** A count in at most four characters, for a badge. */
  shortCount: (count: number): string => {
    if (count < 1000) return String(count);
    const thousands = count / 1000;
    return `${thousands < 10 ? Math.floor(thousands * 10) / 10 : Math.floor(thousands)}k`;
  },
  before: (count: string): string => `‹${count}`,
  after: (count: string): string => `${count}›`,
  todayOn: (day: Day): string => `today, ${dayWords(day, true)}`,
  asOfDay: (day: Day): string => `as of ${dayWords(day, true)}`,
  noRecordAfter: (day: Day): string => `no record after ${dayWords(day, true)}`,
  /** The shorter form. */
  noRecordSince: (day: Day): string => {
    const { month, date } = partsOf(day);
    return `no record since ${date} ${monthName(month, true)}`;
  },
  /** The shortest form: 'no record' alone would run into the label of today after it. */
  lastRecord: (day: Day): string => {
    const { month, date } = partsOf(day);
    return `data to ${date} ${monthName(month, true)}`;
  },
  everyItem: (first: Day, last: Day): string =>
    `every item of one newsletter, ${tightDays(first, last)}`,
  /** The shorter forms, with its days or without, with its publisher or without, and the shortest. */
  newsletterOn: (first: Day, last: Day, publisher?: string): string =>
    `${timelineMarks.newsletterOf(publisher)}, ${tightDays(first, last)}`,
  newsletterOf: (publisher?: string): string =>
    `${publisher === undefined ? "" : `${publisher} `}newsletter’s period`,
  newsletter: (): string => "newsletter",
  later: "later",
  year: (year: number): string => String(year),
  /** After the titles that a tooltip lists: how many more there are. */
  more: (count: number): string => `+${count}`,
  /** The total of a lane where its verdicts have no room. */
  judgedOf: (judged: number, of: number): string => `${judged} of ${of} judged`,
  /** For a plan without targets. */
  noTargets: "no targets",
  targetCount: (count: number): string => countOf.targets(count),
  newsItems,
  /** The units of the numbers beside the names of lanes. */
  ofDocuments: "documents",
  ofNews: "news items",
  /** The unit of the totals on the right. */
  counted: { goals: "goals", targets: "targets" } satisfies Record<Counting, string>,
  cutRows: (count: number, news: number): string =>
    news === 0 ? `${count} more documents` : `${count} more documents, ${news} news`,
  lane: (lane: string, total: number): string => `${lane}, ${countOf.records(total)}`,
  laneHead: (
    lane: string,
    { documents: own, news }: { readonly documents: number; readonly news: number },
    { of, counts, judged, notJudged: rest }: Tally,
  ): string => {
    const parts = [
      ...(own === 0 ? [] : [documents(own)]),
      ...(news === 0 ? [] : [`${news} news ${news === 1 ? "item" : "items"}`]),
    ].join(", ");
    const verdicts = [...counts].map(([verdict, count]) => `${count} ${verdictInText(verdict)}`);
    const all = rest === 0 ? verdicts : [...verdicts, notJudged(rest)];
    return `${lane}: ${parts}${judged + rest === 0 ? "" : `; ${of}: ${all.join("; ")}`}`;
  },
  record: (
    title: string,
    entry: Entry,
    dataset: Dataset,
    { judged, notJudged: rest, place }: MarkedTargets,
  ): string =>
    [
      title,
      datesInWords(entry, false),
      kindLabels[entry.record.kind],
      issuersInBrief(entry, dataset),
      ...judged.map(targetWords),
      rest === 0 ? "" : notJudgedWords(rest, judged.length + rest),
      placeWords(place),
    ]
      .filter((words) => words !== "")
      .join("; "),
  target: targetWords,
  notJudgedOf: notJudgedWords,
  /** Records whose marks coincide, from the first day of any to the last. */
  cluster: (
    named: Named,
    [first, last]: readonly [Day, Day],
    kind: EntryKind | undefined,
    place: Place,
  ): string =>
    `${named.count} records, ${daysWords(first, last)}${kind === undefined ? "" : `, ${kindLabels[kind].toLowerCase()}`}: ${namedWords(named)}; the first is ${placeWords(place)}`,
  edge: (side: "before" | "after", count: number, lane: string): string =>
    `${count} ${side === "before" ? "earlier" : "later"} in ${lane}: show ${count === 1 ? "it" : "them"}`,
  pin: (lane: string, isPinned: boolean): string =>
    isPinned ? `Unpin ${lane}` : `Pin ${lane}: keeps it on top`,
  pinWord: (isPinned: boolean): string => (isPinned ? "unpin" : "pin"),
  linked: (name: string, links: readonly string[]): string =>
    `${name}; linked from the selected record as '${links.join("', '")}'`,
  legend: {
    plan: "plan: begun, issued, past, to come, end",
    /** On a phone, where each bar has the line of the day. */
    listedPlan: "plan: begun, issued, past, today, to come, end",
    unsure: "day not known",
    closed: "closed row: open it for names",
    earlier: "‹ earlier",
    later: "› later",
    /** A goal that several documents set counts in each of them, but once in a lane: and in each lane that has one of them. */
    counted: {
      goals: "by a bar: its targets; at right: its goals, some shared",
      targets: "counts are of targets",
    } satisfies Record<Counting, string>,
  },
};
