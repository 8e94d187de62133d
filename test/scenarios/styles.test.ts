import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

import { type Verdict, verdicts } from "#domain/judging/verdict.ts";
import { isHollow } from "#scene/shapes.ts";
import { verdictStyle } from "#parts/verdicts/verdictStyle.ts";

const css = readFileSync(new URL("../../src/app/styles.css", import.meta.url), "utf8");

/** A colour of the sheet as it is by light and in the dark: `#rrggbb`. */
const coloursOf = (name: string): readonly string[] => {
  const found = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css);
  if (found === null) throw new Error(`expected two colours for --${name} in styles.css`);
  return found.slice(1);
};

type Triple = readonly [number, number, number];

/** Light of a colour, linear red, green and blue. */
const lightOf = (colour: string): Triple => {
  const part = (at: number): number => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
};

const times = (rows: readonly Triple[], [x, y, z]: Triple): Triple => {
  const [one = 0, two = 0, three = 0] = rows.map(([a, b, c]) => a * x + b * y + c * z);
  return [one, two, three];
};

/** Relative luminance of a colour, by WCAG 2. */
const luminance = (colour: string): number => times([[0.2126, 0.7152, 0.0722]], lightOf(colour))[0];

/** Contrast of two colours of the sheet, the lesser of the two themes. */
const contrast = (one: string, other: string): number =>
  Math.min(
    ...[0, 1].map((theme) => {
      const lights = [one, other].map((name) => luminance(coloursOf(name)[theme] ?? ""));
      return (Math.max(...lights) + 0.05) / (Math.min(...lights) + 0.05);
    }),
  );

describe.each(["paper", "panel"])("on %s", (ground) => {
  test("what bounds a control, and a way not yet covered, can be seen", () => {
    expect(contrast("control", ground)).toBeGreaterThanOrEqual(3);
  });

  test.each(
    "ink muted accent bar second third policy policy-news corporate-news met on-pace behind missed unplaced not-judged".split(
      " ",
    ),
  )("%s can be read", (name) => {
    expect(contrast(name, ground)).toBeGreaterThanOrEqual(4.5);
  });
});

/** How eyes without one kind of cone see linear light, by Machado, Oliveira and Fernandes (2009). */
const eyes: Readonly<Record<string, readonly Triple[]>> = {
  "all cones": [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** Linear light in Oklab (Ottosson 2020), where distances are as great as they look: 0.02 is just seen. */
const oklab = (light: Triple): Triple => {
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    light,
  );
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    [Math.cbrt(cones[0]), Math.cbrt(cones[1]), Math.cbrt(cones[2])],
  );
};

const clamp = (part: number): number => Math.min(1, Math.max(0, part));

/** How far apart two colours look to such eyes, in the theme where that is less. */
const apart = (one: string, other: string, seen: readonly Triple[]): number => {
  const place = (name: string, theme: number): Triple => {
    const [red, green, blue] = times(seen, lightOf(coloursOf(name)[theme] ?? ""));
    return oklab([clamp(red), clamp(green), clamp(blue)]);
  };
  return Math.min(
    ...[0, 1].map((theme) => {
      const [a, b] = [place(one, theme), place(other, theme)];
      return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
    }),
  );
};

const colourOf = (verdict: Verdict): string => verdictStyle[verdict].text.replace("text-", "");
const pairs = verdicts.flatMap((one, at) =>
  verdicts.slice(at + 1).map((other): readonly [Verdict, Verdict] => [one, other]),
);

/** What a verdict looks like without its colour: triangles are told by where they point alone. */
const isTriangle = (verdict: Verdict): boolean =>
  ["due-was-ahead", "due-was-behind", "on-pace", "behind"].includes(verdict);

describe.each(Object.entries(eyes))("to eyes with %s, in either theme", (_name, seen) => {
  test("what was on pace and what was behind are far apart: their marks are triangles alike", () => {
    for (const [one, other] of pairs) {
      if (!isTriangle(one) || !isTriangle(other) || colourOf(one) === colourOf(other)) continue;
      expect(apart(colourOf(one), colourOf(other), seen), `${one}, ${other}`).toBeGreaterThan(0.2);
    }
  });

  test("a document doesn't have the colour of what is on its way: on the timeline both stand in a row", () => {
    expect(apart("policy", "on-pace", seen)).toBeGreaterThan(0.1);
    expect(apart("policy", "policy-news", seen)).toBeGreaterThan(0.1);
  });

  test("what is due without its final figure doesn't have the colour of what was missed", () => {
    const fromMissed = (verdict: Verdict): number => apart(colourOf(verdict), "missed", seen);
    expect(fromMissed("due-was-ahead")).toBeGreaterThan(0.15);
    expect(fromMissed("due-was-behind")).toBeGreaterThan(0.05);
    // Five times what is just seen; a half disc and a cross tell them apart besides.
    expect(fromMissed("due-no-baseline")).toBeGreaterThan(0.09);
  });
});

test("counts are drawn in no colour of a kind or of a verdict: grey to all eyes", () => {
  const [light = "", dark = ""] = coloursOf("bar");
  for (const colour of [light, dark]) {
    const [, a, b] = oklab(lightOf(colour));
    expect(Math.hypot(a, b)).toBeLessThan(0.04);
  }
});

test("two verdicts of one colour are the solid and the hollow form of one shape", () => {
  const alike = pairs.filter(([one, other]) => colourOf(one) === colourOf(other));
  expect(alike).toEqual([
    ["due-was-ahead", "on-pace"],
    ["due-was-behind", "behind"],
  ]);
  for (const [hollow, solid] of alike) {
    expect(isHollow(hollow)).toBe(true);
    expect(isHollow(solid)).toBe(false);
    expect(verdictStyle[hollow].path.startsWith(verdictStyle[solid].path)).toBe(true);
  }
});
