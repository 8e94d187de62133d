import { promisify } from "node:util";
import { deflate } from "node:zlib";

import { pngFile } from "#export/pngFile.ts";

/** A picture without transparency. */
interface Pixels {
  /** Red, green, blue and opacity of each pixel, a byte each, row by row. */
  readonly pixels: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** A format's limit: an index has eight bits. */
const MOST_COLOURS = 256;
/** With as few, an index takes four bits. */
const FEW_COLOURS = 16;
/** What has this share of the pixels is more than the edges of type, and keeps its own colour. */
const OWN_SHARE = 1 / 400;

const red = (colour: number): number => colour & 255;
const green = (colour: number): number => (colour >> 8) & 255;
const blue = (colour: number): number => (colour >> 16) & 255;

/** The square of the distance of two colours: the eye tells another hue sooner than another shade. */
const distance = (one: number, other: number): number => {
  const reds = red(one) - red(other);
  const greens = green(one) - green(other);
  const blues = blue(one) - blue(other);
  return (reds + greens + blues) ** 2 / 3 + 2 * ((reds - greens) ** 2 + (blues - greens) ** 2);
};

/**
 * The distance within which a shade is taken for another. Such shades are the edges of type, which look the same
 * in ten steps as in fifty and take less space; near the paper's white, where grid lines are, steps are smaller.
 */
const nearAt = (colour: number): number => {
  const light = (red(colour) + green(colour) + blue(colour)) / 3;
  return 16 + (255 - light) / 5;
};

/** A colour such as `#1b1f24` as the pixels have it: red in the lowest byte, opacity in the highest. */
const colourNamed = (name: string): number =>
  Buffer.from(`${name.slice(1)}ff`, "hex").readUInt32LE();

/** How many pixels have each colour, which is its bytes as a number. */
const coloursIn = (pixels: Uint32Array): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>();
  // Most pixels have their neighbour's colour: looking up a run at once takes a tenth of the time.
  let start = 0;
  for (let at = 1; at <= pixels.length; at += 1) {
    const colour = pixels[start] ?? 0;
    if (pixels[at] === colour) continue;
    counts.set(colour, (counts.get(colour) ?? 0) + at - start);
    start = at;
  }
  return counts;
};

/** The colours that are kept: those that the drawing names, then the most frequent first. */
const paletteOf = (
  counts: ReadonlyMap<number, number>,
  named: readonly number[],
  total: number,
): readonly number[] => {
  const kept = [...new Set(named)].filter((colour) => counts.has(colour));
  for (const [colour, count] of [...counts].toSorted(([, one], [, other]) => other - one)) {
    const isFar = (one: number): boolean => distance(one, colour) > nearAt(colour) ** 2;
    const isOwn = count >= total * OWN_SHARE && !kept.includes(colour);
    if (isOwn || kept.every(isFar)) kept.push(colour);
  }
  return kept.slice(0, MOST_COLOURS);
};

const nearestIn = (palette: readonly number[], colour: number): number => {
  let nearest = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [at, one] of palette.entries()) {
    const found = distance(one, colour);
    if (found < least) [nearest, least] = [at, found];
  }
  return nearest;
};

/** The rows as indexes of a palette, in four bits each or eight, after a byte that says 'not filtered'. */
const rowsOf = (
  colours: Uint32Array,
  width: number,
  indexes: ReadonlyMap<number, number>,
  bitsPerPixel: 4 | 8,
): Uint8Array => {
  const inByte = 8 / bitsPerPixel;
  const line = 1 + Math.ceil(width / inByte);
  const rows = new Uint8Array((line * colours.length) / width);
  let [colour, index] = [-1, 0];
  for (let at = 0; at < colours.length; at += 1) {
    const next = colours[at] ?? 0;
    if (next !== colour) [colour, index] = [next, indexes.get(next) ?? 0];
    const x = at % width;
    const byte = ((at - x) / width) * line + 1 + Math.floor(x / inByte);
    rows[byte] = ((rows[byte] ?? 0) << bitsPerPixel) | index;
  }
  // The last byte of a line begins with its first pixel.
  if (width % inByte !== 0)
    for (let end = line - 1; end < rows.length; end += line) rows[end] = (rows[end] ?? 0) << 4;
  return rows;
};

const deflated = promisify<Uint8Array, { level: number; memLevel: number }, Uint8Array>(deflate);

/**
 * A picture as a PNG of at most 256 colours, in four bits a pixel where 16 are enough. `named` are colours that stay
 * as they are, as in `#1b1f24`.
 */
export const indexedPng = async (
  { pixels, width, height }: Pixels,
  named: readonly string[],
): Promise<Uint8Array> => {
  const colours = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
  const counts = coloursIn(colours);
  const palette = paletteOf(counts, named.map(colourNamed), colours.length);
  const indexes = new Map([...counts.keys()].map((one) => [one, nearestIn(palette, one)]));
  const bitsPerPixel = palette.length <= FEW_COLOURS ? 4 : 8;
  return pngFile({
    width,
    height,
    bitsPerPixel,
    palette: Uint8Array.from(palette.flatMap((one) => [red(one), green(one), blue(one)])),
    deflated: await deflated(rowsOf(colours, width, indexes, bitsPerPixel), {
      level: 9,
      memLevel: 9,
    }),
  });
};
