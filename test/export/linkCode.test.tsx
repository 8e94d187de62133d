import jsQR from "jsqr";
import { expect, test } from "vitest";

import { svgText } from "#scene/render/svgText.ts";
import { fileScene } from "#export/file/figureFile.ts";
import { linkCode } from "#export/linkCode.ts";
import { verdictsFigure } from "#figures/scoreboard/figure.ts";
import { coreSnapshot } from "#test/support/dataset.ts";
import { fileOn } from "#test/support/fileOn.ts";
import { parseSvg } from "#test/support/svgFile.ts";

const SCALE = 4;

/** Draws the dark modules of a path of unit squares as a camera would see them. */
const pixelsOf = (path: string, modules: number): Uint8ClampedArray => {
  const side = modules * SCALE;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x = "", y = ""] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let at = 0; at < SCALE * SCALE; at += 1) {
      const left = Number(x) * SCALE + (at % SCALE);
      const top = Number(y) * SCALE + Math.floor(at / SCALE);
      pixels.fill(0, (top * side + left) * 4, (top * side + left) * 4 + 3);
    }
  }
  return pixels;
};

const addresses = [
  "https://example.org/",
  "https://example.org/targets?agency=miit&sector=new-energy-vehicles&asof=2026-11-24",
  // As long as a code may hold.
  `https://example.org/targets?q=${"a1".repeat(145)}`,
];

test.each(addresses)("a camera reads %s", (address) => {
  const code = linkCode(address);
  if (code === undefined) throw new Error("no code");
  const side = code.modules * SCALE;
  expect(jsQR(pixelsOf(code.path, code.modules), side, side)?.data).toBe(address);
  // With the quiet around it.
  expect(code.modules).toBeLessThanOrEqual(61 + 8);
});

test("an address too long for a wall has no code", () => {
  expect(linkCode(`https://example.org/?q=${"a".repeat(400)}`)).toBeUndefined();
});

const snapshot = coreSnapshot("");
const figure = fileOn(verdictsFigure, snapshot);

test("a figure's file has the code on light ground in both themes, within the picture", () => {
  const code = linkCode(addresses[0] ?? "");
  const scene = fileScene(figure, { snapshot, edition: undefined }, { code });
  for (const theme of ["light", "dark"] as const) {
    const root = parseSvg(svgText(scene, theme)).documentElement;
    const ground = root.querySelector('rect[fill="#ffffff"][width="84"]');
    expect(ground).not.toBeNull();
    const right = Number(ground?.getAttribute("x")) + 84;
    const bottom = Number(ground?.getAttribute("y")) + 84;
    expect(right).toBeLessThanOrEqual(scene.width);
    expect(bottom).toBeLessThanOrEqual(scene.height);
    expect(root.querySelector('path[fill="#000000"]')).not.toBeNull();
  }
});
