import { unzlibSync } from "fflate";
import jsQR from "jsqr";
import { expect, test } from "vitest";

import { codePng } from "#export/codePng.ts";

const uint32 = (bytes: Uint8Array, at: number): number =>
  new DataView(bytes.buffer, bytes.byteOffset).getUint32(at);

/** The pixels of a PNG of one bit a pixel whose lines aren't filtered. */
const pixelsOf = (png: Uint8Array) => {
  expect([...png.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const [width, height] = [uint32(png, 16), uint32(png, 20)];
  const packed = png.subarray(41, 41 + uint32(png, 33));
  const lines = unzlibSync(packed);
  const pixels = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let at = 0; at < width * height; at += 1) {
    const [x, y] = [at % width, Math.floor(at / width)];
    const byte = lines[y * (width / 8 + 1) + 1 + Math.floor(x / 8)] ?? 0;
    if ((byte & (128 >> (x % 8))) === 0) pixels.fill(0, at * 4, at * 4 + 3);
  }
  return { pixels, width, height };
};

test("a camera reads the picture of a code", async () => {
  const address = "https://example.org/targets?agency=miit&asof=2026-11-24";
  const png = await codePng(address);
  if (png === undefined) throw new Error("no code");
  const { pixels, width, height } = pixelsOf(png);
  expect(jsQR(pixels, width, height)?.data).toBe(address);
  expect(await codePng(address)).toEqual(png);
});

test("an address too long for a wall has no code", async () => {
  expect(await codePng(`https://example.org/?q=${"a".repeat(300)}`)).toBeUndefined();
});
