import type { MatrixCell, MatrixModel } from "#domain/agencies/matrix.ts";
import { tableMeasure } from "#charts/scene/measure.ts";
import { cutToRead } from "#charts/scene/wrap.ts";

/** A matrix placed on its sheet, in sixteenths of a rem. */
export interface MatrixMarks {
  readonly cell: number;
  readonly size: number;
  readonly fontSize: number;
  /** Room for the labels of rows (their width) and of columns (their height). */
  readonly labelRoom: number;
  readonly labels: readonly { readonly id: string; readonly text: string; readonly at: number }[];
  readonly marks: readonly CellMark[];
}

interface CellMark extends MatrixCell {
  readonly x: number;
  readonly y: number;
  /** Side of the square that tells how many the row's body led; 0 where it led none. */
  readonly side: number;
  /** That number, where there is room for it. */
  readonly number: string;
}

/** Cells shrink as bodies get more: 40 fit a laptop's screen, 200 are looked at by scrolling. */
const cellSize = (bodies: number): number =>
  bodies <= 24 ? 28 : bodies <= 32 ? 22 : bodies <= 44 ? 18 : bodies <= 80 ? 15 : 13;

/** Room for a label, in times its size of type. */
const LABEL_EMS = 10;
const ROOM_FOR_NUMBER = 18;

/**
 * A label that is too long keeps its first word and what of its last ones has room: names of bodies begin
 * alike, and end in what they are for.
 */
const clipped = (text: string, size: number): string => {
  const room = LABEL_EMS * size;
  if (tableMeasure(text, size) <= room) return text;
  const [first = "", ...others] = text.split(" ");
  const cuts = others.map((_word, at) => `${first}… ${others.slice(at).join(" ")}`);
  const cut = [...cuts, `${first}…`].find((one) => tableMeasure(one, size) <= room);
  return cut ?? cutToRead(text, room, { measure: tableMeasure, size });
};

/** The area of a square grows with its number; the smallest can still be seen. */
const sideOf = (led: number, most: number, cell: number): number =>
  led === 0 ? 0 : Math.round((cell - 2) * (0.6 + 0.4 * Math.sqrt(led / most)));

export const matrixMarks = (
  { order, cells, mostLed }: MatrixModel,
  labelOf: (id: string) => string,
): MatrixMarks => {
  const cell = cellSize(order.length);
  const fontSize = Math.min(13, cell - 1);
  const labels = order.map((id, at) => ({
    id,
    text: clipped(labelOf(id), fontSize),
    at: at * cell + cell / 2,
  }));
  const longest = labels.reduce(
    (most, { text }) => Math.max(most, tableMeasure(text, fontSize)),
    0,
  );
  return {
    cell,
    size: order.length * cell,
    fontSize,
    labelRoom: Math.ceil(longest) + 10,
    labels,
    marks: cells.map((one) => ({
      ...one,
      x: one.column * cell,
      y: one.row * cell,
      side: sideOf(one.ledByFirst, mostLed, cell),
      number: cell >= ROOM_FOR_NUMBER && one.ledByFirst > 0 ? String(one.ledByFirst) : "",
    })),
  };
};

/**
 * The cell to which a key leads from another: an arrow to the next one that isn't empty that way, Home
 * and End to the first and the last of the row, or with Ctrl (`isFar`) of all.
 */
export const neighbour = (
  cells: readonly Pick<MatrixCell, "row" | "column">[],
  from: number,
  key: string,
  isFar = false,
): number | undefined => {
  const here = cells[from];
  if (here === undefined) return undefined;
  if (key === "Home" || key === "End") {
    const places = [...cells.keys()].filter((at) => isFar || cells[at]?.row === here.row);
    const columnOf = (at: number): number => cells[at]?.column ?? 0;
    const rowOf = (at: number): number => cells[at]?.row ?? 0;
    places.sort((a, b) => rowOf(a) - rowOf(b) || columnOf(a) - columnOf(b));
    return key === "Home" ? places[0] : places.at(-1);
  }
  const isAlong = key === "ArrowRight" || key === "ArrowLeft";
  if (!isAlong && key !== "ArrowDown" && key !== "ArrowUp") return undefined;
  const sign = key === "ArrowRight" || key === "ArrowDown" ? 1 : -1;
  let best: number | undefined;
  let nearest = Number.POSITIVE_INFINITY;
  cells.forEach(({ row, column }, at) => {
    const inLine = isAlong ? row === here.row : column === here.column;
    const distance = sign * (isAlong ? column - here.column : row - here.row);
    if (!inLine || distance <= 0 || distance >= nearest) return;
    nearest = distance;
    best = at;
  });
  return best ?? from;
};

/** The label to which a key leads from another, among so many in a column. */
export const labelAt = (key: string, from: number, count: number): number | undefined => {
  switch (key) {
    case "ArrowDown":
      return Math.min(count - 1, from + 1);
    case "ArrowUp":
      return Math.max(0, from - 1);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return undefined;
  }
};
