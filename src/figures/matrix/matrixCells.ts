import type { Mark, TextMark } from "#scene/mark.ts";
import { tenth } from "#scene/scale.ts";
import type { Scene } from "#scene/scene.ts";
import type { Token } from "#scene/token.ts";
import { narrowTo } from "#domain/query/selection/changeSelection.ts";
import type { Selection } from "#domain/query/selection/selection.ts";
import { matrix } from "#messages/figures/matrix.ts";

import {
  type MatrixNames,
  type PlacedCell,
  type PlacedMatrix,
  TO_BASE,
  type Track,
} from "./matrixPlaces.ts";

/**
 * Where glyphs are snapped to whole pixels, half a pixel is rounded up, and two digits would touch the right of their
 * frame: slightly less is rounded down, and makes no visible difference elsewhere.
 */
const middleOf = (start: number, size: number): number => start + size / 2 - 0.3;

const numberMark = (text: string, x: number, y: number, size: number, fill: Token): TextMark => ({
  kind: "text",
  x,
  y: y + TO_BASE * size,
  anchor: "middle",
  lines: [text],
  fill,
  size,
});

type Box = Pick<PlacedCell, "x" | "y" | "width" | "height">;

/** Rectangles in one path: a hundred bodies may make thousands of cells. */
const rectangles = (boxes: readonly Box[], opacity: number): readonly Mark[] =>
  boxes.length === 0
    ? []
    : [
        {
          kind: "path",
          d: boxes
            .map(
              ({ x, y, width, height }) =>
                `M${tenth(x)} ${tenth(y)}h${tenth(width)}v${tenth(height)}h${tenth(-width)}z`,
            )
            .join(""),
          fill: "bar",
          opacity,
        },
      ];

/** A square in the middle of a cell: long names make cells wider or higher, which doesn't depend on their number. */
const inMiddle = ({ x, y, width, height }: Box, side: number): Box => ({
  x: x + (width - side) / 2,
  y: y + (height - side) / 2,
  width: side,
  height: side,
});

/** The height of the bar at the foot of a square, as a share of its side. */
const BAR = 0.2;

/** The bar at the foot of a square, whose length is the share that the row's body led. */
const ledBar = ({ x, y, width, height }: Box, led: number): Box => ({
  x,
  y: y + height * (1 - BAR),
  width: width * led,
  height: height * BAR,
});

/** How dark the square of so many records is: in steps that a glance can distinguish. */
const shades = [
  { below: 3, opacity: 0.09 },
  { below: 10, opacity: 0.18 },
  { below: Number.POSITIVE_INFINITY, opacity: 0.3 },
] as const;

type Shown = Box & Pick<PlacedCell, "together" | "led">;

/** The look of cells of two bodies: a square, darker for more, and at its foot a bar for what the row's body led. */
const squares = (cells: readonly Shown[], least: number): readonly Mark[] => [
  ...shades.flatMap(({ below, opacity }, at) =>
    rectangles(
      cells
        .filter(({ together }) => together < below && together >= (shades[at - 1]?.below ?? 0))
        .map((cell) => inMiddle(cell, least - 2)),
      opacity,
    ),
  ),
  ...rectangles(
    cells.flatMap((cell) => (cell.led === 0 ? [] : [ledBar(inMiddle(cell, least - 2), cell.led)])),
    1,
  ),
];

/** The number in a cell of two bodies. */
const cellNumber = (
  { x, y, width, height, together }: Box & Pick<PlacedCell, "together">,
  size: number,
): TextMark => numberMark(String(together), middleOf(x, width), y + height / 2, size, "ink");

/** A cell of the diagonal: framed, with the number of all records that the body issued. */
const ownSquare = (
  column: Pick<Track, "start" | "size">,
  row: Pick<Track, "start" | "size">,
  issued: number,
  size: number,
  least: number,
): readonly Mark[] => [
  {
    kind: "rect",
    ...inMiddle({ x: column.start, y: row.start, width: column.size, height: row.size }, least - 1),
    stroke: "control",
  },
  numberMark(
    String(issued),
    middleOf(column.start, column.size),
    row.start + row.size / 2,
    size,
    "ink.muted",
  ),
];

/** The squares below the numbers. */
const ground = (
  { rows, columns, cells, numberSize }: PlacedMatrix,
  { issued }: MatrixNames,
): readonly Mark[] => {
  const least = Math.min(...rows.map((row) => row.size), ...columns.map((column) => column.size));
  return [
    ...rows.flatMap((row, at) =>
      ownSquare(columns[at] ?? row, row, issued(row.id), numberSize, least),
    ),
    ...squares(cells, least),
  ];
};

/** Identifies a cell, regardless of order. */
export const cellId = ({ first, second }: Pick<PlacedCell, "first" | "second">): string =>
  `${first} ${second}`;

/** A cell links to the records that both bodies issued. */
export const selectionOfBoth = (
  { first, second }: Pick<PlacedCell, "first" | "second">,
  selection: Selection,
): Selection =>
  narrowTo(selection, { body: first, part: "issued" }, { body: second, part: "issued" });

/**
 * The meaning and the hit area of a cell, on top of the marks in `drawn`. It links to the records that both bodies
 * issued where a selection is given to start from.
 */
export const cellMark = (
  one: PlacedCell,
  { labelOf }: Pick<MatrixNames, "labelOf">,
  selection: Selection | undefined,
  drawn: readonly Mark[] = [],
): Mark => {
  const { first, second, x, y, width, height } = one;
  return {
    kind: "group",
    means: {
      id: cellId(one),
      name: matrix.pair(labelOf(first), labelOf(second), one),
      ...(selection === undefined
        ? {}
        : { destination: { path: "/records", selection: selectionOfBoth(one, selection) } }),
    },
    marks: [
      ...drawn,
      {
        kind: "hit",
        x: x + 1,
        y: y + 1,
        width: width - 2,
        height: height - 2,
        reached: "outlined",
      },
    ],
  };
};

/** The cells of a file, each by itself with its meaning. */
export const cellMarks = (placed: PlacedMatrix, names: MatrixNames): readonly Mark[] => [
  ...ground(placed, names),
  ...placed.cells.map((one) =>
    cellMark(one, names, undefined, [cellNumber(one, placed.numberSize)]),
  ),
];

/**
 * The cells without their meanings, for a screen: there may be thousands, and the numbers of a row share a text
 * element. Read out as one picture: the numbers alone would mean nothing.
 */
export const plainCells = (placed: PlacedMatrix, names: MatrixNames): readonly Mark[] => {
  const texts = new Map<number, PlacedCell[]>();
  for (const one of placed.cells) {
    const own = texts.get(one.row);
    if (own === undefined) texts.set(one.row, [one]);
    else own.push(one);
  }
  const numbers = [...texts.values()].flatMap((cells) =>
    cells.slice(0, 1).map((first): Mark => ({
      ...cellNumber(first, placed.numberSize),
      lines: cells.map(({ together }) => String(together)),
      across: cells.map(({ x, width }) => middleOf(x, width)),
    })),
  );
  return [
    {
      kind: "group",
      means: { id: "cells", name: matrix.numbers },
      marks: [...ground(placed, names), ...numbers],
    },
  ];
};

const SAMPLE = 24;
const SAMPLE_NUMBER = 13;
const sampleTrack = { start: 0, size: SAMPLE };

/** The key to the squares: each as a cell of its own, named by its words. */
export const matrixSamples = (): readonly Scene[] => {
  const sized = { width: SAMPLE, height: SAMPLE };
  const sample = (together: number, led: number): readonly Mark[] => {
    const one = { x: 0, y: 0, ...sized, together, led };
    return [...squares([one], one.width), cellNumber(one, SAMPLE_NUMBER)];
  };
  return (
    [
      [matrix.keyBoth, sample(3, 0)],
      [matrix.keyLed, sample(3, 2 / 3)],
      [matrix.keyOwn, ownSquare(sampleTrack, sampleTrack, 9, SAMPLE_NUMBER, sampleTrack.size)],
    ] as const
  ).map(([title, marks]) => ({
    ...sized,
    title,
    marks: [{ kind: "rect", x: 0, y: 0, ...sized, fill: "panel" }, ...marks],
  }));
};
