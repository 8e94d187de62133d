import { inflateSync } from "node:zlib";

import { expect, test } from "vitest";

import { indexedPng } from "#site/cards/indexedPng.ts";
import { pngSize } from "#test/support/png.ts";

const bytesOf = (colours: readonly string[]): Uint8Array =>
  Uint8Array.from(colours.flatMap((colour) => [...Buffer.from(`${colour.slice(1)}ff`, "hex")]));

const chunksIn = (png: Uint8Array): ReadonlyMap<string, Buffer> => {
  const file = Buffer.from(png);
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at);
    chunks.set(file.toString("latin1", at + 4, at + 8), file.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  return chunks;
};

/** The colours of a picture's pixels, row by row, and the bits of each. */
const read = (png: Uint8Array) => {
  const chunks = chunksIn(png);
  const [width, height] = pngSize(png);
  const bits = chunks.get("IHDR")?.[8] ?? 0;
  const palette = chunks.get("PLTE") ?? Buffer.alloc(0);
  const rows = inflateSync(chunks.get("IDAT") ?? Buffer.alloc(0));
  const line = 1 + Math.ceil((width * bits) / 8);
  const colours = Array.from({ length: width * height }, (_, at) => {
    const [x, y] = [at % width, Math.floor(at / width)];
    const byte = rows[y * line + 1 + Math.floor((x * bits) / 8)] ?? 0;
    const index = bits === 8 ? byte : (byte >> (x % 2 === 0 ? 4 : 0)) & 15;
    return `#${palette.toString("hex", index * 3, index * 3 + 3)}`;
  });
  return { bits, colours, size: [width, height] };
};

const grey = (level: number): string => `#${level.toString(16).padStart(2, "0").repeat(3)}`;

test.each([
  ["an even number of", 2],
  ["an odd number of", 3],
])(
  "a picture of few colours and %s pixels a row is the same to the pixel",
  async (_what, width) => {
    const colours = ["#fbfaf7", "#1b1f24", "#c1121f", "#fbfaf7", "#1d7a4f", "#1b1f24"];
    const png = await indexedPng({ pixels: bytesOf(colours), width, height: 6 / width }, colours);
    expect(read(png)).toEqual({ bits: 4, colours, size: [width, 6 / width] });
  },
);

test("colours that a drawing names stay, however rare and alike they are", async () => {
  const colours = [...Array.from({ length: 998 }, () => "#a65e00"), "#a2561a", "#a05818"];
  const png = await indexedPng({ pixels: bytesOf(colours), width: 100, height: 10 }, ["#a2561a"]);
  expect(read(png).colours).toEqual([...colours.slice(0, 999), "#a2561a"]);
});

test("of many shades between two colours a few are kept, none far from its own", async () => {
  const levels = Array.from({ length: 20_000 }, (_, at) => (at < 19_744 ? 255 : at - 19_744));
  const pixels = bytesOf(levels.map(grey));
  const { bits, colours } = read(await indexedPng({ pixels, width: 200, height: 100 }, []));
  expect(new Set(colours).size).toBeLessThanOrEqual(16);
  expect(bits).toBe(4);
  const distances = colours.map((colour, at) =>
    Math.abs(parseInt(colour.slice(5), 16) - (levels[at] ?? 0)),
  );
  expect(Math.max(...distances)).toBeLessThan(40);
});

test("of more colours than a palette holds each has a near one", async () => {
  const steps = [0, 36, 73, 109, 146, 182, 219, 255];
  const colours = steps.flatMap((r) =>
    steps.flatMap((g) =>
      steps.map((b) => `#${[r, g, b].map((part) => grey(part).slice(1, 3)).join("")}`),
    ),
  );
  const png = await indexedPng({ pixels: bytesOf(colours), width: 32, height: 16 }, colours);
  expect(new Set(read(png).colours).size).toBe(32);
});
