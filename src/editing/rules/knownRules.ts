import type { Finding } from "#domain/checking/finding.ts";
import { ownYearOf, spokenYears, yearsAheadOf, yearsOf } from "#domain/dataset/spokenYears.ts";
import type { Tables } from "#domain/dataset/tables.ts";
import { oncePer } from "#domain/oncePer.ts";
import type { News, Policy, Provenance } from "#domain/schema/records.ts";
import type { Target } from "#domain/schema/target.ts";

import { isQualitative } from "#domain/schema/qualitative.ts";
import { fileOf, finding } from "./finding.ts";

type Entry = Policy | News;

const latest = (...years: readonly number[]): number => Math.max(0, ...years);

const duesOf = (target: Target): readonly string[] => [
  target.due,
  ...(isQualitative(target) ? [] : (target.interim ?? []).map(({ due }) => due)),
];

/** The years to which a record looks ahead: its dates, its period, and what its targets are due. */
const horizonOf = (record: Entry): readonly number[] => {
  const dates = record.dates.map(({ date }) => date);
  if (record.kind !== "policy") return yearsOf(...dates);
  const { period, targets } = record;
  const [start] = yearsOf(period?.start);
  const [end] = yearsOf(period?.end);
  const within =
    start === undefined || end === undefined
      ? []
      : Array.from({ length: end - start + 1 }, (_, at) => start + at);
  return [...yearsOf(...dates), ...within, ...yearsOf(...targets.flatMap(duesOf))];
};

/** The years that the texts of a record speak of, by text: kept, as finding them takes the longest of all. */
const spokenIn = oncePer((_record: Entry) => new Map<string, readonly number[]>());

/** A text of a record, and the year in which what it says was known. */
interface DatedStatement {
  readonly field: string;
  readonly text: string | undefined;
  readonly year: number;
  /** A caution that says nothing of its day: of later years it may name those that its own record is ahead to. */
  readonly isUndated?: boolean;
}

const statementsOfTarget = (
  target: Target,
  at: number,
  own: number,
  yearOfSource: (id: string) => readonly number[],
): readonly DatedStatement[] => {
  const under = (field: string) => `targets.${at}.${field}`;
  const statements: DatedStatement[] = (target.cautions ?? []).map(({ text, known }, nth) => ({
    field: under(`cautions.${nth}.text`),
    text,
    year: latest(own, ...yearsOf(known)),
    isUndated: known === undefined,
  }));
  statements.push({ field: under("metric"), text: target.metric, year: own });
  if (isQualitative(target)) return statements;
  const { baseline, readings } = target;
  const points = [
    ...(baseline === undefined ? [] : [{ point: baseline, name: "baseline", from: own }]),
    ...readings.map((point, nth) => ({ point, name: `readings.${nth}`, from: 0 })),
  ];
  for (const { point, name, from } of points) {
    const cited = (list: readonly Provenance[]) =>
      list.flatMap(({ source }) => (source === undefined ? [] : yearOfSource(source)));
    const years = [...yearsOf(point.asOf, point.disclosed), ...cited(point.provenance)];
    const year = latest(from, ...years);
    statements.push({ field: under(`${name}.note`), text: point.note, year });
    statements.push({ field: under(`${name}.reason`), text: point.reason, year });
  }
  return statements;
};

/** What a record says in sentences of ours. */
const statementsOf = (
  record: Entry,
  yearOfSource: (id: string) => readonly number[],
): readonly DatedStatement[] => {
  const own = ownYearOf(record);
  const dated = (known: string | undefined) => latest(own, ...yearsOf(known));
  const texts = (["cautions", "updates"] as const).flatMap((list) =>
    (record[list] ?? []).map(({ text, known }, at) => ({
      field: `${list}.${at}.text`,
      text,
      year: dated(known),
      isUndated: known === undefined,
    })),
  );
  const corrections = (record.corrections ?? []).flatMap(({ checked, note, known }, at) => [
    { field: `corrections.${at}.checked`, text: checked, year: dated(known) },
    { field: `corrections.${at}.note`, text: note, year: dated(known) },
  ]);
  const notes = [
    ...record.dates.map(({ note, date }, at) => ({ field: `dates.${at}.note`, note, date })),
    ...(record.quantities ?? []).map(({ note, asOf }, at) => ({
      field: `quantities.${at}.note`,
      note,
      date: asOf,
    })),
    ...(record.mentions ?? []).map(({ note }, at) => ({
      field: `mentions.${at}.note`,
      note,
      date: undefined,
    })),
  ].map(({ field, note, date }) => ({ field, text: note, year: dated(date) }));
  return [
    { field: "summary", text: record.summary, year: own },
    ...texts,
    ...corrections,
    ...notes,
    ...(record.kind === "policy"
      ? [
          ...(record.measures ?? []).map((text, at) => ({
            field: `measures.${at}`,
            text,
            year: own,
          })),
          ...record.targets.flatMap((target, at) =>
            statementsOfTarget(target, at, own, yearOfSource),
          ),
        ]
      : []),
  ];
};

/** Records that a record links, is linked by, or shares a series of targets with. */
const linkedTo = (records: readonly Entry[]): ReadonlyMap<string, ReadonlySet<Entry>> => {
  const byId = new Map(records.map((record) => [record.id, record]));
  const linked = new Map(records.map(({ id }) => [id, new Set<Entry>()]));
  const join = (one: Entry, other: Entry | undefined): void => {
    if (other === undefined) return;
    linked.get(one.id)?.add(other);
    linked.get(other.id)?.add(one);
  };
  const bySeries = new Map<string, Entry[]>();
  for (const record of records) {
    for (const { to } of record.links ?? []) join(record, byId.get(to));
    if (record.kind !== "policy") continue;
    for (const { series } of record.targets) {
      if (series === undefined) continue;
      for (const other of bySeries.get(series) ?? []) join(record, other);
      bySeries.set(series, [...(bySeries.get(series) ?? []), record]);
    }
  }
  return linked;
};

/**
 * A text may name no year after the one from which it is shown, as a page as of an earlier day would give away what
 * wasn't known then: except a year in the dates, period or due dates of the record or of one that it is linked with,
 * and one that the text calls future ('by 2035'). A caution without a day may name only the dates, the ends of the
 * period and the due years of its own record: the browser sets it aside by the same rule
 * (`domain/dataset/earlyTexts.ts`). Each update says from which day it is known.
 */
export const knownRules = ({ sources, policies, news }: Tables): readonly Finding[] => {
  const records = [...policies, ...news];
  const linked = linkedTo(records);
  const dateOf = new Map(sources.map(({ id, date }) => [id, date]));
  return records.flatMap((record) => {
    const spoken = spokenIn(record);
    const yearsIn = (text: string): readonly number[] => {
      const years = spoken.get(text) ?? spokenYears(text);
      spoken.set(text, years);
      return years;
    };
    const horizon = new Set([record, ...(linked.get(record.id) ?? [])].flatMap(horizonOf));
    const at = (field: string) => ({ file: fileOf(record), record: record.id, field });
    return [
      ...(record.updates ?? []).flatMap(({ known }, nth) =>
        known === undefined ? [finding("update-without-day", at(`updates.${nth}.known`), {})] : [],
      ),
      ...statementsOf(record, (id) => yearsOf(dateOf.get(id))).flatMap(
        ({ field, text = "", year, isUndated }) => {
          const own = isUndated === true ? yearsAheadOf(record) : horizon;
          const found = yearsIn(text).find((one) => one > year && !own.has(one));
          return found === undefined
            ? []
            : [finding("known-too-early", at(field), { year, found })];
        },
      ),
    ];
  });
};
