import { fileMeasure, type Measure } from "#scene/measure.ts";
import { type TimelineInput, timelineScene } from "#figures/timeline/timelineScene.ts";
import type { Scene } from "#scene/scene.ts";
import type { Grouping } from "#domain/chronology/grouping.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { rowsBy } from "#domain/query/filter/row.ts";
import { timelineBase, timelineModel } from "#figures/timeline/model.ts";

interface Options extends Partial<TimelineInput> {
  readonly grouping?: Grouping;
  readonly measure?: Measure;
  readonly gutter?: number;
  readonly selected?: string;
}

/** All that the timeline of a snapshot is drawn from, over all of its time. */
export const inputOfSnapshot = (
  { dataset, entries, judged, asOf, today, selection: { count } }: Snapshot,
  { grouping = "field", measure = fileMeasure, ...more }: Options = {},
): TimelineInput => {
  const base = timelineBase(dataset, today);
  const { mask } = entries.result;
  const { lanes, kinds, outcomes } = timelineModel(base, {
    judged,
    mask,
    count,
    grouping,
    pinned: [],
  });
  return {
    lanes,
    factsOf: base.factsBy(measure),
    measure,
    extents: base.extents,
    window: base.limits,
    width: 900,
    later: 232,
    bands: base.bands,
    today,
    asOf,
    columns: base.columns,
    outcomes,
    kinds,
    newest: base.newest,
    room: 560,
    opened: new Set(),
    closed: new Set(),
    rank: undefined,
    most: 150,
    ...more,
  };
};

/** The timeline of a snapshot as one picture. */
export const sceneOfSnapshot = (snapshot: Snapshot, options: Options = {}): Scene => {
  const { gutter = 260, selected = "", ...rest } = options;
  const { dataset } = snapshot;
  const rows = rowsBy(dataset.entries, ({ id }) => id);
  const links = dataset.linksOf.get(selected) ?? [];
  return timelineScene(inputOfSnapshot(snapshot, rest), gutter, {
    row: rows.get(selected),
    linked: links.flatMap(({ entry, relation, direction }) => {
      const row = rows.get(entry.id);
      return row === undefined ? [] : [{ row, relation, direction }];
    }),
  });
};
