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

/** More than a drawing names; the rest are shades of the edges of type, of which nobody misses one. */
const MOST_COLOURS = 32;
/** With as few, an index takes four bits. */
const FEW_COLOURS = 16;
/** What has this share of the pixels is more than the edges of type, and keeps its own colour. */
const OWN_SHARE = 1 / 400;

const red = (colour: number): number => colour & 255;
const green = (colour: number): number => (colour >> 8) & 255;
const blue = (colour: number): number => (colour >> 16) & 255;

/** The square of the distance of two colours: a difference of hue is seen sooner than one of shade. */
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

/**
 * Visits the runs of pixels of one colour, side by side: most of a drawing is such, so whatever is done once a run takes
 * a tenth of the time.
 */
const eachRun = (
  pixels: Uint32Array,
  visit: (colour: number, start: number, end: number) => void,
): void => {
  let start = 0;
  let colour = pixels[0];
  for (let end = 1; end <= pixels.length; end += 1) {
    const next = pixels[end];
    if (next === colour) continue;
    if (colour !== undefined) visit(colour, start, end);
    start = end;
    colour = next;
  }
};

/** How many pixels have each colour, which is its bytes as a number. */
const coloursIn = (pixels: Uint32Array): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>();
  eachRun(pixels, (colour, start, end) =>
    counts.set(colour, (counts.get(colour) ?? 0) + end - start),
  );
  return counts;
};

/** The colours that are kept: those that the drawing names, then the most frequent first. */
const paletteOf = (
  counts: ReadonlyMap<number, number>,
  named: readonly number[],
  total: number,
): readonly number[] => {
  const palette = [...new Set(named)].filter((colour) => counts.has(colour));
  for (const [colour, count] of [...counts].toSorted(([, one], [, other]) => other - one)) {
    const isFar = (one: number): boolean => distance(one, colour) > nearAt(colour) ** 2;
    const isOwn = count >= total * OWN_SHARE && !palette.includes(colour);
    if (isOwn || palette.every(isFar)) palette.push(colour);
  }
  return palette.slice(0, MOST_COLOURS);
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

/** Bytes of four bits as bytes of two of them each; the last of an odd number begins one. */
const inPairs = (row: Uint8Array): Uint8Array => {
  const pairs = new Uint8Array(Math.ceil(row.length / 2));
  for (let at = 0; at < pairs.length; at += 1)
    pairs[at] = ((row[2 * at] ?? 0) << 4) | (row[2 * at + 1] ?? 0);
  return pairs;
};

/** The rows of indexes, each after a byte that says 'not filtered'. */
const rowsOf = (indexes: Uint8Array, width: number, bitsPerPixel: 4 | 8): Uint8Array => {
  const line = 1 + Math.ceil((width * bitsPerPixel) / 8);
  const rows = new Uint8Array((line * indexes.length) / width);
  for (let y = 0; y < indexes.length / width; y += 1) {
    const row = indexes.subarray(y * width, (y + 1) * width);
    rows.set(bitsPerPixel === 8 ? row : inPairs(row), y * line + 1);
  }
  return rows;
};

const deflated = promisify<Uint8Array, { level: number; memLevel: number }, Uint8Array>(deflate);

/**
 * A picture as a PNG of at most 32 colours, in four bits a pixel where 16 are enough. `named` are colours that stay as
 * they are, as in `#1b1f24`.
 */
export const indexedPng = async (
  { pixels: bytes, width, height }: Pixels,
  named: readonly string[],
): Promise<Uint8Array> => {
  const pixels = new Uint32Array(bytes.buffer, bytes.byteOffset, width * height);
  const counts = coloursIn(pixels);
  const palette = paletteOf(counts, named.map(colourNamed), width * height);
  const indexOf = new Map([...counts.keys()].map((one) => [one, nearestIn(palette, one)]));
  const indexes = new Uint8Array(width * height);
  eachRun(pixels, (colour, start, end) => indexes.fill(indexOf.get(colour) ?? 0, start, end));
  const bitsPerPixel = palette.length <= FEW_COLOURS ? 4 : 8;
  return pngFile({
    width,
    height,
    bitsPerPixel,
    palette: Uint8Array.from(palette.flatMap((one) => [red(one), green(one), blue(one)])),
    // The highest level takes three times as long, and a two-hundredth fewer bytes.
    deflated: await deflated(rowsOf(indexes, width, bitsPerPixel), { level: 8, memLevel: 9 }),
  });
};
