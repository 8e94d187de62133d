import { comparePlans, type ComparedPlans, type PlanRow } from "#domain/goals/plans.ts";
import type { Verdict } from "#domain/judging/verdict.ts";
import { valueIn } from "#domain/query/parameters/parameter.ts";
import { targetLabel, type TargetEntry } from "#domain/dataset/entry.ts";
import type { Judgement } from "#domain/judging/judge.ts";
import { defineDrawing, type ModelPage } from "#figures/drawing.ts";
import { plans as words } from "#messages/targets/plans.ts";
import { shortTitle } from "#messages/words/titles.ts";
import type { KnownReading } from "#domain/judging/evidence/knownReading.ts";

import { comparedPlan } from "./parameters.ts";

/** A goal with what was reached of it. */
export interface JudgedRow extends PlanRow {
  readonly name: string;
  /** The target whose page is its: that of the earlier plan, else that of the later. */
  readonly id: string;
  /** The outcome of the earlier one. */
  readonly judgement: Judgement | undefined;
  /** The figure that it rests on, else the last one. */
  readonly reading: KnownReading | undefined;
}

export interface PlansModel extends Omit<ComparedPlans, "rows"> {
  readonly rows: readonly JudgedRow[];
  readonly title: string;
  readonly targets: readonly TargetEntry[];
}

/** Whether the earlier plan itself set a goal. */
export const isOwn = ({ earlier }: Pick<ComparedPlans, "earlier">, row: PlanRow): boolean =>
  row.earlier?.entry === earlier;

const findingOf = (compared: ComparedPlans, rows: readonly JudgedRow[]): string => {
  const own = rows.filter((row) => isOwn(compared, row));
  const again = own.filter(({ later }) => later !== undefined);
  const count = (verdict: Verdict): number =>
    own.filter(({ judgement }) => judgement?.verdict === verdict).length;
  return words.finding({
    total: own.length,
    met: count("met"),
    missed: count("missed"),
    notJudged: count("not-judged"),
    earlier: shortTitle(compared.earlier),
    later: shortTitle(compared.later),
    again: again.length,
    raised: again.filter(({ change }) => change === "raised").length,
    lowered: again.filter(({ change }) => change === "lowered").length,
    known: rows.some(({ change }) => change === "not-recorded")
      ? rows.filter(({ later }) => later !== undefined).length
      : undefined,
  });
};

const modelOn = ({ snapshot, parameters }: ModelPage): PlansModel | undefined => {
  const { dataset, judged, asOf } = snapshot;
  const ids = {
    earlier: valueIn(parameters, comparedPlan("plan", dataset)),
    later: valueIn(parameters, comparedPlan("against", dataset)),
  };
  const compared = comparePlans(dataset, ids, asOf);
  if (compared === undefined) return undefined;
  const rows = compared.rows.flatMap((row): readonly JudgedRow[] => {
    const named = row.earlier ?? row.later;
    if (named === undefined) return [];
    const judgement = row.earlier && judged.byTarget.get(row.earlier.id);
    return [
      {
        ...row,
        id: named.id,
        name: targetLabel(named.target),
        judgement,
        reading: judgement?.grade?.by ?? judgement?.last,
      },
    ];
  });
  return {
    earlier: compared.earlier,
    later: compared.later,
    rows,
    title: findingOf(compared, rows),
    targets: rows.flatMap(({ earlier, later }) =>
      [earlier, later].filter((one) => one !== undefined),
    ),
  };
};

/** On a slide: legible from the back of a lecture hall. */
const SLIDE_ROWS = 6;

/** Two plans side by side, goal by goal, as the address chooses them; a table on its page. */
export const plansDrawing = defineDrawing({
  id: "plans-side-by-side",
  name: words.actions,
  reads: ["plan", "against"],
  rows: { slide: SLIDE_ROWS },
  model: modelOn,
});
