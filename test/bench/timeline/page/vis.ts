import { DataSet, Timeline } from "rival-vis";

import { isoDay } from "#domain/calendar/dates.ts";
import { entryKind } from "#domain/schema/records.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { periodOf } from "#domain/dataset/periods.ts";
import { timelineBase } from "#figures/timeline/model.ts";
import { kindLabels } from "#messages/words/labels.ts";

import { type Mount, WIDTH } from "./contender.ts";
import { windowsOf } from "./steps.ts";

const MS = 86_400_000;

/** The same content as ours: plan periods as ranges, all else as points. */
const itemsOf = ({ entries }: Snapshot): DataSet =>
  new DataSet(
    entries.shown.map((entry) => {
      const { id, record, main } = entry;
      const period = periodOf(entry);
      const shared = { id, group: record.kind, content: record.title.en };
      return period?.end === undefined
        ? { ...shared, type: "point", start: isoDay(main.start) }
        : { ...shared, type: "range", start: isoDay(period.start), end: isoDay(period.end) };
    }),
  );

/** vis-timeline as it comes, with a group a kind. */
export const mountVis: Mount = (stage, snapshot) => {
  const { limits } = timelineBase(snapshot.dataset, snapshot.today);
  const windows = windowsOf(limits, WIDTH);
  const groups = new DataSet(entryKind.options.map((id) => ({ id, content: kindLabels[id] })));
  const timeline = new Timeline(stage, itemsOf(snapshot), groups, {
    width: `${WIDTH}px`,
    start: limits.start * MS,
    end: limits.end * MS,
  });
  return {
    step: (at) => {
      const { start, end } = windows[at] ?? limits;
      timeline.setWindow(new Date(start * MS), new Date(end * MS), { animation: false });
      timeline._origRedraw();
    },
    filter: (next) => {
      timeline.setItems(itemsOf(next));
      timeline._origRedraw();
    },
    remove: () => timeline.destroy(),
  };
};
