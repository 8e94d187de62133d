import type { Day } from "#domain/calendar/dates.ts";
import type { StaticFacetKey } from "./facets.ts";
import { type Column, emptyColumn } from "./column.ts";
import { type Assumptions, judge, type Judgement } from "#domain/judging/judge.ts";
import type { Prepared } from "./prepare.ts";
import type { FacetKey, Selection } from "#domain/selection/selection.ts";
import { statusesOn } from "#domain/dataset/status.ts";

/** The facet columns of a table that depend on the as-of day or on the reader's assumptions. */
export type AsOfColumns = Readonly<Record<Exclude<FacetKey, StaticFacetKey>, Column>>;

/** The verdict on every target under one set of assumptions, and the facet columns that follow. */
export interface Judged {
  readonly assumptions: Assumptions;
  readonly byTarget: ReadonlyMap<string, Judgement>;
  readonly entries: AsOfColumns;
  readonly targets: AsOfColumns;
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

/** Judges every target and finds where every document stands. */
export const judgeAll = (prepared: Prepared, assumptions: Assumptions): Judged => {
  const { entries, targets, policyRows, lifecycles } = prepared;
  const emptyColumns = (rows: number) => ({
    verdict: emptyColumn(rows),
    reason: emptyColumn(rows),
    status: emptyColumn(rows),
  });
  const ofEntries = emptyColumns(entries.rows.length);
  const ofTargets = emptyColumns(targets.rows.length);
  for (const [row, lifecycle] of lifecycles.entries()) {
    if (lifecycle === undefined) continue;
    for (const status of statusesOn(lifecycle, assumptions.asOf)) ofEntries.status.add(status, row);
  }
  const byTarget = new Map<string, Judgement>();
  for (const [row, { id, evidence }] of targets.rows.entries()) {
    const judgement = judge(evidence, assumptions);
    const policyRow = policyRows[row] ?? 0;
    byTarget.set(id, judgement);
    ofTargets.verdict.add(judgement.verdict, row);
    ofEntries.verdict.add(judgement.verdict, policyRow);
    if (judgement.verdict === "not-judged") {
      ofTargets.reason.add(judgement.reason, row);
      ofEntries.reason.add(judgement.reason, policyRow);
    }
    const lifecycle = lifecycles[policyRow];
    if (lifecycle === undefined) continue;
    for (const status of statusesOn(lifecycle, assumptions.asOf)) ofTargets.status.add(status, row);
  }
  return {
    assumptions,
    byTarget,
    entries: columnsIn(ofEntries),
    targets: columnsIn(ofTargets),
  };
};

type Filling = Readonly<Record<keyof AsOfColumns, ReturnType<typeof emptyColumn>>>;

const columnsIn = ({ verdict, reason, status }: Filling): AsOfColumns => ({
  verdict: verdict.column,
  reason: reason.column,
  status: status.column,
});

/** Whether two sets of assumptions lead to the same verdicts. */
export const sameAssumptions = (a: Assumptions, b: Assumptions): boolean =>
  a.asOf === b.asOf && a.path === b.path && a.undatedBaseline === b.undatedBaseline;
