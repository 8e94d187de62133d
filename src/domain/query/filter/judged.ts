import type { Day } from "#domain/calendar/dates.ts";
import type { Entry, TargetEntry } from "#domain/dataset/entry.ts";
import { type Facet, type FacetKey, facets } from "#domain/query/facets.ts";
import { type IndexColumn, emptyColumn } from "./column.ts";
import { asRow, type ByRow, type EntryRow, firstRow, nextRow, type TargetRow } from "./row.ts";
import type { Evidence } from "#domain/judging/evidence/evidence.ts";
import {
  type Assumptions,
  type Judgement,
  judgementOf,
  type Evaluation,
  evaluateTarget,
  hasSameEvaluation,
} from "#domain/judging/judge.ts";
import { oncePerKey, type Prepared, type Table } from "./prepare.ts";
import type { Selection } from "#domain/query/selection/selection.ts";
import { type Steps, runToEnd } from "#domain/steps.ts";

/** The column of a facet that depends on the as-of day or on the reader's assumptions; undefined for the others. */
export type DayColumns<Item> = (facet: FacetKey) => IndexColumn<Item> | undefined;

/** Judgements by target id, each created on demand: of thousands a page shows few. */
interface Judgements {
  readonly get: (id: string) => Judgement | undefined;
}

/** The verdict on every target under one set of assumptions, and the facet columns that follow. */
export interface Judged {
  readonly assumptions: Assumptions;
  /** The tables whose targets were judged. */
  readonly of: Prepared;
  readonly byTarget: Judgements;
  /** The evaluations, without the values of the as-of day itself, by row. */
  readonly evaluations: ByRow<TargetEntry, Evaluation | undefined>;
  readonly entryColumnOf: DayColumns<Entry>;
  readonly targetColumnOf: DayColumns<TargetEntry>;
}

/** The assumptions of a selection, with the reader's calendar day as default. */
export const assumptionsOf = (
  { asOf, path, undated }: Pick<Selection, "asOf" | "path" | "undated">,
  today: Day,
): Assumptions => ({
  asOf: asOf ?? today,
  path,
  ...(undated === undefined ? {} : { undatedBaseline: undated }),
});

/** The last result for each data set. */
const judgedLast = new WeakMap<Prepared, Judged>();

/** The last evaluation of each target, and under which assumptions it was made. */
const evaluatedLast = new WeakMap<
  Evidence,
  { readonly assumptions: Assumptions; readonly evaluation: Evaluation }
>();

/** The same object as the last time where it is the same: a step of the as-of date changes few of them. */
const evaluationOf = (evidence: Evidence, assumptions: Assumptions): Evaluation => {
  const last = evaluatedLast.get(evidence);
  if (
    last !== undefined &&
    sameButDay(last.assumptions, assumptions) &&
    hasSameEvaluation(evidence, assumptions, last.assumptions.asOf)
  ) {
    return last.evaluation;
  }
  const evaluation = evaluateTarget(evidence, assumptions);
  evaluatedLast.set(evidence, { assumptions, evaluation });
  return evaluation;
};

const judgementsOf = ({ targetRow }: Prepared, evaluations: Judged["evaluations"], asOf: Day) => {
  const judgementById = new Map<string, Judgement>();
  const get: Judgements["get"] = (id) => {
    const cached = judgementById.get(id);
    if (cached !== undefined) return cached;
    const row = targetRow(id);
    const evaluation = row === undefined ? undefined : evaluations[row];
    if (evaluation === undefined) return undefined;
    const judgement = judgementOf(evaluation, asOf);
    judgementById.set(id, judgement);
    return judgement;
  };
  return { get };
};

/** A facet's reader for the as-of day, and the columns that it fills. */
interface Filling<Read> extends Pick<Facet, "isApart"> {
  readonly key: FacetKey;
  readonly read: Read;
  readonly entries: ReturnType<typeof emptyColumn<Entry>>;
  readonly targets: ReturnType<typeof emptyColumn<TargetEntry>>;
}

/** The fillings of the facets that have such a reader. */
const fillingsOf = <Read>(
  { entries, targets }: Prepared,
  readerOf: (facet: Facet) => Read | undefined,
): readonly Filling<Read>[] =>
  facets.flatMap((facet) => {
    const read = readerOf(facet);
    return read === undefined
      ? []
      : [
          {
            key: facet.key,
            isApart: facet.isApart,
            read,
            entries: emptyColumn<Entry>(entries.items.length),
            targets: emptyColumn<TargetEntry>(targets.items.length),
          },
        ];
  });

/** Joined with values that don't depend on the day where a facet has both. */
const columnsOf = <Item>(
  filled: ReadonlyMap<FacetKey, IndexColumn<Item>>,
  { columnOf }: Table<Item>,
): DayColumns<Item> =>
  oncePerKey((key) => {
    const column = filled.get(key);
    return column && new Map([...columnOf(key), ...column]);
  });

/** Targets that are judged in a step: a yield for each would cost a tenth of a gesture. */
const IN_STEP = 64;

/** Judges every target, and fills the columns that depend on the as-of day. */
export function* judgingSteps(prepared: Prepared, assumptions: Assumptions): Steps<Judged> {
  const former = judgedLast.get(prepared);
  if (former !== undefined && sameAssumptions(former.assumptions, assumptions)) return former;
  const { asOf } = assumptions;
  const evaluations: Evaluation[] = [];
  const { entries, targets, policyRows, lifecycles } = prepared;
  const ofDocuments = fillingsOf(prepared, ({ ofDocumentOn }) => ofDocumentOn?.(asOf));
  const ofTargets = fillingsOf(prepared, ({ ofTargetOn }) => ofTargetOn?.(asOf));
  for (let row: EntryRow = firstRow; row < lifecycles.length; row = nextRow(row)) {
    const document = lifecycles[row];
    if (document === undefined) continue;
    for (const facet of ofDocuments) {
      for (const value of facet.read(document)) facet.entries.add(value, row);
    }
  }
  for (const [at, target] of targets.items.entries()) {
    if (at % IN_STEP === 0) yield;
    const row: TargetRow = asRow(at);
    const policyRow = policyRows[row];
    if (policyRow === undefined) continue;
    const evaluation = evaluationOf(target.evidence, assumptions);
    evaluations[row] = evaluation;
    for (const facet of ofTargets) {
      const value = facet.read(target, evaluation);
      if (value === undefined) continue;
      facet.targets.add(value, row);
      if (facet.isApart !== true) facet.entries.add(value, policyRow);
    }
    const document = lifecycles[policyRow];
    if (document === undefined) continue;
    for (const facet of ofDocuments) {
      for (const value of facet.read(document)) facet.targets.add(value, row);
    }
  }
  const filled = [...ofDocuments, ...ofTargets];
  const judged: Judged = {
    assumptions,
    of: prepared,
    byTarget: judgementsOf(prepared, evaluations, asOf),
    evaluations,
    entryColumnOf: columnsOf(
      new Map(filled.map((facet) => [facet.key, facet.entries.column])),
      entries,
    ),
    targetColumnOf: columnsOf(
      new Map(filled.map((facet) => [facet.key, facet.targets.column])),
      targets,
    ),
  };
  judgedLast.set(prepared, judged);
  return judged;
}

/** The same in one go, as a gesture does it. */
export const judgeAll = (prepared: Prepared, assumptions: Assumptions): Judged =>
  runToEnd(judgingSteps(prepared, assumptions));

const sameButDay = (a: Assumptions, b: Assumptions): boolean =>
  a.path === b.path && a.undatedBaseline === b.undatedBaseline;

/** Whether two sets of assumptions are equal, and so give the same verdicts. */
export const sameAssumptions = (a: Assumptions, b: Assumptions): boolean =>
  a.asOf === b.asOf && sameButDay(a, b);
