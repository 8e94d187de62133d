import type { TargetEntry } from "#domain/dataset/entry.ts";
import { type Measure, type MeasureMove, measuresOf } from "#domain/goals/measures.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { compareTexts } from "#messages/words/order.ts";
import { goalsOverTime as words } from "#messages/targets/goalsOverTime.ts";
import { valueLabel } from "#messages/words/facets.ts";

import { type Panel, panelOf } from "./panelModel.ts";

/** Panels under a heading; without one where they are too few for fields. */
interface PanelSection {
  readonly heading: string | undefined;
  readonly panels: readonly Panel[];
}

export interface GoalsModel {
  readonly sections: readonly PanelSection[];
  /** In the order of the picture. */
  readonly panels: readonly Panel[];
  /** Every measure, shown or not: what moved most first. */
  readonly measures: readonly Measure[];
  readonly counts: ReadonlyMap<MeasureMove, number>;
  /** How many of them the document that followed doesn't have. */
  readonly left: number;
}

/** Fewer panels than this aren't divided by field. */
const LEAST_DIVIDED = 7;

const sectionsOf = (
  panels: readonly Panel[],
  { dataset }: Pick<Snapshot, "dataset">,
): readonly PanelSection[] => {
  if (panels.length < LEAST_DIVIDED) return [{ heading: undefined, panels }];
  const byField = new Map<string | undefined, Panel[]>();
  for (const panel of panels) {
    const { field } = panel.measure;
    const own = byField.get(field);
    if (own === undefined) byField.set(field, [panel]);
    else own.push(panel);
  }
  return Array.from(byField, ([field, own]) => ({
    name: field === undefined ? words.noField : valueLabel(dataset, "field", field),
    own,
  }))
    .sort((a, b) => b.own.length - a.own.length || compareTexts(a.name, b.name))
    .map(({ name, own }) => ({ heading: words.field(name, own.length), panels: own }));
};

/**
 * The measures of the targets shown that several documents set: by field, or the first `rows` of all, what moved most
 * first. Undefined where there is none.
 */
export const goalsModel = (
  snapshot: Snapshot,
  rows: number | undefined,
): GoalsModel | undefined => {
  const { dataset, targets, judged, asOf } = snapshot;
  const measures = measuresOf(dataset, targets.shown, asOf);
  if (measures.length === 0) return undefined;
  const counts = new Map<MeasureMove, number>();
  for (const { move } of measures) counts.set(move, (counts.get(move) ?? 0) + 1);
  const drawn = measures.slice(0, rows).map((measure) => panelOf(measure, judged, asOf));
  const sections =
    rows === undefined ? sectionsOf(drawn, snapshot) : [{ heading: undefined, panels: drawn }];
  return {
    sections,
    panels: sections.flatMap(({ panels }) => panels),
    measures,
    counts,
    left: measures.filter(({ leftOutBy }) => leftOutBy !== undefined).length,
  };
};

/** The targets that set the levels of measures, measure by measure. */
export const targetsOf = (measures: readonly Measure[]): readonly TargetEntry[] =>
  measures.flatMap(({ levels }) => levels.map(({ entry }) => entry));
