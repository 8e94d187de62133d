import { isHan } from "#scene/han.ts";
import { LEADING, SMALL } from "#scene/mark.ts";
import type { Measure } from "#scene/measure.ts";
import { type Setting, wrapTo } from "#scene/wrap.ts";
import type { MatrixCell, MatrixModel } from "#domain/agencies/matrix.ts";

/** The name of a body at its row or its column, never cut: it has as many lines as it needs. */
interface Label {
  /** Its short name, as used everywhere. */
  readonly lines: readonly string[];
  /** Its full name before that, where it fits and adds something. */
  readonly whole: readonly string[];
}

interface LabelNames {
  readonly labelOf: (id: string) => string;
  /** The same above a column, which has less room. */
  readonly shortOf: (id: string) => string;
  /** The full name of a body. */
  readonly wholeOf: (id: string) => string | undefined;
}

/** Between a full name and the short one behind it. */
export const BETWEEN = 8;
/** More lines than any name needs. */
const ALL = 12;
/** Between the lines of neighbouring names. */
const APART = 5;

/** Chinese can be broken anywhere. */
const wordsOf = (text: string): readonly string[] => ([...text].some(isHan) ? [] : text.split(" "));

/** Width of the longest name in lines of a width: a longer word is not cut. */
const roomFor = (
  texts: readonly string[],
  width: number,
  size: number,
  measure: Measure,
): number => {
  const strong = (text: string): number => measure(text, size, "strong");
  const words = texts.flatMap(wordsOf).map(strong);
  const longest = Math.max(0, ...texts.map(strong));
  return Math.ceil(Math.max(Math.min(width, longest), ...words)) + 1;
};

/** Lines of similar length: none has only a single leftover word or character. */
const linesOf = (text: string, width: number, setting: Setting): readonly string[] => {
  const lines = wrapTo(text, width, ALL, setting);
  if (lines.length < 2) return lines;
  for (let less = setting.size; less < width; less += setting.size) {
    const narrower = wrapTo(text, width - less, ALL, setting);
    const isCut = narrower.some((line) => line.endsWith("…"));
    if (narrower.length > lines.length || isCut) {
      return wrapTo(text, width - less + setting.size, ALL, setting);
    }
  }
  return lines;
};

/** A name in the lines that a width requires. */
const shortLabel = (text: string, width: number, size: number, measure: Measure): Label => ({
  lines: linesOf(text, width, { measure, size, weight: "strong" }),
  whole: [],
});

/** The same with the full name before it. */
const wholeLabel = (
  text: string,
  whole: string | undefined,
  width: number,
  size: number,
  measure: Measure,
): Label => {
  if (whole === undefined) return shortLabel(text, width, size, measure);
  const left = width - measure(text, size, "strong") - BETWEEN;
  return { lines: [text], whole: linesOf(whole, left, { measure, size }) };
};

/** From one line of a name to the next, at its size of type. */
export const leadingOf = (size: number): number => Math.round((LEADING / SMALL) * size);

/** The least thickness of a row or a column for its name. */
const thickness = ({ lines, whole }: Label, cell: number, size: number): number => {
  const most = Math.max(lines.length, whole.length);
  return most < 2 ? cell : Math.max(cell, most * leadingOf(size) + APART);
};

/** A row or a column with its name. */
export interface Track extends Label {
  readonly id: string;
  readonly start: number;
  readonly size: number;
}

/** The layout of a matrix, in sixteenths of a rem. */
export interface PlacedMatrix {
  /** The least thickness of a row or a column: one whose name has more lines is thicker. */
  readonly cell: number;
  readonly fontSize: number;
  readonly numberSize: number;
  /** Space for the names of rows (their width) and of columns (their height). */
  readonly rowRoom: number;
  readonly headRoom: number;
  readonly rows: readonly Track[];
  readonly columns: readonly Track[];
  /** Whether it is on a phone, where all names above columns are turned: upright, each character is an element. */
  readonly isNarrow: boolean;
  /** Of all cells. */
  readonly width: number;
  readonly height: number;
  readonly cells: readonly PlacedCell[];
}

export interface PlacedCell extends MatrixCell {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The share of what the two issued together that the row's body led, from 0 to 1. */
  readonly led: number;
}

interface Settings {
  /** Width for the names of rows and all cells, where it is known. */
  readonly room?: number | undefined;
  /** In print nothing scrolls: cells and type are smaller, down to what is legible. */
  readonly isPaper?: boolean;
  /** On a slide numbers are as large as names, to be legible from the back of a lecture hall. */
  readonly isSlide?: boolean;
}

/** From the middle of digits down to their baseline, in times their size. */
export const TO_BASE = 0.36;
/** Between a name and the cells. */
export const BESIDE = 6;

const LARGEST_CELL = 28;
/** The least height of a row with a name that can be pressed, and the least side of a cell where the matrix scrolls. */
const LEAST_TARGET = 24;
/** Without a width, as in a file, cells of this many bodies fit a laptop's screen. */
const usualCell = (bodies: number): number => (bodies <= 24 ? LARGEST_CELL : 22);

// Sizes of type and of numbers, the least cell, the space around its number, and the least and greatest height of
// names above columns in times their type: a page is higher than wide. In print 8 is 6 points.
interface Sizes extends Readonly<Record<"type" | "number" | "cell" | "around", number>> {
  readonly headEms: readonly [least: number, most: number];
}

const SCREEN: Sizes = { type: 13, number: 12, cell: 18, around: 4, headEms: [7, 15] };
/** On a screen with enough width numbers are as large as names. */
const WIDE: Sizes = { ...SCREEN, number: SCREEN.type };
const PAPER: Sizes = { type: 9, number: 8, cell: 10, around: 0.1, headEms: [24, 24] };
const SLIDE: Sizes = { type: 13, number: 13, cell: 28, around: 3, headEms: [8, 8] };

const sizesOf = ({ isPaper = false, isSlide = false }: Settings): Sizes =>
  isPaper ? PAPER : isSlide ? SLIDE : SCREEN;

/** Width for names, in times their size of type; on a phone they leave some to the cells. */
const ROW_EMS = 11;
const NARROW_EMS = 8;
const NARROW = 480;
/** Least and greatest width for full names before the short ones. */
const WHOLE = [340, 480] as const;
/** In a narrow matrix, this share of names fits on one line. */
const IN_ONE_LINE = 0.85;
/** Above columns a name longer than most by this factor is wrapped: else the others would have empty space above. */
const LONG = 1.5;

const inOrder = (
  ids: readonly string[],
  labels: readonly Label[],
  cell: number,
  type: number,
): { readonly tracks: readonly Track[]; readonly total: number } => {
  const tracks: Track[] = [];
  let start = 0;
  ids.forEach((id, at) => {
    const label = labels[at] ?? { lines: [id], whole: [] };
    const size = thickness(label, cell, type);
    tracks.push({ id, ...label, start, size });
    start += size;
  });
  return { tracks, total: start };
};

export interface MatrixNames extends LabelNames {
  /** All that a body issued, alone or with others. */
  readonly issued: (id: string) => number;
}

/** The sizes that names and numbers of a matrix need, whatever the available width. */
const needsOf = (
  { order }: MatrixModel,
  { labelOf, shortOf, issued }: MatrixNames,
  measure: Measure,
  { room = Number.POSITIVE_INFINITY }: Settings,
  { type, number, cell, around, headEms }: Sizes,
) => {
  const texts = order.map(labelOf);
  const strong = (text: string): number => measure(text, type, "strong");
  const most = order.reduce((so, id) => Math.max(so, issued(id)), 1);
  const least = Math.max(cell, measure(String(most), number) + around);
  const widest = (room < NARROW ? NARROW_EMS : ROW_EMS) * type;
  const usualOf = (all: readonly string[]): number => {
    const widths = all.map(strong).sort((a, b) => a - b);
    return widths[Math.ceil(IN_ONE_LINE * widths.length) - 1] ?? 0;
  };
  const usual = usualOf(texts);
  const shorts = order.map(shortOf);
  const [leastHead, mostHead] = headEms;
  const headLimit = Math.max(leastHead * type, Math.min(LONG * usualOf(shorts), mostHead * type));
  const head = roomFor(shorts, headLimit, type, measure);
  const heads = shorts.map((text) => shortLabel(text, head, type, measure));
  const columnsOf = (size: number) => inOrder(order, heads, size, type);
  const rowRoom = (width: number): number =>
    Math.ceil(roomFor(texts, width, type, measure)) + BESIDE + 4;
  return {
    texts,
    least,
    columnsOf,
    headRoom: Math.ceil(head) + BESIDE + 4,
    tight: rowRoom(Math.min(widest, usual)),
    loose: rowRoom(widest),
  };
};

/** The least width in which the numbers of a matrix are as large as its names, or on paper legible. */
export const leastWidth = (
  model: MatrixModel,
  names: MatrixNames,
  measure: Measure,
  settings: Settings = {},
): number => {
  const { tight, least, columnsOf } = needsOf(
    model,
    names,
    measure,
    settings,
    settings.isPaper === true ? PAPER : WIDE,
  );
  return tight + columnsOf(least).total;
};

/** Places the cells and names of a matrix. */
export const placeMatrix = (
  model: MatrixModel,
  names: MatrixNames,
  measure: Measure,
  settings: Settings = {},
): PlacedMatrix => {
  const { order, cells } = model;
  const { room } = settings;
  const usual = sizesOf(settings);
  const isWide = room !== undefined && leastWidth(model, names, measure, settings) <= room;
  const sizes = usual === SCREEN && isWide ? WIDE : usual;
  const needs = needsOf(model, names, measure, settings, sizes);
  const { texts, least, columnsOf, headRoom, tight, loose } = needs;
  const { type, number: numberSize } = sizes;
  const wholes = order.map((id, at) => {
    const whole = names.wholeOf(id);
    return whole === texts[at] ? undefined : whole;
  });
  const left = (room ?? Number.POSITIVE_INFINITY) - columnsOf(least).total;
  const [leastWhole, mostWhole] = WHOLE;
  const hasWhole = left >= leastWhole && wholes.some((one) => one !== undefined);
  const rowRoom = hasWhole ? Math.min(left, mostWhole) : left >= loose ? loose : tight;
  // In whole steps downwards: the least may be a fraction.
  const fits = (size: number): boolean =>
    room === undefined || rowRoom + columnsOf(size).total <= room;
  let cell = room === undefined ? Math.max(least, usualCell(order.length)) : LARGEST_CELL;
  while (cell > least && !fits(cell)) cell -= 1;
  const target = room === undefined || settings.isPaper === true ? 0 : LEAST_TARGET;
  cell = Math.max(least, cell, fits(least) ? 0 : target);
  const nameRoom = rowRoom - BESIDE - 4;
  const rows = inOrder(
    order,
    texts.map((text, at) =>
      hasWhole
        ? wholeLabel(text, wholes[at], nameRoom, type, measure)
        : shortLabel(text, nameRoom, type, measure),
    ),
    Math.max(cell, target),
    type,
  );
  const columns = columnsOf(cell);
  return {
    isNarrow: room !== undefined && room < NARROW,
    cell,
    fontSize: type,
    numberSize,
    rowRoom,
    headRoom,
    rows: rows.tracks,
    columns: columns.tracks,
    width: columns.total,
    height: rows.total,
    cells: cells.map((one) => {
      const [row, column] = [rows.tracks[one.row], columns.tracks[one.column]];
      return {
        ...one,
        x: column?.start ?? 0,
        y: row?.start ?? 0,
        width: column?.size ?? cell,
        height: row?.size ?? cell,
        led: one.ledByFirst / one.together,
      };
    }),
  };
};
