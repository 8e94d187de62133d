import { selectionEntries } from "#domain/query/selection/selectionAddress.ts";
import { type FacetKey, facetKeys } from "#domain/query/facets.ts";
import fc from "fast-check";
import { expect, test } from "vitest";

import { type BodyPart, type Part, parts, writeBodyPart } from "#domain/query/bodyPart.ts";
import { parseDate } from "#domain/calendar/dates.ts";
import { judge, type Judgement } from "#domain/judging/judge.ts";
import { notJudgedReasons, verdicts } from "#domain/judging/verdict.ts";
import type { Selection } from "#domain/query/selection/selection.ts";
import { assumptionsOf } from "#domain/query/filter/judged.ts";
import type { SelectedTable } from "#domain/query/filter/snapshot.ts";
import { vocabularyOf } from "#domain/query/selection/vocabulary.ts";
import { type CountedSource, gradeOfRecordFromWords } from "#test/support/countFromWords.ts";
import { type RawCitation, rawCitations } from "#test/support/rawTexts.ts";
import { dayFrom, publishedFile, realDataset, realSnapshot } from "#test/support/dataset.ts";
import { runs } from "#test/support/runs.ts";

const today = "2026-11-24";
const dataset = realDataset();
const values: Record<FacetKey, readonly string[]> = {
  agency: [...dataset.agencies.keys()],
  kind: ["policy", "policy-news", "corporate-news"],
  type: [...dataset.documentTypes.keys()],
  field: [...dataset.fields.keys()],
  sector: [...dataset.sectors.keys()],
  status: ["draft", "issued", "in-force", "followed-by"],
  reason: [...notJudgedReasons],
  verdict: [...verdicts],
  grade: ["official", "official-media", "state-institute", "industry-body", "press", "other"],
  due: [
    "passed",
    "within-a-year",
    ...new Set(
      dataset.targets.map(({ due }) => String(new Date(due.end * 864e5).getUTCFullYear())),
    ),
  ],
  company: [...dataset.companies.keys()],
  source: [...dataset.sources.keys()],
  collection: ["newsletter", "mentioned", "context", "follow-up", "added"],
};

/** As much of a record's JSON as the plain count reads, without any of the app's own reading. */
interface Raw {
  readonly id: string;
  readonly kind: string;
  readonly collection: string;
  readonly documentType?: string;
  readonly stage?: string;
  readonly sectors: readonly string[];
  readonly issuers?: { readonly lead?: string; readonly co: readonly string[] };
  readonly agencies?: readonly string[];
  readonly companies?: readonly string[];
  readonly dates: readonly { readonly means: string; readonly date: string }[];
  readonly links?: readonly { readonly relation: string; readonly to: string }[];
  readonly title: { readonly en: string; readonly short?: string; readonly zh?: string };
  readonly provenance: readonly { readonly source?: string }[];
  readonly original?: { readonly pages?: readonly string[]; readonly copies?: readonly string[] };
  readonly targets?: readonly {
    readonly id: string;
    readonly due: string;
    readonly metric: string;
    readonly series?: string;
    readonly unit?: string;
  }[];
}

const read = (file: "policies" | "news") =>
  publishedFile(file).records as unknown as readonly Raw[];
const records = [...read("policies"), ...read("news")];
const fieldOf = new Map(
  publishedFile("sectors").records.map(({ id, field }) => [id, field] as [string, string]),
);
const recordById = new Map(records.map((record) => [record.id, record]));
const spelt = (label: string): string => label.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");

const order = {
  policy: "signed adopted published in-force comments-close reported happened due".split(" "),
  news: "happened reported published signed adopted in-force comments-close due".split(" "),
};

/** First and last day of the date that a record is sorted by: the first it lists of the meaning that counts. */
const mainSpan = ({ kind, dates }: Raw) => {
  const spans = dates.map(({ means, date }) => ({ means, start: 0, end: 0, ...parseDate(date) }));
  const wanted = order[kind === "policy" ? "policy" : "news"];
  const [main] = wanted.flatMap((means) => spans.filter((span) => span.means === means));
  return main ?? { start: 0, end: 0 };
};

/** The last day of the date by which a record was out: a policy from when it was published. */
const outBy = (record: Raw): number => {
  const published = record.dates
    .filter(({ means }) => means === "published")
    .map(({ date }) => ({ start: 0, end: 0, ...parseDate(date) }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const [first] = record.kind === "policy" ? published : [];
  return (first ?? mainSpan(record)).end;
};

const citations = new Map<string, RawCitation[]>();
for (const cited of rawCitations()) {
  citations.set(cited.record, [...(citations.get(cited.record) ?? []), cited]);
}

const sourcesFound = new Map<string, readonly string[]>();

/** The pages that a record cites; as of a day, for what was known by then. */
const sourcesOf = ({ id }: Raw, asOf: number = dayFrom("2060-12-31")): readonly string[] => {
  const key = `${id} ${asOf}`;
  const before = sourcesFound.get(key);
  if (before !== undefined) return before;
  const day = new Date(asOf * 864e5).toISOString().slice(0, 10);
  const found = (citations.get(id) ?? []).flatMap(({ source, known }) =>
    known <= day ? [source] : [],
  );
  sourcesFound.set(key, found);
  return found;
};

const issuersOf = ({ issuers }: Raw): readonly string[] => [
  ...(issuers?.lead === undefined ? [] : [issuers.lead]),
  ...(issuers?.co ?? []),
];

const pages = new Map(
  (publishedFile("sources").records as unknown as CountedSource[]).map((page) => [page.id, page]),
);
const gradesFound = new Map<string, string>();

/** The best grade of the pages that a record was read on; as of a day, of those that had appeared by then. */
const bestGrade = (record: Raw, asOf: number | undefined): string => {
  const day = asOf === undefined ? "9999-12-31" : new Date(asOf * 864e5).toISOString().slice(0, 10);
  const key = `${record.id} ${day}`;
  const grade =
    gradesFound.get(key) ?? gradeOfRecordFromWords(record, pages, day).replace(" copy", "");
  gradesFound.set(key, grade);
  return grade;
};

const bodiesIn = (record: Raw, part: Part): readonly string[] => {
  const { issuers, agencies = [] } = record;
  const issued = issuersOf(record);
  const about = agencies.filter((body) => !issued.includes(body));
  switch (part) {
    case "any":
      return [...issued, ...about];
    case "issued":
      return issued;
    case "lead":
      return issuers?.lead === undefined ? [] : [issuers.lead];
    case "co":
      return issuers?.co ?? [];
    case "about":
      return about;
  }
};

const statusesAt = (record: Raw, asOf: number): readonly string[] => {
  const { id, documentType, stage, dates, links = [] } = record;
  if (documentType === undefined) return [];
  const inForce = dates.some(
    ({ means, date }) => means === "in-force" && (parseDate(date)?.end ?? 0) <= asOf,
  );
  const isOut = (next: Raw | undefined) => next?.documentType !== undefined && outBy(next) <= asOf;
  const followed =
    links.some(({ relation, to }) => relation === "followed-by" && isOut(recordById.get(to))) ||
    records.some((next) =>
      (next.links ?? []).some(
        ({ relation, to }) => relation === "supersedes" && to === id && isOut(next),
      ),
    );
  return [
    stage === "draft" ? "draft" : inForce ? "in-force" : "issued",
    ...(followed ? ["followed-by"] : []),
  ];
};

/** A row as the plain count sees it. */
interface Row {
  readonly record: Raw;
  readonly targets: NonNullable<Raw["targets"]>;
  readonly main: { readonly start: number; readonly end: number };
  readonly isTarget?: boolean;
  /** What the plain search looks through. */
  readonly text: string;
}

const entryRows: readonly Row[] = records.map((record) => ({
  record,
  main: mainSpan(record),
  targets: record.targets ?? [],
  text: `${record.title.en} ${record.title.short ?? ""} ${record.title.zh ?? ""}`.toLowerCase(),
}));
const targetRows: readonly Row[] = entryRows.flatMap(({ record, targets, ...row }) =>
  targets.map((target) => ({
    ...row,
    record,
    targets: [target],
    isTarget: true,
    text: `${target.metric} ${record.title.en}`.toLowerCase(),
  })),
);

const judgements = new Map<string, Judgement>();
const judgementOf = (id: string, selection: Selection): Judgement | undefined => {
  const assumptions = assumptionsOf(selection, dayFrom(today));
  const key = `${id} ${JSON.stringify(assumptions)}`;
  const target = dataset.targetById.get(id);
  const judgement =
    judgements.get(key) ?? (target === undefined ? undefined : judge(target.evidence, assumptions));
  if (judgement !== undefined) judgements.set(key, judgement);
  return judgement;
};

/** The year of a due date, and how its last day lies to the as-of day by their ISO dates. */
const dueValues = (due: string, asOf: number): readonly string[] => {
  const end = parseDate(due)?.end ?? 0;
  const iso = (day: number): string => new Date(day * 864e5).toISOString().slice(0, 10);
  const [last, on] = [iso(end), iso(asOf)];
  const inAYear = `${Number(on.slice(0, 4)) + 1}${on.slice(4)}`;
  const span = last < on ? ["passed"] : last <= inAYear ? ["within-a-year"] : [];
  return [last.slice(0, 4), ...span];
};

const valuesOf = (
  { record, targets, isTarget = false }: Row,
  key: FacetKey,
  selection: Selection,
): readonly string[] => {
  switch (key) {
    case "agency":
      return bodiesIn(record, selection.role);
    case "kind":
      return [record.kind];
    case "type":
      return record.documentType === undefined ? [] : [spelt(record.documentType)];
    case "field":
      return [fieldOf.get(record.sectors[0] ?? "") ?? []].flat();
    case "collection":
      return [record.collection];
    case "sector":
      return record.sectors;
    case "status":
      return statusesAt(record, selection.asOf ?? dayFrom(today));
    case "verdict":
      return targets.map(({ id }) => judgementOf(id, selection)?.verdict ?? "");
    case "reason":
      return targets.flatMap(({ id }) => {
        const judgement = judgementOf(id, selection);
        return judgement?.verdict === "not-judged" ? [judgement.reason] : [];
      });
    case "grade":
      return isTarget
        ? targets.flatMap(({ id }) => judgementOf(id, selection)?.grade?.grade ?? [])
        : [bestGrade(record, selection.asOf)];
    case "due":
      return targets.flatMap(({ due }) => dueValues(due, selection.asOf ?? dayFrom(today)));
    case "company":
      return record.companies ?? [];
    case "source":
      return sourcesOf(record, selection.asOf);
  }
};

const ofVerdict: ReadonlySet<FacetKey> = new Set(["verdict", "reason", "grade"]);

const holds = (row: Row, key: FacetKey, selection: Selection): boolean => {
  const { include, exclude } = selection.facets[key];
  const own = valuesOf(row, key, selection);
  if (exclude.some((value) => own.includes(value))) return false;
  if (include.length === 0) return true;
  const all = key === "agency" && selection.match === "all";
  return all
    ? include.every((value) => own.includes(value))
    : include.some((value) => own.includes(value));
};

/** Whether a row matches all that is asked for, apart from some facets. */
const passes = (
  row: Row,
  selection: Selection,
  isLeftOut: (key: FacetKey) => boolean = () => false,
): boolean => {
  const { main } = row;
  const from = selection.from === undefined ? undefined : parseDate(selection.from);
  const to = selection.to === undefined ? undefined : parseDate(selection.to);
  if (from !== undefined && main.end < from.start) return false;
  if (to !== undefined && main.start > to.end) return false;
  if (selection.asOf !== undefined && outBy(row.record) > selection.asOf) return false;
  const hasPart = ({ body, part }: BodyPart): boolean => bodiesIn(row.record, part).includes(body);
  if (!selection.partners.every(hasPart)) return false;
  if (!selection.q.split(" ").every((word) => row.text.includes(word))) return false;
  return facetKeys.every((key) => isLeftOut(key) || holds(row, key, selection));
};

/** Of the targets of one series and unit that are due in one year, the one of the newest document. */
const standing = (rows: readonly Row[]): readonly Row[] => {
  const goals = new Map<string, Row[]>();
  for (const row of rows) {
    const [target] = row.targets;
    const { id = "", series = id, unit = "", due = "" } = target ?? {};
    const key = JSON.stringify([series, unit, dueValues(due, 0)[0]]);
    goals.set(key, [...(goals.get(key) ?? []), row]);
  }
  const dueOf = ({ targets: [target] }: Row): number => parseDate(target?.due ?? "")?.end ?? 0;
  const idOf = ({ targets: [target] }: Row): string => target?.id ?? "";
  return [...goals.values()].flatMap(
    (all) =>
      all.toSorted(
        (a, b) =>
          outBy(b.record) - outBy(a.record) || dueOf(b) - dueOf(a) || (idOf(a) < idOf(b) ? -1 : 1),
      )[0] ?? [],
  );
};

const choice = (key: FacetKey) =>
  fc.subarray([...values[key]], { maxLength: 3 }).chain((chosen) =>
    fc
      .array(fc.constantFrom(key, `-${key}`), {
        minLength: chosen.length,
        maxLength: chosen.length,
      })
      .map((names) => chosen.map((value, at) => [names[at] ?? key, value] as const)),
  );
const sometimes = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.option(arbitrary, { freq: 2, nil: undefined });
const parameters = fc
  .tuple(
    fc.subarray([...facetKeys], { maxLength: 4 }).chain((keys) => fc.tuple(...keys.map(choice))),
    sometimes(fc.constantFrom("all")),
    sometimes(fc.constantFrom("issued", "lead", "co")),
    sometimes(
      fc
        .tuple(fc.constantFrom(...values.agency), fc.constantFrom(...parts))
        .map(([body, part]) => writeBodyPart({ body, part })),
    ),
    sometimes(fc.constantFrom("2021", "2022-06", "2023-10-08")),
    sometimes(fc.constantFrom("2023", "2023-10", "2024-12-31")),
    sometimes(fc.constantFrom("2021-12-31", "2022-06-15", "2023-10-20", "2024-05", "2025")),
    sometimes(fc.constantFrom("plan", "data", "energy plan", "计划")),
    sometimes(fc.constantFrom("compound")),
    sometimes(fc.constantFrom("2020-12-31")),
    sometimes(fc.constantFrom("targets")),
  )
  .map(([choices, match, role, partner, from, to, asof, q, path, undated, count]) => {
    const query = new URLSearchParams(choices.flat().map(([name, value]) => [name, value]));
    for (const [name, value] of Object.entries({
      match,
      role,
      with: partner,
      from,
      to,
      asof,
      q,
      path,
      undated,
      count,
    })) {
      if (value !== undefined) query.set(name, value);
    }
    return query.toString();
  });

/** Rows by each value that they hold. */
const byValue = (
  rows: readonly Row[],
  key: FacetKey,
  selection: Selection,
): ReadonlyMap<string, readonly Row[]> => {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    for (const value of new Set(valuesOf(row, key, selection))) {
      const others = found.get(value);
      if (others === undefined) found.set(value, [row]);
      else others.push(row);
    }
  }
  return found;
};

/** Counts by value, as far as there is anything to count. */
const written = (key: FacetKey, counts: ReadonlyMap<string, number>) =>
  values[key].flatMap((value) => {
    const count = counts.get(value) ?? 0;
    return count === 0 ? [] : [`${key}=${value}: ${count}`];
  });

const agree = (slice: SelectedTable<unknown>, rows: readonly Row[], selection: Selection): void => {
  expect(slice.shown).toHaveLength(rows.filter((row) => passes(row, selection)).length);
  for (const key of facetKeys) {
    const others = rows.filter((row) => passes(row, selection, (one) => one === key));
    const plain = new Map(
      Array.from(byValue(others, key, selection), ([value, own]) => [value, own.length]),
    );
    expect(written(key, slice.result.counts(key))).toEqual(written(key, plain));
  }
};

/** The same where goals are counted: they are formed first, and verdicts are asked of what stands. */
const agreeOnGoals = (
  slice: SelectedTable<unknown>,
  rows: readonly Row[],
  selection: Selection,
): void => {
  const passing = (but?: FacetKey): readonly Row[] =>
    rows.filter((row) => passes(row, selection, (key) => key === but || ofVerdict.has(key)));
  const goalsOf = (of: readonly Row[], but?: FacetKey): readonly Row[] =>
    standing(of).filter((row) =>
      [...ofVerdict].every((key) => key === but || holds(row, key, selection)),
    );
  expect(slice.shown).toHaveLength(goalsOf(passing()).length);
  for (const key of facetKeys) {
    const groups = ofVerdict.has(key)
      ? byValue(goalsOf(passing(key), key), key, selection)
      : byValue(passing(key), key, selection);
    const plain = new Map(
      Array.from(groups, ([value, own]) => [
        value,
        ofVerdict.has(key) ? own.length : goalsOf(own, key).length,
      ]),
    );
    expect(written(key, slice.result.counts(key))).toEqual(written(key, plain));
  }
};

/** Hundreds of selections are counted, on a machine that may be busy. */
const LONG = 300_000;

test(
  "every count of every facet agrees with a plain count, for any selection",
  () => {
    fc.assert(
      fc.property(parameters, (query) => {
        const { selection, entries, targets } = realSnapshot(query);
        agree(entries, entryRows, selection);
        const agreeOn = selection.count === "goals" ? agreeOnGoals : agree;
        agreeOn(targets, targetRows, selection);
      }),
      { numRuns: runs(200) },
    );
  },
  LONG,
);

/** Bodies that issued something together, so that asking for all of them finds anything. */
const together = fc
  .constantFrom(...dataset.entries.filter(({ bodies }) => bodies.length > 2))
  .chain(({ bodies }) => fc.subarray([...bodies], { minLength: 2, maxLength: 3 }));

test(
  "the same for bodies that all must have taken part, in any role",
  () => {
    let found = 0;
    fc.assert(
      fc.property(
        together,
        sometimes(fc.constantFrom("lead", "co")),
        fc.boolean(),
        (bodies, role, all) => {
          const query = new URLSearchParams(bodies.map((body) => ["agency", body]));
          if (role !== undefined) query.set("role", role);
          if (all) query.set("match", "all");
          const { selection, entries, targets } = realSnapshot(query.toString());
          agree(entries, entryRows, selection);
          agreeOnGoals(targets, targetRows, selection);
          if (all) found += entries.shown.length;
        },
      ),
      { numRuns: runs(40) },
    );
    expect(found).toBeGreaterThan(0);
  },
  LONG,
);

test(
  "the whole selection survives its address",
  () => {
    const vocabulary = vocabularyOf(dataset);
    fc.assert(
      fc.property(parameters, (query) => {
        const { selection } = realSnapshot(query);
        const address = new URLSearchParams(
          selectionEntries(selection).map(([name, value]) => [name, value]),
        );
        expect(realSnapshot(address.toString()).selection).toEqual(selection);
        for (const { body } of selection.partners) expect(vocabulary.agency.has(body)).toBe(true);
      }),
      { numRuns: runs(60) },
    );
  },
  LONG,
);
