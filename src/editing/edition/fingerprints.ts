import { own } from "#domain/own.ts";
import type { RawFiles } from "#domain/schema/files.ts";

import { isObject, type Json, recordsIn } from "./editorFiles.ts";
import { sha256 } from "./sha256.ts";

/**
 * What is remembered of an edition to say what the next one changed: of each record and target a short hash of each
 * field. It is taken of the JSON as it is, so that an edition of another schema can be remembered too.
 */
export interface Fingerprint {
  readonly version: string;
  /** By id: `summary 3f9a1c; title 77b0e2`. */
  readonly records: Readonly<Record<string, string>>;
  readonly targets: Readonly<Record<string, string>>;
  readonly sources: readonly string[];
}

/** Fields with their hashes, or for a few of them their values. */
export type Marks = ReadonlyMap<string, string>;

/** Typographic quotation marks and apostrophes, but for those around Chinese. */
const CURLED = /‘(?!\p{Script=Han})|(?<![\p{Script=Han}。？！”）])’/gu;

/** With keys in order, and with the apostrophes of a typewriter, as moving a field or setting a sign changes nothing. */
const inOrder = (value: unknown): unknown => {
  if (typeof value === "string") return value.replaceAll(CURLED, "'");
  if (Array.isArray(value)) return value.map(inOrder);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, inOrder(item)]),
  );
};

const encoder = new TextEncoder();

const hashOf = (value: unknown): string =>
  sha256(encoder.encode(JSON.stringify(inOrder(value ?? null)))).slice(0, 6);

/** The parts of a figure that it is judged by. */
const judgedOf = (figure: Json): unknown =>
  ["value", "unit", "asOf", "bound", "comparable", "disclosed", "byDefinition"].map(
    (field) => own(figure, field) ?? null,
  );

/** The mark of a reading, by what it is judged by. */
export const readingMark = (reading: object): string => hashOf(judgedOf({ ...reading }));

/** The mark of a baseline, by what the path is drawn from. */
export const baselineMark = (baseline: object): string => hashOf(judgedOf({ ...baseline }));

const readingsIn = ({ readings }: Json): readonly Json[] =>
  Array.isArray(readings) ? readings.filter(isObject) : [];

const fieldMarks = (record: Json, skipped: ReadonlySet<string>): (readonly [string, string])[] =>
  Object.keys(record)
    .filter((field) => !skipped.has(field))
    .sort()
    .map((field) => [field, hashOf(own(record, field))] as const);

/** Those of the fields that a verdict rests on; of what has several, one for each. */
const judgedMarks = (target: Json, policy: Json): (readonly [string, string])[] => {
  const { comparator, baseline } = target;
  const marks = (["value", "unit", "due", "direction"] as const).flatMap((part) =>
    target[part] === undefined ? [] : [[`judged-${part}`, hashOf(target[part])] as const],
  );
  return [
    ...marks,
    ["judged-document", hashOf(policy["dates"])],
    ...(typeof comparator === "string" ? [["judged-comparator", comparator] as const] : []),
    ...(isObject(baseline) ? [["judged-baseline", baselineMark(baseline)] as const] : []),
    ["judged-readings", readingsIn(target).map(readingMark).join(",")],
  ];
};

const written = (marks: readonly (readonly [string, string])[]): string =>
  marks.map(([field, mark]) => `${field} ${mark}`).join("; ");

const read = (text: string): Marks =>
  new Map(
    text.split("; ").map((mark) => {
      const space = mark.indexOf(" ");
      return [mark.slice(0, space), mark.slice(space + 1)];
    }),
  );

/** What is remembered of a record or a target; undefined where the edition hadn't got it. */
export const marksOf = (from: Readonly<Record<string, string>>, id: string): Marks | undefined => {
  const text = own(from, id);
  return text === undefined ? undefined : read(text);
};

/** The fields that differ, in order; what only verdicts rest on isn't among them. */
export const changedFields = (before: Marks, after: Marks): readonly string[] =>
  [...new Set([...before.keys(), ...after.keys()])]
    .filter((field) => !field.startsWith("judged-") && before.get(field) !== after.get(field))
    .sort();

const idOf = ({ id }: Json): string => (typeof id === "string" ? id : "");

const recordFields: ReadonlySet<string> = new Set(["id", "kind", "targets"]);
const targetFields: ReadonlySet<string> = new Set(["id"]);

/** What is remembered of an edition. */
export const fingerprintOf = (
  version: string,
  { policies, news, sources }: Pick<RawFiles, "policies" | "news" | "sources">,
): Fingerprint => {
  const documents = recordsIn(policies);
  const targets = documents.flatMap((policy) =>
    (Array.isArray(policy["targets"]) ? policy["targets"].filter(isObject) : []).map(
      (target) =>
        [
          idOf(target),
          written([...fieldMarks(target, targetFields), ...judgedMarks(target, policy)]),
        ] as const,
    ),
  );
  const byId = <Value>(entries: readonly (readonly [string, Value])[]): Record<string, Value> =>
    Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
  return {
    version,
    records: byId(
      [...documents, ...recordsIn(news)].map((record) => [
        idOf(record),
        written(fieldMarks(record, recordFields)),
      ]),
    ),
    targets: byId(targets),
    sources: recordsIn(sources).map(idOf).sort(),
  };
};
