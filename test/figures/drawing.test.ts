import { expect, test, vi } from "vitest";

import { defineDrawing, type ModelPage } from "#figures/drawing.ts";
import { defineFigure } from "#figures/figure.ts";
import { coreSnapshot } from "#test/support/dataset.ts";

const snapshot = coreSnapshot();

const drawingOf = (spec: { reads?: readonly string[]; slide?: number } = {}) => {
  const model = vi.fn(({ rows, parameters }: ModelPage) => `${rows} ${parameters.toString()}`);
  const drawing = defineDrawing({
    id: ({ id }) => (id === "none" ? undefined : `figure-of-${id}`),
    name: "Figure",
    model,
    ...(spec.reads && { reads: spec.reads }),
    ...(spec.slide !== undefined && { rows: { slide: spec.slide } }),
  });
  return { drawing, model };
};

const page = (query = "", size = {}) => ({
  snapshot,
  parameters: new URLSearchParams(query),
  id: "miit",
  ...size,
});

test("a model is made once for page and file, whatever else the address says", () => {
  const { drawing, model } = drawingOf({ reads: ["group"] });
  const figure = defineFigure(drawing, {
    scene: (_model, { width }) => ({ width, height: 1, title: "", marks: [] }),
    table: () => [],
    words: (words) => ({ title: words, status: "" }),
    entries: () => [],
  });
  const first = drawing.on(page("group=due&pin=energy"));
  expect(first?.model).toBe("undefined group=due");
  expect(drawing.on(page("group=due&pin=health"))).toBe(first);
  expect(figure.file(page("group=due", { width: 400 }))?.title).toBe(first?.model);
  expect(model).toHaveBeenCalledTimes(1);
  drawing.on(page("group=sector"));
  drawing.on({ ...page("group=due"), id: "ndrc" });
  expect(model).toHaveBeenCalledTimes(3);
});

test("a slide has no more rows than it has room for; elsewhere as many as are asked for", () => {
  const rowsOf = (size: object) => drawingOf({ slide: 9 }).drawing.on(page("", size))?.page.rows;
  expect(rowsOf({})).toBeUndefined();
  expect(rowsOf({ rows: 40 })).toBe(40);
  expect(rowsOf({ isSlide: true })).toBe(9);
  expect(rowsOf({ isSlide: true, rows: 4 })).toBe(4);
  expect(rowsOf({ isSlide: true, rows: 40 })).toBe(9);
});

test("a page has a figure by the id that follows from it, or not at all", () => {
  const { drawing, model } = drawingOf();
  expect(drawing.idOn(page())).toBe("figure-of-miit");
  expect(drawing.on({ ...page(), id: "none" })).toBeUndefined();
  expect(model).not.toHaveBeenCalled();
});
