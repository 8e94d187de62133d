import UPlot from "rival-uplot";

import { entryKind } from "#domain/schema/records.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { timelineBase } from "#figures/timeline/model.ts";

import { HEIGHT, type Mount, WIDTH } from "./contender.ts";
import { windowsOf } from "./steps.ts";

const SECONDS = 86_400;

/** Days, and for each kind its records at the height of its lane, a little apart. */
const columnsOf = ({ entries }: Snapshot): readonly ArrayLike<number | null>[] => {
  const rows = entries.shown.toReversed();
  return [
    rows.map(({ main }) => main.start * SECONDS),
    ...entryKind.options.map((kind, lane) =>
      rows.map(({ record }, at) => (record.kind === kind ? lane + (at % 20) / 25 : null)),
    ),
  ];
};

const colours = ["#1f5aa6", "#28767d", "#a2561a"];

/** uPlot as a timeline: one series of points a kind, the main date of each record. */
export const mountUPlot: Mount = (stage, snapshot) => {
  const { limits } = timelineBase(snapshot.dataset, snapshot.today);
  const windows = windowsOf(limits, WIDTH);
  const plot = new UPlot(
    {
      width: WIDTH,
      height: HEIGHT,
      legend: { show: false },
      scales: { x: { time: true, min: limits.start * SECONDS, max: limits.end * SECONDS } },
      axes: [{}, { show: false }],
      series: [
        {},
        ...colours.map((stroke) => ({
          paths: () => null,
          points: { show: true, size: 8, stroke, fill: stroke },
        })),
      ],
    },
    columnsOf(snapshot),
    stage,
  );
  return {
    step: (at) => {
      const { start, end } = windows[at] ?? limits;
      plot.setScale("x", { min: start * SECONDS, max: end * SECONDS });
    },
    filter: (next) => {
      plot.setData(columnsOf(next), false);
      plot.redraw();
    },
    remove: () => plot.destroy(),
  };
};
