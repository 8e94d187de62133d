import { isOwnText } from "#domain/dataset/textsIn.ts";
import { own } from "#domain/own.ts";

import type { DeskItem } from "./desk.ts";
import { isEqual, isRaw, type Raw } from "./path.ts";

/** A printed fact that a record no longer states as the data has it. */
export interface OverwrittenFact {
  /** Its path in the record as the data has it: `targets.0.value`. */
  readonly path: string;
  readonly printed: unknown;
  /** What is there now; undefined where the fact is gone. */
  readonly checked: unknown;
}

/** What is ours rather than a source's: it may be mended without evidence, which has provenance of its own. */
const ours: ReadonlySet<string> = new Set([
  "$schema",
  "accepted",
  "aliases",
  "assessments",
  "cautions",
  "collection",
  "comparable",
  "confidence",
  "corrections",
  "derived",
  "direction",
  "evidence",
  "form",
  "grade",
  "id",
  "links",
  "mentions",
  "note",
  "original",
  "provenance",
  "quotation",
  "read",
  "reason",
  "sectors",
  "series",
  "short",
  "targetsComplete",
  "updates",
  "wouldSettle",
  "zhSeenInSource",
]);

/** By what an item of a list is known: its id, or what its date means; its place is the last resort. */
const nameIn = (item: unknown): unknown =>
  isRaw(item) ? (item["id"] ?? item["means"]) : undefined;

/** Pairs the items of a list with those that have come in their place. */
const pairs = (
  before: readonly unknown[],
  after: readonly unknown[],
): readonly (readonly [at: number, item: unknown, now: unknown])[] => {
  const left = [...after];
  const take = (isIt: (other: unknown) => boolean): unknown => {
    const at = left.findIndex(isIt);
    return at < 0 ? undefined : left.splice(at, 1)[0];
  };
  const changed = before
    .map((item, at) => [at, item] as const)
    .filter(([, item]) => take((other) => isEqual(item, other)) === undefined);
  const named = changed.map(
    ([at, item]) =>
      [
        at,
        item,
        nameIn(item) === undefined ? undefined : take((other) => nameIn(other) === nameIn(item)),
      ] as const,
  );
  return named.map(([at, item, now]) => [at, item, now ?? left.shift()]);
};

function* changesIn(before: unknown, after: unknown, path: string): Generator<OverwrittenFact> {
  if (before === undefined || isOwnText(before) || isEqual(before, after)) return;
  if (Array.isArray(before)) {
    for (const [at, item, now] of pairs(before, Array.isArray(after) ? after : []))
      yield* changesIn(item, now, `${path}.${at}`);
    return;
  }
  // A range is one fact, and so is a target or a baseline that is taken out.
  if (isRaw(before) && !("min" in before) && after !== undefined) {
    for (const [name, value] of Object.entries(before)) {
      if (!ours.has(name))
        yield* changesIn(
          value,
          isRaw(after) ? own(after, name) : undefined,
          path === "" ? name : `${path}.${name}`,
        );
    }
    return;
  }
  yield { path, printed: before, checked: after };
}

/** The facts that an item changes or drops; none of a new record. */
export const overwrittenFacts = ({ before, record }: DeskItem): readonly OverwrittenFact[] =>
  before === undefined ? [] : [...changesIn(before, record, "")];

/** The correction of a fact that an item changes, where the editor has begun one. */
export const correctionOf = ({ proofs }: DeskItem, path: string): Raw | undefined =>
  proofs && own(proofs, path);

/** Whether a correction names a page that shows what was checked. */
export const hasEvidence = (proof: Raw | undefined): boolean => {
  const evidence = proof?.["evidence"];
  return Array.isArray(evidence) && evidence.length > 0;
};

/** Whether a fact's correction was written for what the record says of it now: of another value it proves nothing. */
export const isCurrent = (
  { provenValues }: DeskItem,
  { path, checked }: OverwrittenFact,
): boolean => provenValues !== undefined && isEqual(own(provenValues, path), checked ?? null);

/** The changed facts for which there is no evidence yet, or only for what the record said before. */
export const factsWithoutEvidence = (item: DeskItem): readonly OverwrittenFact[] =>
  overwrittenFacts(item).filter(
    (fact) => !isCurrent(item, fact) || !hasEvidence(correctionOf(item, fact.path)),
  );

/** The record as it goes into the data: with the corrections of the facts that it changes. */
export const finishedRecord = (item: DeskItem): Raw => {
  const proofs = overwrittenFacts(item)
    .filter((fact) => isCurrent(item, fact))
    .flatMap(({ path }) => correctionOf(item, path) ?? []);
  if (proofs.length === 0) return item.record;
  const corrections: unknown = item.record["corrections"];
  const former: readonly unknown[] = Array.isArray(corrections) ? corrections : [];
  return { ...item.record, corrections: [...former, ...proofs] };
};
