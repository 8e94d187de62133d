import type { CalendarDate } from "#domain/calendar/dates.ts";
import type { SaidNoun } from "#domain/query/filter/countedTable.ts";
import type { Counting } from "#domain/query/selection/selection.ts";
import type { DateMeaning, EntryKind } from "#domain/schema/records.ts";

import { capitalised } from "#languages/en/words/grammar.ts";
import { dateWords } from "#messages/words/dates.ts";
import { kindLabels } from "#messages/words/labels.ts";
import { listWords, counted, countOf, numberWords } from "#messages/words/numbers.ts";
import { shownWords } from "#messages/words/findings.ts";
import { meaningLabels } from "#messages/words/terms.ts";

/** How many of the last years are given with their counts. */
const LAST_YEARS = 3;

/** The fields with most targets on one side: the first of them, how many they are, and how many of its targets that is. */
export interface LeadingFields {
  readonly name: string;
  readonly fields: number;
  readonly count: number;
  readonly total: number;
}

/** What comes next, what has waited longest for a figure, and what is new, as far as there is any. */
export interface WatchFacts {
  readonly due:
    | { readonly what: string; readonly count: number; readonly date: CalendarDate }
    | undefined;
  readonly unread: { readonly name: string; readonly date: CalendarDate } | undefined;
  readonly latest: CalendarDate | undefined;
}

const leading = ({ name, fields, count, total }: LeadingFields, what: string): string =>
  fields === 1
    ? `${name} has the most ${what} (${count} of ${total})`
    : `${name} and ${counted(fields - 1, "other field")} have the most ${what} (${count} each)`;

/** Summaries of figures with their main numbers, for figures whose titles give none, and titles that need more. */
export const sentences = {
  /** The first of a list: 'Partners of MIIT: NDRC (12 records), MOF (nine records) and five more' */
  first: (
    title: string,
    rows: readonly (readonly [name: string, count: string])[],
    more: number,
  ): string =>
    `${title}: ${listWords([
      ...rows.map(([name, count]) => `${name} (${count})`),
      ...(more === 0 ? [] : [`${numberWords(more)} more`]),
    ])}`,
  /** 'Records by date: 97 records from 2019 to 2025; 20 in 2023, 31 in 2024 and 12 in 2025' */
  years: (
    title: string,
    noun: SaidNoun,
    years: readonly (readonly [year: number, count: number])[],
  ): string => {
    const all = countOf[noun](years.reduce((sum, [, count]) => sum + count, 0));
    const [first, last] = [years[0]?.[0], years.at(-1)?.[0]];
    if (first === undefined) return `${title}: ${all}`;
    if (first === last) return `${title}: ${all} of ${first}`;
    const each = years.slice(-LAST_YEARS).map(([year, count]) => `${count} in ${year}`);
    return `${title}: ${all} from ${first} to ${last}; ${listWords(each)}`;
  },
  /** Undefined on a side without targets. */
  fields: (
    right: LeadingFields | undefined,
    left: LeadingFields | undefined,
    of: Counting,
  ): string =>
    [
      right === undefined ? `No ${of} met or on pace` : leading(right, `${of} met or on pace`),
      left === undefined
        ? "none missed, behind or unclear"
        : leading(left, "missed, behind or unclear"),
    ].join("; "),
  /** '39 goals in 13 plans fall due on 31 December 2026; Robot density, already due, has had no figure since 2021' */
  watch: ({ due, unread, latest }: WatchFacts): string =>
    capitalised(
      [
        ...(due === undefined
          ? []
          : [`${due.what} ${due.count === 1 ? "falls" : "fall"} due on ${dateWords(due.date)}`]),
        ...(unread === undefined
          ? []
          : [`${unread.name}, already due, has had no figure since ${dateWords(unread.date)}`]),
        ...(latest === undefined ? [] : [`the latest record is of ${dateWords(latest)}`]),
      ]
        .slice(0, 2)
        .join("; "),
    ),
  /** One of several targets, with the figures behind its verdict. */
  compared: (facts: {
    readonly name: string;
    readonly outcome: string;
    /** Undefined if it has no reading. */
    readonly last: string | undefined;
    readonly goal: string;
  }): string => {
    const { name, outcome, last, goal } = facts;
    const latest = last === undefined ? "no data" : `latest figure ${last}`;
    return `${name}: ${outcome.toLowerCase()}, ${latest}, target ${goal}`;
  },
  /** Between the targets compared. */
  between: "; ",
  sources: (
    title: string,
    total: number,
    publishers: number,
    forms: readonly (readonly [form: string, count: number])[],
  ): string =>
    `${title}: ${counted(total, "source")} of ${counted(publishers, "publisher")}, ${listWords(
      forms.map(([form, count]) => `${count} ${form}`),
    )}`,
  /** The verdicts by name. */
  verdicts: (names: readonly string[]): string =>
    `${numberWords(names.length, true)} verdicts: ${names.join("; ")}`,
  /** 'Action plan: policy, signed 8 October 2023, issued by MIIT with CAC, with 12 targets' */
  record: (facts: {
    readonly title: string;
    readonly kind: EntryKind;
    readonly main: CalendarDate & { readonly means: DateMeaning };
    /** Empty if it has no issuers. */
    readonly issuers: string;
    readonly targets: number;
  }): string => {
    const { title, kind, main, issuers, targets } = facts;
    const by = issuers === "" ? "" : `, issued by ${issuers}`;
    const sets = targets === 0 ? "" : `; it sets ${countOf.targets(targets)}`;
    return `${title}: ${kindLabels[kind].toLowerCase()}, ${meaningLabels[main.means]} ${dateWords(main)}${by}${sets}`;
  },
  /** How much of a list a picture shows: 'The first 40 of 55 of 196 records' */
  firstRecords: (drawn: number, listed: number, total: number): string => {
    if (drawn === listed) return shownWords(listed, total, "records");
    const of = listed === total ? "" : `${listed} of `;
    return `The first ${drawn === 1 ? "" : `${drawn} `}of ${of}${countOf.records(total)}`;
  },
};
