import { own } from "#domain/own.ts";
import type { FileName } from "#domain/schema/files.ts";

import { entryKinds } from "#domain/schema/values.ts";
import type { FileProblem, Place } from "./problem.ts";

import { type Cell, type DecimalSign, type Draft, isBlank, isDraft } from "./column.ts";
import { columns, type TableName } from "./tables.ts";

/** A table as it was found in a file. */
export interface FoundTable {
  readonly name: TableName;
  readonly place: Place;
  /** For each column that it has, its place in a row. */
  readonly places: ReadonlyMap<string, number>;
  /** The rows below the headings. */
  readonly rows: readonly (readonly Cell[])[];
  readonly decimalSign: DecimalSign;
}

/** Where a record was read from; its parts, such as targets, have rows of their own. */
export interface Origin {
  readonly place: Place;
  /** Undefined for a record of JSON, whose fields are named as they are. */
  readonly table?: TableName;
  readonly parts?: Readonly<Record<string, readonly Origin[]>>;
}

/** A raw record, with its origin. */
export interface RawRecord {
  readonly record: Draft;
  readonly origin: Origin;
}

export type RawRecords = { readonly [File in FileName]: readonly RawRecord[] };

/** The place of a field of a record: the column of its row that holds it. */
export const placeOf = (origin: Origin, path: readonly string[], record?: unknown): Place => {
  const [first = "", at, ...rest] = path;
  const part = own(origin.parts ?? {}, first)?.[Number(at)];
  if (part !== undefined) return placeOf(part, rest);
  const field = path.join(".");
  if (field === "") return origin.place;
  if (origin.table === undefined) return { ...origin.place, field };
  const holding = columns[origin.table].filter(({ fields }) =>
    fields.some(
      (one) => one === field || field.startsWith(`${one}.`) || one.startsWith(`${field}.`),
    ),
  );
  const column = holding.find(({ holds }) => holds?.(record, Number(at))) ?? holding[0];
  return { ...origin.place, field: column?.key ?? field };
};

/** The rows of a table as records, each with its place; empty rows are passed over. */
const readRows = ({ name, place, places, rows, decimalSign }: FoundTable): readonly RawRecord[] => {
  const present = columns[name].flatMap((column) => {
    const at = places.get(column.key);
    return at === undefined ? [] : [{ column, at }];
  });
  return rows.flatMap((cells, index) => {
    const record: Draft = {};
    let isEmpty = true;
    for (const { column, at } of present) {
      const cell = cells[at];
      if (cell === undefined || isBlank(cell)) continue;
      isEmpty = false;
      column.read(typeof cell === "string" ? cell.trim() : cell, record, decimalSign);
    }
    // The headings are the first row.
    return isEmpty
      ? []
      : [{ record, origin: { place: { ...place, row: index + 2 }, table: name } }];
  });
};

const idOf = (value: unknown): string => (typeof value === "string" ? value : "");

/** A record with the lists that its schema needs though no row of it says so. */
const completeRecord = (record: Draft): Draft => {
  const { kind, issuers, companies, agencies, ...rest } = record;
  const issuing = isDraft(issuers) ? { issuers: { co: [], ...issuers } } : {};
  const shared = { kind, collection: "added", sectors: [], dates: [], provenance: [], ...rest };
  return kind === "policy"
    ? { ...shared, issuers: { co: [] }, ...issuing, targets: [] }
    : {
        ...shared,
        ...issuing,
        ...(companies === undefined ? {} : { companies }),
        ...(agencies === undefined ? {} : { agencies }),
      };
};

/** A target with a figure, or, with a goal and no figure, one in words. */
const completeTarget = (row: Draft): Draft => {
  const { record: _record, value, value_to: to, goal, baseline, ...rest } = row;
  const shared = { provenance: [], ...rest };
  if (value === undefined && goal !== undefined) return { ...shared, qualitative: true, goal };
  // Without a page of its own, a baseline was read where its target was.
  const from = isDraft(baseline)
    ? { baseline: { provenance: shared.provenance, ...baseline } }
    : {};
  return {
    ...shared,
    ...(value === undefined ? {} : { value: to === undefined ? value : { min: value, max: to } }),
    ...from,
    readings: [],
  };
};

const completeReading = ({ target: _target, ...rest }: Draft): Draft => ({
  provenance: [],
  ...rest,
});

type Children = ReadonlyMap<string, readonly RawRecord[]>;

const groupBy = (records: readonly RawRecord[], field: string): Children => {
  const groups = new Map<string, RawRecord[]>();
  for (const one of records) {
    const id = idOf(own(one.record, field));
    const list = groups.get(id);
    if (list === undefined) groups.set(id, [one]);
    else list.push(one);
  }
  return groups;
};

/** A record with its parts from another table, such as a target with its readings. */
const withParts = (
  { record, origin }: RawRecord,
  field: string,
  children: readonly RawRecord[],
): RawRecord =>
  children.length === 0
    ? { record, origin }
    : {
        record: { ...record, [field]: children.map((one) => one.record) },
        origin: { ...origin, parts: { [field]: children.map((one) => one.origin) } },
      };

/** Rows whose parent is missing are named and left out. */
const orphans = (
  children: Children,
  parents: ReadonlySet<string>,
  of: "record" | "target",
): readonly FileProblem[] =>
  [...children].flatMap(([id, list]) =>
    parents.has(id)
      ? []
      : list.map(({ origin }): FileProblem => ({
          ...origin.place,
          field: of,
          fault: { is: "no-parent", of, id },
          outcome: "part-left-out",
        })),
  );

const idsOf = (records: readonly RawRecord[]): ReadonlySet<string> =>
  new Set(records.map(({ record }) => idOf(record["id"])));

const isOf =
  (kinds: readonly string[]) =>
  ({ record }: RawRecord): boolean =>
    kinds.includes(idOf(record["kind"]));

/** Which file a record belongs into is known by its kind alone. */
const unknownKind = ({ record: { id, kind }, origin }: RawRecord): FileProblem => ({
  ...origin.place,
  ...(typeof id === "string" ? { record: id } : {}),
  field: "kind",
  fault: {
    is: "choice",
    expected: entryKinds,
    found: kind === undefined ? { is: "nothing" } : { is: "value", text: JSON.stringify(kind) },
  },
  outcome: "record-left-out",
});

/** The records that tables of the template hold, and the rows that belong to none of them. */
export const readTables = (
  tables: readonly FoundTable[],
): { readonly records: RawRecords; readonly problems: readonly FileProblem[] } => {
  const rowsOf = (name: TableName): readonly RawRecord[] =>
    tables.filter((table) => table.name === name).flatMap(readRows);
  const entries = rowsOf("records");
  const policies = entries.filter(isOf(["policy"]));
  const news = entries.filter(isOf(["policy-news", "corporate-news"]));
  const others = entries.filter((one) => !isOf(entryKinds)(one));
  const targets = rowsOf("targets");
  const targetsOf = groupBy(targets, "record");
  const readingsOf = groupBy(rowsOf("readings"), "target");
  const withReadings = (target: RawRecord): RawRecord =>
    withParts(
      { ...target, record: completeTarget(target.record) },
      "readings",
      (readingsOf.get(idOf(target.record["id"])) ?? []).map(({ record, origin }) => ({
        record: completeReading(record),
        origin,
      })),
    );
  return {
    records: {
      sources: rowsOf("sources"),
      sectors: rowsOf("sectors"),
      agencies: rowsOf("bodies"),
      companies: rowsOf("companies"),
      policies: policies.map((policy) =>
        withParts(
          { ...policy, record: completeRecord(policy.record) },
          "targets",
          (targetsOf.get(idOf(policy.record["id"])) ?? []).map(withReadings),
        ),
      ),
      news: news.map((one) => ({ ...one, record: completeRecord(one.record) })),
    },
    problems: [
      ...others.map(unknownKind),
      ...orphans(targetsOf, idsOf(policies), "record"),
      ...orphans(readingsOf, idsOf(targets), "target"),
    ],
  };
};
