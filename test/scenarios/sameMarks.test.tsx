import { screen } from "@testing-library/react";
import { expect, test } from "vitest";

import type { Mark } from "#scene/mark.ts";
import { tableMeasure } from "#scene/measure.ts";
import { EDGE, LATER } from "#figures/timeline/layout/placeRow.ts";
import { Timeline } from "#features/timeline/Timeline.tsx";
import { timelineBase } from "#figures/timeline/model.ts";
import { coreSnapshot, realSnapshot } from "#test/support/dataset.ts";
import { sceneOfSnapshot } from "#test/support/timelineScenes.ts";
import { renderView } from "#test/support/renderView.tsx";

const flat = (marks: readonly Mark[]): readonly Mark[] =>
  marks.flatMap((mark) => (mark.kind === "group" ? flat(mark.marks) : [mark]));

/** What a file is written from at the size that the plot has on a page of 800 pixels, less its head and legend. */
const sceneOf = (snapshot: ReturnType<typeof realSnapshot>) => {
  const { dataset, today } = snapshot;
  const gutter = 236;
  const [plot] = sceneOfSnapshot(snapshot, {
    measure: tableMeasure,
    window: timelineBase(dataset, today).first,
    width: 800 - gutter - EDGE - LATER,
    room: 768 - 249 - 56,
    most: Number.POSITIVE_INFINITY,
    gutter,
  }).marks;
  return flat(plot === undefined ? [] : [plot]);
};

test.each([
  ["few records", coreSnapshot()],
  ["many", realSnapshot()],
])("the page draws what a file holds: %s", (_what, snapshot) => {
  renderView(<Timeline snapshot={snapshot} />, "/timeline");
  const plot = screen.getByRole("application", { name: "Timeline" });
  const paths = [...plot.querySelectorAll("path")].map((path) => path.getAttribute("d"));
  const texts = [...plot.querySelectorAll("text:not([data-pin])")].map((text) => text.textContent);
  const marks = sceneOf(snapshot);
  expect(paths).toEqual(marks.flatMap((mark) => (mark.kind === "path" ? [mark.d] : [])));
  const written = marks.flatMap((mark) => (mark.kind === "text" ? mark.lines : []));
  expect(texts).toEqual(expect.arrayContaining(written));
  expect(texts.length - written.length).toBe(0);
});
