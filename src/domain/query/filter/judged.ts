import type { Day } from "#domain/calendar/dates.ts";
import type { Entry, TargetEntry } from "#domain/dataset/entry.ts";
import { dueSpanOn, type StaticFacetKey } from "./facets.ts";
import { type IndexColumn, emptyColumn } from "./column.ts";
import { asRow, type ByRow, type EntryRow, firstRow, nextRow, type TargetRow } from "./row.ts";
import {
  type Assumptions,
  type Judgement,
  judgementOf,
  type Evaluation,
  evaluateTarget,
  standsTheSame,
} from "#domain/judging/judge.ts";
import type { Prepared, Table } from "./prepare.ts";
import type { FacetKey, Selection } from "#domain/query/selection/selection.ts";
import { type Status, statusesOn } from "#domain/dataset/status.ts";

/**
 * The facet columns of a table that depend on the as-of day or on the reader's assumptions. Due days
 * have their years on any day, and how they lie to this one.
 */
export type AsOfColumns<Item> = Readonly<
  Record<Exclude<FacetKey, StaticFacetKey> | "due", IndexColumn<Item>>
>;

/** Judgements by the ids of their targets, each made when it is asked for: of thousands a page shows few. */
interface Judgements {
  readonly get: (id: string) => Judgement | undefined;
}

/** The verdict on every target under one set of assumptions, and the facet columns that follow. */
export interface Judged {
  readonly assumptions: Assumptions;
  readonly byTarget: Judgements;
  /** The same without what each day changes, by row. */
  readonly standings: ByRow<TargetEntry, Evaluation | undefined>;
  readonly entries: AsOfColumns<Entry>;
  readonly targets: AsOfColumns<TargetEntry>;
}

/** What a selection assumes in judging, on the reader's calendar day. */
export const assumptionsOf = (
  { asOf, path, undated }: Pick<Selection, "asOf" | "path" | "undated">,
  today: Day,
): Assumptions => ({
  asOf: asOf ?? today,
  path,
  ...(undated === undefined ? {} : { undatedBaseline: undated }),
});

/** What was judged last of each data set. */
const judgedLast = new WeakMap<Prepared, Judged>();

const judgementsOf = ({ targetRows }: Prepared, standings: Judged["standings"], asOf: Day) => {
  const made = new Map<string, Judgement>();
  const get: Judgements["get"] = (id) => {
    const known = made.get(id);
    if (known !== undefined) return known;
    const row = targetRows.get(id);
    const standing = row === undefined ? undefined : standings[row];
    if (standing === undefined) return undefined;
    const judgement = judgementOf(standing, asOf);
    made.set(id, judgement);
    return judgement;
  };
  return { get };
};

/**
 * Judges every target and finds where every document stands. A target that stands as it did when all were
 * judged last isn't judged anew: a step of the as-of date turns few of them.
 */
export const judgeAll = (prepared: Prepared, assumptions: Assumptions): Judged => {
  const former = judgedLast.get(prepared);
  if (former !== undefined && sameAssumptions(former.assumptions, assumptions)) return former;
  const { asOf } = assumptions;
  const usable =
    former !== undefined && sameAssumptions({ ...former.assumptions, asOf }, assumptions)
      ? former
      : undefined;
  const standings: Evaluation[] = [];
  const { entries, targets, policyRows, lifecycles } = prepared;
  const ofEntries = emptyColumns<Entry>(entries.items.length);
  const ofTargets = emptyColumns<TargetEntry>(targets.items.length);
  const statuses: (readonly Status[] | undefined)[] = [];
  for (let at: EntryRow = firstRow; at < lifecycles.length; at = nextRow(at)) {
    const lifecycle = lifecycles[at];
    if (lifecycle === undefined) continue;
    const own = statusesOn(lifecycle, asOf);
    statuses[at] = own;
    for (const status of own) ofEntries.status.add(status, at);
  }
  const spanOf = dueSpanOn(asOf);
  for (const [at, { due, evidence }] of targets.items.entries()) {
    const row: TargetRow = asRow(at);
    const policyRow = policyRows[row];
    if (policyRow === undefined) continue;
    const add = (key: "due" | "verdict" | "reason", value: string): void => {
      ofTargets[key].add(value, row);
      ofEntries[key].add(value, policyRow);
    };
    const span = spanOf(due.end);
    if (span !== undefined) add("due", span);
    const stood =
      usable !== undefined && standsTheSame(evidence, assumptions, usable.assumptions.asOf)
        ? usable.standings[row]
        : undefined;
    const standing = stood ?? evaluateTarget(evidence, assumptions);
    standings[row] = standing;
    const { outcome } = standing;
    add("verdict", outcome.verdict);
    if (outcome.verdict === "not-judged") add("reason", outcome.reason);
    for (const status of statuses[policyRow] ?? []) ofTargets.status.add(status, row);
  }
  const judged: Judged = {
    assumptions,
    byTarget: judgementsOf(prepared, standings, asOf),
    standings,
    entries: columnsIn(ofEntries, entries),
    targets: columnsIn(ofTargets, targets),
  };
  judgedLast.set(prepared, judged);
  return judged;
};

type Filling<Item> = Readonly<
  Record<keyof AsOfColumns<Item>, ReturnType<typeof emptyColumn<Item>>>
>;

const emptyColumns = <Item>(rows: number): Filling<Item> => ({
  verdict: emptyColumn(rows),
  reason: emptyColumn(rows),
  status: emptyColumn(rows),
  due: emptyColumn(rows),
});

const columnsIn = <Item>(
  { verdict, reason, status, due }: Filling<Item>,
  { columns }: Table<Item>,
): AsOfColumns<Item> => ({
  verdict: verdict.column,
  reason: reason.column,
  status: status.column,
  due: new Map([...(columns.get("due") ?? []), ...due.column]),
});

/** Whether two sets of assumptions lead to the same verdicts. */
export const sameAssumptions = (a: Assumptions, b: Assumptions): boolean =>
  a.asOf === b.asOf && a.path === b.path && a.undatedBaseline === b.undatedBaseline;
