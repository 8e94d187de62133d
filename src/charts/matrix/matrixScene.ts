import type { Mark } from "#charts/scene/mark.ts";
import type { Measure } from "#charts/scene/measure.ts";
import type { Scene } from "#charts/scene/scene.ts";
import type { Token } from "#charts/scene/token.ts";
import { narrowTo } from "#domain/selection/changeSelection.ts";
import type { Selection } from "#domain/selection/selection.ts";
import { matrix } from "#messages/charts/matrix.ts";
import { pairs } from "#messages/views/agencies.ts";

import { BETWEEN, leadingOf } from "./matrixLabels.ts";
import {
  BESIDE,
  type MatrixNames,
  type PlacedCell,
  type PlacedMatrix,
  type Track,
} from "./matrixPlaces.ts";

/** From the middle of figures down to their base line, in times their size. */
const TO_BASE = 0.36;

type Box = Pick<PlacedCell, "width" | "height" | "side" | "number">;

const numberMark = (text: string, x: number, y: number, size: number, fill: Token): Mark => ({
  kind: "text",
  x,
  y: y + TO_BASE * size,
  anchor: "middle",
  lines: [text],
  fill,
  size,
});

/** A cell of two bodies: a solid square where the row's led, none where it only took part. */
const square = ({ width, height, side, number }: Box, size: number): readonly Mark[] => [
  { kind: "rect", x: 1, y: 1, width: width - 2, height: height - 2, fill: "bar", opacity: 0.12 },
  ...(side === 0
    ? []
    : [
        {
          kind: "rect",
          x: (width - side) / 2,
          y: (height - side) / 2,
          width: side,
          height: side,
          fill: "bar",
        } as const,
      ]),
  numberMark(number, width / 2, height / 2, size, side === 0 ? "ink" : "paper"),
];

/** A cell of the diagonal: framed, with all that the body issued. */
const ownSquare = (
  column: Pick<Track, "start" | "size">,
  row: Pick<Track, "start" | "size">,
  issued: number,
  size: number,
): readonly Mark[] => [
  {
    kind: "rect",
    x: column.start + 1.5,
    y: row.start + 1.5,
    width: column.size - 3,
    height: row.size - 3,
    stroke: "control",
  },
  numberMark(
    String(issued),
    column.start + column.size / 2,
    row.start + row.size / 2,
    size,
    "ink.muted",
  ),
];

/** The cells, each leading to what both bodies issued where a selection is given to start from. */
export const cellMarks = (
  { rows, columns, cells, numberSize }: PlacedMatrix,
  { labelOf, issued }: MatrixNames,
  selection: Selection | undefined,
): readonly Mark[] => [
  ...rows.flatMap((row, at) => ownSquare(columns[at] ?? row, row, issued(row.id), numberSize)),
  ...cells.map((one): Mark => {
    const { first, second, x, y, width, height } = one;
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
        ...square(one, numberSize),
        { kind: "hit", x: 1, y: 1, width: width - 2, height: height - 2, reached: "outlined" },
      ],
    };
  }),
];

/** The ground of the cells, with row and column of the one that is pointed at. */
export const cellsScene = (
  { width, height }: Pick<PlacedMatrix, "width" | "height">,
  cells: readonly Mark[],
  pointed?: PlacedCell,
): Scene => ({
  width,
  height,
  title: matrix.cells,
  marks: [
    { kind: "rect", x: 0, y: 0, width, height, fill: "panel" },
    ...(pointed === undefined
      ? []
      : [
          {
            kind: "rect",
            x: 0,
            y: pointed.y,
            width,
            height: pointed.height,
            fill: "fill",
          } as const,
          { kind: "rect", x: pointed.x, y: 0, width: pointed.width, height, fill: "fill" } as const,
        ]),
    ...cells,
  ],
});

/** Which bodies stand out among the labels. */
type IsStrong = (id: string) => boolean;

/** From the middle of lines to the base line of the first one. */
const firstBase = (lines: number, size: number): number =>
  TO_BASE * size - ((lines - 1) * leadingOf(size)) / 2;

/** The bodies over the columns, written upwards. */
export const columnLabels = (
  { columns, headRoom, fontSize, width }: PlacedMatrix,
  isStrong: IsStrong,
): Scene => ({
  width,
  height: headRoom,
  title: matrix.takesPart,
  marks: columns.map(({ id, lines, start, size }) => ({
    kind: "text",
    x: start + size / 2 + firstBase(lines.length, fontSize),
    y: headRoom - BESIDE,
    turn: -90,
    lines,
    leading: leadingOf(fontSize),
    size: fontSize,
    fill: "ink",
    weight: isStrong(id) ? "strong" : "plain",
  })),
});

interface Screen {
  readonly measure: Measure;
  readonly isStrong: IsStrong;
  /** With it, as on a screen, each name leads to its partners. */
  readonly hintOf?: (id: string) => string;
}

/** The bodies beside the rows. */
export const rowLabels = (
  { rows, rowRoom, fontSize, height }: PlacedMatrix,
  { labelOf }: Pick<MatrixNames, "labelOf">,
  { measure, isStrong, hintOf }: Screen,
): Scene => ({
  width: rowRoom,
  height,
  title: matrix.rows,
  marks: rows.map(({ id, lines, whole, start, size }): Mark => {
    const [x, middle] = [rowRoom - BESIDE, start + size / 2];
    const text = {
      kind: "text",
      anchor: "end",
      size: fontSize,
      leading: leadingOf(fontSize),
    } as const;
    const before = measure(lines[0] ?? "", fontSize, "strong") + BETWEEN;
    return {
      kind: "group",
      ...(hintOf === undefined
        ? {}
        : {
            means: {
              id,
              name: pairs.partnersOf(labelOf(id)),
              hint: hintOf(id),
              leadsTo: { path: "/agencies" },
            },
          }),
      marks: [
        { kind: "hit", x: 0, y: start, width: rowRoom, height: size },
        ...(whole.length === 0
          ? []
          : [
              {
                ...text,
                x: x - before,
                y: middle + firstBase(whole.length, fontSize),
                lines: whole,
                fill: "ink.muted",
              } as const,
            ]),
        {
          ...text,
          x,
          y: middle + firstBase(lines.length, fontSize),
          lines,
          fill: "ink",
          weight: isStrong(id) ? "strong" : "plain",
          reached: "underlined",
        },
      ],
    };
  }),
});

const SAMPLE = 24;
const SAMPLE_NUMBER = 13;
const sampleTrack = { start: 0, size: SAMPLE };

/** What the squares mean: each as a cell of its own, named by its words. */
export const matrixSamples = (): readonly Scene[] => {
  const sized = { width: SAMPLE, height: SAMPLE };
  return (
    [
      [matrix.keyLed, square({ ...sized, side: 20, number: "3" }, SAMPLE_NUMBER)],
      [matrix.keyBoth, square({ ...sized, side: 0, number: "2" }, SAMPLE_NUMBER)],
      [matrix.keyOwn, ownSquare(sampleTrack, sampleTrack, 9, SAMPLE_NUMBER)],
    ] as const
  ).map(([title, marks]) => ({
    ...sized,
    title,
    marks: [{ kind: "rect", x: 0, y: 0, ...sized, fill: "panel" }, ...marks],
  }));
};
