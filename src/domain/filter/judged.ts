import type { Day } from "#domain/calendar/dates.ts";
import type { Entry, TargetEntry } from "#domain/dataset/entry.ts";
import { dueSpan, type StaticFacetKey } from "./facets.ts";
import { type Column, emptyColumn } from "./column.ts";
import { type EntryRow, firstRow, itemAt, nextRow, type TargetRow } from "./row.ts";
import {
  type Assumptions,
  type Judgement,
  judgementOf,
  type Standing,
  standingOf,
  standsTheSame,
} from "#domain/judging/judge.ts";
import type { Prepared, Table } from "./prepare.ts";
import type { FacetKey, Selection } from "#domain/selection/selection.ts";
import { statusesOn } from "#domain/dataset/status.ts";

/**
 * The facet columns of a table that depend on the as-of day or on the reader's assumptions. Due days
 * have their years on any day, and how they lie to this one.
 */
export type AsOfColumns<Item> = Readonly<
  Record<Exclude<FacetKey, StaticFacetKey> | "due", Column<Item>>
>;

/** The verdict on every target under one set of assumptions, and the facet columns that follow. */
export interface Judged {
  readonly assumptions: Assumptions;
  readonly byTarget: ReadonlyMap<string, Judgement>;
  /** The same without what each day changes, by row. */
  readonly standings: readonly Standing[];
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

/**
 * Judges every target and finds where every document stands. A target that stands as it did when all were
 * judged last isn't judged anew: a step of the as-of date turns few of them.
 */
export const judgeAll = (prepared: Prepared, assumptions: Assumptions): Judged => {
  const former = judgedLast.get(prepared);
  if (former !== undefined && sameAssumptions(former.assumptions, assumptions)) return former;
  const usable =
    former !== undefined &&
    sameAssumptions({ ...former.assumptions, asOf: assumptions.asOf }, assumptions)
      ? former
      : undefined;
  const standings: Standing[] = [];
  const { entries, targets, policyRows, lifecycles } = prepared;
  const ofEntries = emptyColumns<Entry>(entries.items.length);
  const ofTargets = emptyColumns<TargetEntry>(targets.items.length);
  for (let at: EntryRow = firstRow; at < lifecycles.length; at = nextRow(at)) {
    const lifecycle = lifecycles[at];
    if (lifecycle === undefined) continue;
    for (const status of statusesOn(lifecycle, assumptions.asOf)) ofEntries.status.add(status, at);
  }
  const byTarget = new Map<string, Judgement>();
  for (let row: TargetRow = firstRow; row < targets.items.length; row = nextRow(row)) {
    const target = itemAt(targets.items, row);
    const policyRow = policyRows[row];
    if (target === undefined || policyRow === undefined) continue;
    const span = dueSpan(target.due.end, assumptions.asOf);
    if (span !== undefined) {
      ofTargets.due.add(span, row);
      ofEntries.due.add(span, policyRow);
    }
    const { evidence } = target;
    const stood = usable?.standings[row];
    const standing =
      stood !== undefined &&
      usable !== undefined &&
      standsTheSame(evidence, assumptions, usable.assumptions.asOf)
        ? stood
        : standingOf(evidence, assumptions);
    standings[row] = standing;
    const judgement = judgementOf(standing, assumptions.asOf);
    byTarget.set(target.id, judgement);
    ofTargets.verdict.add(judgement.verdict, row);
    ofEntries.verdict.add(judgement.verdict, policyRow);
    if (judgement.verdict === "not-judged") {
      ofTargets.reason.add(judgement.reason, row);
      ofEntries.reason.add(judgement.reason, policyRow);
    }
    const lifecycle = lifecycles[policyRow];
    const statuses = lifecycle === undefined ? [] : statusesOn(lifecycle, assumptions.asOf);
    for (const status of statuses) ofTargets.status.add(status, row);
  }
  const judged: Judged = {
    assumptions,
    byTarget,
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
