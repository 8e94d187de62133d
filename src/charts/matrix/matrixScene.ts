import type { Mark } from "#charts/scene/mark.ts";
import type { Scene } from "#charts/scene/scene.ts";
import { narrowTo } from "#domain/selection/changeSelection.ts";
import type { Selection } from "#domain/selection/selection.ts";
import { matrix } from "#messages/charts/matrix.ts";
import { pairs } from "#messages/views/agencies.ts";

import { BESIDE, type PlacedCell, type PlacedMatrix, ROOM_FOR_NUMBER } from "./matrixPlaces.ts";

/** What a matrix shows beside its places. */
export interface MatrixNames {
  readonly labelOf: (id: string) => string;
  /** All that a body issued, alone or with others. */
  readonly issued: (id: string) => number;
}

const numberSize = (cell: number): number => Math.min(12, cell - 7);

/** From the middle of figures down to their base line, in times their size. */
const TO_BASE = 0.36;

/** A cell of two bodies: a solid square where the row's led, a hollow one where both only took part. */
const square = (
  cell: number,
  { side, number }: Pick<PlacedCell, "side" | "number">,
): readonly Mark[] => {
  const drawn = side === 0 ? Math.round(cell * 0.36) : side;
  const [start, size] = [(cell - drawn) / 2, numberSize(cell)];
  const box = { x: start, y: start, width: drawn, height: drawn };
  return [
    {
      kind: "rect",
      x: 1,
      y: 1,
      width: cell - 2,
      height: cell - 2,
      fill: "kind.policy",
      opacity: 0.15,
    },
    side === 0
      ? { kind: "rect", ...box, fill: "panel", stroke: "kind.policy" }
      : { kind: "rect", ...box, fill: "kind.policy" },
    ...(number === ""
      ? []
      : [
          {
            kind: "text",
            x: cell / 2,
            y: cell / 2 + TO_BASE * size,
            anchor: "middle",
            lines: [number],
            fill: "paper",
            size,
          } as const,
        ]),
  ];
};

/** A cell of the diagonal: framed, with all that the body issued. */
const ownSquare = (at: number, cell: number, issued: number): readonly Mark[] => {
  const [start, size] = [at - cell / 2 + 1.5, numberSize(cell)];
  return [
    { kind: "rect", x: start, y: start, width: cell - 3, height: cell - 3, stroke: "rule" },
    ...(cell < ROOM_FOR_NUMBER
      ? []
      : [
          {
            kind: "text",
            x: at,
            y: at + TO_BASE * size,
            anchor: "middle",
            lines: [String(issued)],
            fill: "ink.muted",
            size,
          } as const,
        ]),
  ];
};

/** The cells, each leading to what both bodies issued where a selection is given to start from. */
export const cellMarks = (
  { cell, labels, cells }: PlacedMatrix,
  { labelOf, issued }: MatrixNames,
  selection: Selection | undefined,
): readonly Mark[] => [
  ...labels.flatMap(({ id, at }) => ownSquare(at, cell, issued(id))),
  ...cells.map((one): Mark => {
    const { first, second, x, y } = one;
    return {
      kind: "group",
      at: { x, y },
      means: {
        id: `${first} ${second}`,
        name: matrix.pair(labelOf(first), labelOf(second), one),
        ...(selection === undefined
          ? {}
          : {
              leadsTo: {
                path: "/records",
                selection: narrowTo(
                  selection,
                  { body: first, part: "issued" },
                  { body: second, part: "issued" },
                ),
              },
            }),
      },
      marks: [
        ...square(cell, one),
        { kind: "hit", x: 1, y: 1, width: cell - 2, height: cell - 2, reached: "outlined" },
      ],
    };
  }),
];

/** The ground of the cells, with row and column of the one that is pointed at. */
export const cellsScene = (
  { cell, size }: PlacedMatrix,
  cells: readonly Mark[],
  pointed?: PlacedCell,
): Scene => ({
  width: size,
  height: size,
  title: matrix.cells,
  marks: [
    { kind: "rect", x: 0, y: 0, width: size, height: size, fill: "panel" },
    ...(pointed === undefined
      ? []
      : [
          { kind: "rect", x: 0, y: pointed.y, width: size, height: cell, fill: "fill" } as const,
          { kind: "rect", x: pointed.x, y: 0, width: cell, height: size, fill: "fill" } as const,
        ]),
    ...cells,
  ],
});

/** Which bodies stand out among the labels. */
type IsStrong = (id: string) => boolean;

/** The bodies over the columns, written upwards. */
export const columnLabels = (
  { labels, labelRoom, fontSize, size }: PlacedMatrix,
  isStrong: IsStrong,
): Scene => ({
  width: size,
  height: labelRoom,
  title: matrix.takesPart,
  marks: labels.map(({ id, text, at }) => ({
    kind: "text",
    x: at + TO_BASE * fontSize,
    y: labelRoom - BESIDE,
    turn: -90,
    lines: [text],
    size: fontSize,
    fill: "ink",
    weight: isStrong(id) ? "strong" : "plain",
  })),
});

/** The bodies beside the rows. With names, as on a screen, each leads to its partners. */
export const rowLabels = (
  { labels, labelRoom, fontSize, size, cell }: PlacedMatrix,
  isStrong: IsStrong,
  names?: Pick<MatrixNames, "labelOf"> & { readonly nameOf: (id: string) => string },
): Scene => ({
  width: labelRoom,
  height: size,
  title: matrix.rows,
  marks: labels.map(({ id, text, at }): Mark => ({
    kind: "group",
    ...(names === undefined
      ? {}
      : {
          means: {
            id,
            name: pairs.partnersOf(names.labelOf(id)),
            hint: names.nameOf(id),
            leadsTo: { path: "/agencies" },
          },
        }),
    marks: [
      { kind: "hit", x: 0, y: at - cell / 2, width: labelRoom, height: cell },
      {
        kind: "text",
        x: labelRoom - BESIDE,
        y: at + TO_BASE * fontSize,
        anchor: "end",
        lines: [text],
        size: fontSize,
        fill: "ink",
        weight: isStrong(id) ? "strong" : "plain",
        reached: "underlined",
      },
    ],
  })),
});

const SAMPLE = 24;

/** What the squares mean: each as a cell of its own, named by its words. */
export const matrixSamples = (): readonly Scene[] =>
  (
    [
      [matrix.keyLed, square(SAMPLE, { side: 20, number: "3" })],
      [matrix.keyBoth, square(SAMPLE, { side: 0, number: "" })],
      [matrix.keyOwn, ownSquare(SAMPLE / 2, SAMPLE, 9)],
    ] as const
  ).map(([title, marks]) => ({
    width: SAMPLE,
    height: SAMPLE,
    title,
    marks: [{ kind: "rect", x: 0, y: 0, width: SAMPLE, height: SAMPLE, fill: "panel" }, ...marks],
  }));
