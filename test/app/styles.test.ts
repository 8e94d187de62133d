import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const css = readFileSync(new URL("../../src/app/styles.css", import.meta.url), "utf8");

/** A colour of the sheet as it is by light and in the dark: `#rrggbb`. */
const coloursOf = (name: string): readonly string[] => {
  const found = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css);
  if (found === null) throw new Error(`expected two colours for --${name} in styles.css`);
  return found.slice(1);
};

/** Relative luminance of a colour, by WCAG 2. */
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

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
    "ink muted accent policy policy-news corporate-news met on-pace behind missed short not-judged".split(
      " ",
    ),
  )("%s can be read", (name) => {
    expect(contrast(name, ground)).toBeGreaterThanOrEqual(4.5);
  });
});
