import { screen } from "@testing-library/react";
import { expect, test } from "vitest";

import type { Mark } from "#charts/scene/mark.ts";
import { tableMeasure } from "#charts/scene/measure.ts";
import { timelineScene } from "#charts/timeline/timelineScene.ts";
import { kindsAmong } from "#domain/chronology/columns.ts";
import { Timeline } from "#features/timeline/Timeline.tsx";
import { allLanes, shownLanes, timelineBase } from "#features/timeline/timelineModel.ts";
import { coreSnapshot, realSnapshot } from "#test/support/dataset.ts";
import { renderView } from "#test/support/renderView.tsx";

const flat = (marks: readonly Mark[]): readonly Mark[] =>
  marks.flatMap((mark) => (mark.kind === "group" ? flat(mark.marks) : [mark]));

/** What a file is written from at the size that the plot has on a page of 800 pixels, less its legend. */
const sceneOf = (snapshot: ReturnType<typeof realSnapshot>) => {
  const { dataset, today, asOf, entries } = snapshot;
  const base = timelineBase(dataset, today);
  const { mask } = entries.result;
  const [plot] = timelineScene(
    {
      lanes: shownLanes(allLanes(base, "kind"), base, "kind", mask),
      factsOf: base.factsBy(tableMeasure),
      measure: tableMeasure,
      extents: base.extents,
      window: base.limits,
      width: 636,
      bands: base.bands,
      today,
      asOf,
      kinds: false,
    },
    92,
    kindsAmong(base.columns, mask),
    { row: undefined, linked: [] },
  ).marks;
  return flat(plot === undefined ? [] : [plot]);
};

test.each([
  ["few records", coreSnapshot()],
  ["many", realSnapshot()],
])("the page draws what a file holds: %s", (_what, snapshot) => {
  renderView(<Timeline snapshot={snapshot} />, "/timeline");
  const plot = screen.getByRole("application", { name: "Timeline" });
  const paths = [...plot.querySelectorAll("path")].map((path) => path.getAttribute("d"));
  const texts = [...plot.querySelectorAll("text")].map((text) => text.textContent);
  const marks = sceneOf(snapshot);
  expect(paths).toEqual(marks.flatMap((mark) => (mark.kind === "path" ? [mark.d] : [])));
  const written = marks.flatMap((mark) => (mark.kind === "text" ? mark.lines : []));
  expect(texts).toEqual(expect.arrayContaining(written));
  // Of a crowd, the part that the Tab key leads to tells its number on the page.
  expect(texts.length - written.length).toBeLessThanOrEqual(1);
});
