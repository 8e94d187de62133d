import { isHan } from "#charts/scene/han.ts";
import type { Measure } from "#charts/scene/measure.ts";
import { cutTo } from "#charts/scene/wrap.ts";
import type { MatrixCell, MatrixModel } from "#domain/agencies/matrix.ts";
import { matrix } from "#messages/charts/matrix.ts";

/** A matrix placed on its sheet, in sixteenths of a rem. */
export interface PlacedMatrix {
  readonly cell: number;
  readonly size: number;
  readonly fontSize: number;
  /** Room for the labels of rows (their width) and of columns (their height). */
  readonly labelRoom: number;
  readonly labels: readonly { readonly id: string; readonly text: string; readonly at: number }[];
  readonly cells: readonly PlacedCell[];
}

export interface PlacedCell extends MatrixCell {
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

/** Room for a label on the screen, in times its size of type. */
const LABEL_EMS = 10.5;
export const ROOM_FOR_NUMBER = 18;
/** Between a label and the cells. */
export const BESIDE = 6;
/** So many characters of a Chinese name tell whose it is; its end tells what for. */
const HAN_HEAD = 3;

/** Names of bodies begin alike and end in what they are for: both ends are kept, with a sign between. */
const waysToCut = (text: string): readonly string[] => {
  if (isHan(text.charAt(0))) {
    const characters = [...text];
    const head = characters.slice(0, HAN_HEAD).join("");
    return characters
      .slice(HAN_HEAD + 1, -1)
      .map((_one, at) => `${head}…${characters.slice(HAN_HEAD + 1 + at).join("")}`);
  }
  const [first = "", ...others] = text.split(" ");
  return [...others.map((_word, at) => `${first}… ${others.slice(at).join(" ")}`), `${first}…`];
};

const clipped = (text: string, size: number, room: number, measure: Measure): string => {
  if (measure(text, size) <= room) return text;
  const cut = waysToCut(text).find((one) => measure(one, size) <= room);
  return cut ?? cutTo(text, room, { measure, size });
};

/** The area of a square grows with its number; the smallest can still be seen. */
const sideOf = (led: number, most: number, cell: number): number =>
  led === 0 ? 0 : Math.round((cell - 2) * (0.6 + 0.4 * Math.sqrt(led / most)));

interface Settings {
  /** Labels are cut to so many times their size of type. */
  readonly ems?: number;
  /** Cells are no smaller, in which case whoever looks has room for all. */
  readonly leastCell?: number;
}

/** Places the cells and labels of a matrix. */
export const placeMatrix = (
  { order, cells, mostLed }: MatrixModel,
  labelOf: (id: string) => string,
  measure: Measure,
  { ems = LABEL_EMS, leastCell = 0 }: Settings = {},
): PlacedMatrix => {
  const cell = Math.max(leastCell, cellSize(order.length));
  const fontSize = Math.min(13, cell - 1);
  const labels = order.map((id, at) => ({
    id,
    text: clipped(labelOf(id), fontSize, ems * fontSize, measure),
    at: at * cell + cell / 2,
  }));
  // The corner between the labels holds what rows and columns are.
  const corner = Math.max(measure(matrix.leads, 13), measure(matrix.takesPart, 13));
  const longest = labels.reduce(
    (most, { text }) => Math.max(most, measure(text, fontSize, "strong")),
    corner,
  );
  return {
    cell,
    size: order.length * cell,
    fontSize,
    labelRoom: Math.ceil(longest) + BESIDE + 4,
    labels,
    cells: cells.map((one) => ({
      ...one,
      x: one.column * cell,
      y: one.row * cell,
      side: sideOf(one.ledByFirst, mostLed, cell),
      number: cell >= ROOM_FOR_NUMBER && one.ledByFirst > 0 ? String(one.ledByFirst) : "",
    })),
  };
};
