import { expect, test } from "vitest";

import { cellAt, neighbour } from "#figures/matrix/matrixKeys.ts";
import { leastWidth, type MatrixNames, placeMatrix } from "#figures/matrix/matrixPlaces.ts";
import { paperModel } from "#figures/matrix/paperModel.ts";
import { cellMark, cellMarks, plainCells } from "#figures/matrix/matrixCells.ts";
import { cellsScene, columnLabels, rowLabels } from "#figures/matrix/matrixScene.ts";
import { matrixFileScene } from "#figures/matrix/figure.ts";
import type { Mark } from "#scene/mark.ts";
import { fileMeasure, SPARE, tableMeasure, widened } from "#scene/measure.ts";
import { coIssuing } from "#domain/agencies/coIssuing.ts";
import { matrixModel } from "#domain/agencies/matrix.ts";
import { matrixNames } from "#figures/matrix/pairNames.ts";
import { matrix } from "#messages/figures/matrix.ts";
import { bodyLabel } from "#messages/words/labels.ts";
import { coreSnapshot, realSnapshot } from "#test/support/dataset.ts";
import { textFaults } from "#test/support/sceneTexts.ts";

const model = (bodies: number) => ({
  order: Array.from({ length: bodies }, (_, at) => `body-${at}`),
  cells: [
    {
      first: "body-0",
      second: "body-1",
      row: 0,
      column: 1,
      together: 4,
      ledByFirst: 4,
      ledBySecond: 0,
      about: 0,
    },
    {
      first: "body-1",
      second: "body-0",
      row: 1,
      column: 0,
      together: 4,
      ledByFirst: 0,
      ledBySecond: 4,
      about: 0,
    },
  ],
});

/** The texts of a mark, each in one line. */
const textsIn = (mark: Mark): readonly string[] => {
  if (mark.kind === "group") return mark.marks.flatMap(textsIn);
  return mark.kind === "text" ? [mark.lines.join(" ")] : [];
};

/** Bodies that go by what a function says. */
const named = (labelOf: (id: string) => string): MatrixNames => ({
  labelOf,
  shortOf: labelOf,
  wholeOf: () => undefined,
  issued: () => 4,
});

// Names of rows are pressed, and cells that are scrolled to by fingers: 24 pixels are the least.
test.each([
  [5, 1000, 28, 28],
  [30, 1000, 28, 28],
  [40, 1000, 23, 24],
  [60, 1000, 24, 24],
  [200, 1000, 24, 24],
  [30, 360, 24, 24],
])(
  "%i bodies within %i get cells of %i in rows of %i, and each cell its number",
  (bodies, room, cell, row) => {
    const placed = placeMatrix(
      model(bodies),
      named(() => "MIIT"),
      tableMeasure,
      { room },
    );
    expect(placed.cell).toBe(cell);
    expect(placed.width).toBe(bodies * cell);
    expect(placed.height).toBe(bodies * row);
    expect(placed.cells[0]).toMatchObject({ x: cell, y: 0, together: 4 });
    expect(placed.cells[1]).toMatchObject({ x: 0, y: row, led: 0, together: 4 });
  },
);

test("a page of paper holds fifty bodies side by side, in type of 6 points at least", () => {
  const placed = placeMatrix(
    model(47),
    named(() => "MOHURD"),
    tableMeasure,
    {
      room: 668,
      isPaper: true,
    },
  );
  expect(placed.rowRoom + placed.width).toBeLessThanOrEqual(668);
  expect(placed.numberSize * 0.75).toBeGreaterThanOrEqual(6);
});

test("a page of paper holds most bodies of the data set in readable type, in a wide face too", () => {
  const { dataset, entries } = realSnapshot("");
  const shared = coIssuing(entries.shown);
  const paper = { room: 668, isPaper: true };
  for (const measure of [tableMeasure, widened(tableMeasure, SPARE)]) {
    const names = matrixNames(dataset, shared);
    const fitting = paperModel(
      (most) => matrixModel(shared, most),
      shared.bodies.length,
      names,
      measure,
    );
    // Nearly all of them.
    expect(fitting.order.length).toBeGreaterThan(shared.bodies.length * 0.7);
    const placed = placeMatrix(fitting, names, measure, paper);
    expect(placed.rowRoom + placed.width).toBeLessThanOrEqual(668);
  }
});

test("from its least width on, a matrix has numbers as large as its names, side by side", () => {
  const { dataset, entries } = realSnapshot("");
  const shared = coIssuing(entries.shown);
  const names = matrixNames(dataset, shared);
  for (const measure of [tableMeasure, widened(tableMeasure, SPARE)]) {
    for (const bodies of [20, shared.bodies.length]) {
      const some = matrixModel(shared, bodies);
      const least = Math.ceil(leastWidth(some, names, measure));
      for (const room of [least, least + 20, least + 400]) {
        const placed = placeMatrix(some, names, measure, { room });
        expect(placed.numberSize).toBe(placed.fontSize);
        expect(placed.rowRoom + placed.width).toBeLessThanOrEqual(room);
      }
      expect(placeMatrix(some, names, measure, { room: least - 1 }).numberSize).toBeLessThan(13);
    }
  }
});

test("cells grow with what they count: no number touches an edge", () => {
  const issued = () => 12_345;
  const placed = placeMatrix(model(9), { ...named(() => "MIIT"), issued }, tableMeasure, {
    room: 300,
  });
  expect(placed.cell).toBeGreaterThan(tableMeasure("12345", placed.numberSize));
});

test.each([300, 1200, 1800])("within %i each frame holds its number with room around", (room) => {
  for (const measure of [tableMeasure, widened(tableMeasure, SPARE)]) {
    const issuing = { ...named(() => "MIIT"), issued: () => 67 };
    const placed = placeMatrix(model(50), issuing, measure, { room });
    const [picture] = plainCells(placed, issuing);
    const frames = (picture?.kind === "group" ? picture.marks : []).flatMap((mark) =>
      mark.kind === "rect" ? [mark] : [],
    );
    expect(frames).toHaveLength(50);
    for (const { width } of frames) {
      // Its line takes half a pixel on each side, and there is one beside the number.
      expect(width - 1 - measure("67", placed.numberSize)).toBeGreaterThanOrEqual(2 - 1e-6);
    }
  }
});

test.each([
  "State Council",
  "MOHURD",
  "WWWWMMMM",
  "Central Committee of the Communist Party of China",
  "Bundesanstalt für Materialforschung",
  "全国信息安全标准化技术委员会",
])("%s is never cut, on a phone or a projector", (name) => {
  for (const room of [320, 1000, 1800]) {
    const { rows, columns, rowRoom, headRoom, fontSize } = placeMatrix(
      model(2),
      named(() => name),
      tableMeasure,
      { room },
    );
    for (const [track, space] of [
      [rows[0], rowRoom],
      [columns[0], headRoom],
    ] as const) {
      const lines = track?.lines ?? [];
      expect(lines.join("").replaceAll(" ", "")).toBe(name.replaceAll(" ", ""));
      for (const line of lines) {
        expect(tableMeasure(line, fontSize, "strong")).toBeLessThanOrEqual(space - 6);
      }
      expect(track?.size).toBeGreaterThanOrEqual(lines.length * 13);
    }
  }
});

test("where there is room rows bear whole names, columns short ones", () => {
  const both = { ...named(() => "MIIT"), wholeOf: () => "Ministry of Industry" };
  const wide = placeMatrix(model(9), both, tableMeasure, { room: 1000 });
  expect(wide.rows[0]).toMatchObject({ lines: ["MIIT"], whole: ["Ministry of Industry"] });
  expect(wide.columns[0]).toMatchObject({ lines: ["MIIT"], whole: [] });
  const narrow = placeMatrix(model(9), both, tableMeasure, { room: 400 });
  expect(narrow.rows[0]).toMatchObject({ lines: ["MIIT"], whole: [] });
});

test("few long names leave no void over the short ones: they stand in lines", () => {
  const headRoom = (isLong: (at: number) => boolean) =>
    placeMatrix(
      model(20),
      named((id) => (isLong(Number(id.split("-")[1])) ? "State Council General Office" : "MOHURD")),
      tableMeasure,
      { room: 1000 },
    ).headRoom;
  const whole = tableMeasure("State Council General Office", 13, "strong");
  expect(headRoom((at) => at === 3)).toBeLessThan(whole * 0.75);
  // Where most are long, heads are as high as they may be.
  expect(headRoom((at) => at !== 3)).toBeGreaterThanOrEqual(15 * 13);
});

test("the ground of a number is as large where a long name makes its cell larger", () => {
  const [ground] = plainCells(
    placeMatrix(
      { ...model(3), cells: model(3).cells.map((one) => ({ ...one, ledByFirst: 0 })) },
      named((id) => (id === "body-2" ? "MIIT" : "General Office of the Central Committee")),
      tableMeasure,
      { room: 300 },
    ),
    named(() => ""),
  );
  const paths = (ground?.kind === "group" ? ground.marks : []).flatMap((mark) =>
    mark.kind === "path" ? [mark.d] : [],
  );
  const sides = paths.flatMap((d) => [...d.matchAll(/[hv]([\d.]+)/g)].map(([, side]) => side));
  expect(sides).toHaveLength(4);
  expect(new Set(sides).size).toBe(1);
  expect(Number(sides[0])).toBeLessThan(28);
});

test.each([
  ["ArrowRight", 0, 1],
  ["ArrowRight", 1, 1],
  ["ArrowLeft", 1, 0],
  ["ArrowDown", 0, 2],
  ["ArrowUp", 2, 0],
  ["Home", 1, 0],
  ["End", 0, 1],
  ["End", 2, 2],
  ["Enter", 0, undefined],
  ["ArrowRight", 9, undefined],
])("%s from cell %i", (key, from, to) => {
  const cells = [
    { row: 0, column: 1 },
    { row: 0, column: 4 },
    { row: 3, column: 1 },
  ];
  expect(neighbour(cells, from, key)).toBe(to);
  if (key === "End") expect(neighbour(cells, from, key, true)).toBe(2);
});

const snapshot = coreSnapshot();
const shared = coIssuing(snapshot.entries.shown);
const real = matrixModel(shared);
const names = {
  labelOf: (id: string) => bodyLabel(snapshot.dataset, id),
  shortOf: (id: string) => bodyLabel(snapshot.dataset, id),
  wholeOf: (id: string) => snapshot.dataset.agencies.get(id)?.name.en,
  issued: (id: string) => shared.issued(id),
};

test("every cell says in words what it shows, and leads to it on a screen", () => {
  const placed = placeMatrix(real, names, tableMeasure);
  const meant = ({ means }: Mark) => means ?? [];
  const inFile = cellMarks(placed, names).flatMap(meant);
  expect(inFile.every(({ destination }) => destination === undefined)).toBe(true);
  const cells = placed.cells.map((one) => cellMark(one, names, snapshot.selection)).flatMap(meant);
  expect(cells.map(({ name }) => name)).toEqual(inFile.map(({ name }) => name));
  expect(cells.map(({ name }) => name)).toContainEqual(
    expect.stringMatching(/^MIIT and NDRC: \d+ records together; MIIT led \d+, NDRC \d+/),
  );
  expect(cells.every(({ destination }) => destination?.selection?.match === "all")).toBe(true);
});

test("on a screen each number stands in the middle of its cell", () => {
  const placed = placeMatrix(real, names, tableMeasure);
  const [picture] = plainCells(placed, names);
  expect(picture?.means).toMatchObject({ name: matrix.numbers });
  const drawn = (picture?.kind === "group" ? picture.marks : []).flatMap((mark) =>
    mark.kind === "text" && mark.across !== undefined
      ? mark.lines.map((text, at) => [text, mark.across?.[at], mark.y, mark.fill])
      : [],
  );
  expect(drawn).toHaveLength(placed.cells.length);
  const base = 0.36 * placed.numberSize;
  for (const { together, x, y, width, height } of placed.cells) {
    expect(drawn).toContainEqual([
      String(together),
      // Less than a pixel to its left, for those that are rounded up.
      x + width / 2 - 0.3,
      y + height / 2 + base,
      "ink",
    ]);
  }
});

test("a point belongs to the cell around it, up to its far edges, and to none where nothing is", () => {
  const { cells } = placeMatrix(real, names, tableMeasure);
  for (const one of cells) {
    const { x, y, width, height } = one;
    expect(cellAt(cells, { x, y })).toBe(one);
    expect(cellAt(cells, { x: x + width - 0.01, y: y + height - 0.01 })).toBe(one);
    expect(cellAt(cells, { x: x + width, y })).not.toBe(one);
  }
  expect(cellAt(cells, { x: 0.5, y: 0.5 })).toBeUndefined();
});

test("a cell that is pointed at lies in its row and its column", () => {
  const placed = placeMatrix(real, names, tableMeasure);
  const [pointed] = placed.cells;
  const [ground, bands] = cellsScene(placed, [], { links: [], pointed }).marks;
  expect(ground).toMatchObject({ x: 0, y: 0, width: placed.width, height: placed.height });
  expect(bands).toMatchObject({
    marks: [
      { y: pointed?.y, height: pointed?.height, width: placed.width },
      { x: pointed?.x, width: pointed?.width, height: placed.height },
    ],
  });
});

test("labels lead to partners on a screen and nowhere in a file", () => {
  const placed = placeMatrix(real, names, tableMeasure);
  const meant = (scene: ReturnType<typeof rowLabels>) =>
    scene.marks.flatMap(({ means }) => means ?? []);
  const still = { measure: tableMeasure, isStrong: () => false };
  expect(meant(rowLabels(placed, names, still))).toEqual([]);
  const labels = meant(rowLabels(placed, names, { ...still, hintOf: names.labelOf }));
  expect(labels.map(({ name }) => name)).toContain("Partners of MIIT");
});

test("as a file no text is cut or on another, in a face that is wider", () => {
  const scene = matrixFileScene(real, names, fileMeasure);
  expect(textFaults(scene, widened(tableMeasure, SPARE))).toEqual([]);
});

test("on a slide short names leave the key room beside the cells, and nothing is cut", () => {
  const short = named((id) => id.replace("body-", "MIIT "));
  const slide = matrixFileScene(model(9), short, fileMeasure, true);
  const file = matrixFileScene(model(9), short, fileMeasure);
  expect(slide.height).toBeLessThan(0.85 * file.height);
  const texts = slide.marks.flatMap(textsIn);
  for (const words of [matrix.keyLed, matrix.keyBoth, matrix.keyOwn])
    expect(texts).toContain(words);
  expect(textFaults(slide, widened(tableMeasure, SPARE))).toEqual([]);
});

test.each([330, 900, 1100, 1700])("on a screen of %i no name is on another", (room) => {
  const placed = placeMatrix(real, names, tableMeasure, { room });
  const isStrong = () => true;
  for (const scene of [
    columnLabels(placed, isStrong),
    rowLabels(placed, names, { measure: tableMeasure, isStrong }),
  ]) {
    expect(textFaults(scene, tableMeasure)).toEqual([]);
  }
});
