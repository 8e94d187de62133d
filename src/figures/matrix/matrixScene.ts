import { isHan } from "#scene/han.ts";
import type { Mark } from "#scene/mark.ts";
import type { Measure } from "#scene/measure.ts";
import type { Scene } from "#scene/scene.ts";
import { matrix } from "#messages/figures/matrix.ts";
import { pairs } from "#messages/views/agencies.ts";

import {
  BESIDE,
  BETWEEN,
  leadingOf,
  type MatrixNames,
  type PlacedCell,
  type PlacedMatrix,
  TO_BASE,
} from "./matrixPlaces.ts";

/** The cell reached by pointer or keys: links over the cells, and the cell whose bands are below them. */
interface Reached {
  readonly links: readonly Mark[];
  readonly pointed: PlacedCell | undefined;
}

/**
 * The background of the cells, the cells, and what was reached on a screen. Each is a group there: coming and going
 * elements don't move those of another, which browsers use for scroll anchoring.
 */
export const cellsScene = (
  { width, height }: Pick<PlacedMatrix, "width" | "height">,
  cells: readonly Mark[],
  reached?: Reached,
): Scene => {
  const band = { kind: "rect", x: 0, y: 0, width, height, fill: "fill" } as const;
  const bandsOf = ({ pointed }: Reached): readonly Mark[] =>
    pointed === undefined
      ? []
      : [
          { ...band, y: pointed.y, height: pointed.height },
          { ...band, x: pointed.x, width: pointed.width },
        ];
  return {
    width,
    height,
    title: matrix.cells,
    marks: [
      { ...band, fill: "panel" },
      ...(reached === undefined
        ? cells
        : [bandsOf(reached), cells, reached.links].map((marks): Mark => ({
            kind: "group",
            marks,
          }))),
    ],
  };
};

/** Which bodies are bold among the labels. */
type IsStrong = (id: string) => boolean;

/** From the middle of lines to the baseline of the first one. */
const firstBase = (lines: number, size: number): number =>
  TO_BASE * size - ((lines - 1) * leadingOf(size)) / 2;

/** A name in characters that can stand one below the other, from the top down. */
const isUpright = ([name = "", ...more]: readonly string[]): boolean =>
  more.length === 0 && name !== "" && [...name].every(isHan);

/** From the lower edge of a character to its baseline, in times its size. */
const DESCENT = 0.12;

/** The bodies above the columns: written upwards, Chinese names upright. */
export const columnLabels = (
  { columns, headRoom, fontSize, width, isNarrow }: PlacedMatrix,
  isStrong: IsStrong,
  /** Full names of turned ones, shown on hover. */
  hintOf?: (id: string) => string,
): Scene => ({
  width,
  height: headRoom,
  title: matrix.columns,
  marks: columns.map(({ id, lines, start, size }): Mark => {
    const text = {
      kind: "text",
      size: fontSize,
      fill: "ink",
      weight: isStrong(id) ? "strong" : "plain",
    } as const;
    if (!isNarrow && isUpright(lines)) {
      const characters = [...lines.join("")];
      return {
        ...text,
        x: start + size / 2,
        y: headRoom - BESIDE - (characters.length - 1 + DESCENT) * fontSize,
        anchor: "middle",
        lines: characters,
        leading: fontSize,
      };
    }
    return {
      ...text,
      ...(hintOf === undefined ? {} : { means: { id, name: hintOf(id), hint: hintOf(id) } }),
      x: start + size / 2 + firstBase(lines.length, fontSize),
      y: headRoom - BESIDE,
      turn: -90,
      lines,
      leading: leadingOf(fontSize),
    };
  }),
});

interface Screen {
  readonly measure: Measure;
  readonly isStrong: IsStrong;
  /** Given on a screen, where each name links to its partners. */
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
              destination: { path: "/agencies" },
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
