import fc from "fast-check";
import { expect, test } from "vitest";

import { tableMeasure } from "#scene/measure.ts";
import { cutTo, cutToRead, wrapEvenly, wrapTo } from "#scene/wrap.ts";

const setting = { measure: tableMeasure, size: 12 };

test("a text that is cut fits, and is the whole text where that fits", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), fc.integer({ min: 0, max: 400 }), (text, width) => {
      const fitted = cutToRead(text, width, setting);
      expect(tableMeasure(fitted, 12)).toBeLessThanOrEqual(Math.max(width, 40));
      if (tableMeasure(text, 12) <= width) expect(fitted).toBe(text);
    }),
  );
});

test.each([
  // One long word, and one of which hardly anything else would be left.
  ["Telecommunications", 60, /^Teleco.*…$/],
  ["A telecommunications outline", 90, /^A teleco.*…$/],
  // What leads on to the next word goes with it.
  ["Science, patents, health", 124, /^Science, patents…$/],
  ["New data centre plan (final)", 148, /^New data centre plan…$/],
  ["算力基础设施高质量发展行动计划", 90, /^算力.*…$/],
  // A blank between Chinese characters is no better place than any other of them.
  ["深入实施东数西算工程 加快构建全国一体化算力网", 200, /^深入实施东数西算工程 加快构建全…$/],
  // Nor is a year cut, or what opens before it kept.
  ["网络协同发展行动计划（2021—2023年）", 170, /^网络协同发展行动计划…$/],
])("%s is cut within %i pixels", (text, width, cut) => {
  expect(cutTo(text, width, setting)).toMatch(cut);
});

test("a title leaves no word alone on its last line", () => {
  const title = "Of six goals, three were met, one was missed and two are of unknown outcome";
  const [wide, even] = [wrapTo(title, 330, 9, setting), wrapEvenly(title, 330, 9, setting)];
  expect(even.length).toBe(wide.length);
  expect(even.join(" ")).toBe(title);
  const lengths = (lines: readonly string[]) => lines.map((line) => tableMeasure(line, 12));
  const spread = (lines: readonly string[]) =>
    Math.max(...lengths(lines)) - Math.min(...lengths(lines));
  expect(spread(even)).toBeLessThan(spread(wide));
});

test("no line of Chinese begins with a mark of the genitive", () => {
  for (let width = 60; width < 300; width += 7) {
    const lines = wrapTo("321个目标中的102项可评判的目标，各文件共提出352次", width, 99, setting);
    expect(lines.filter((line) => line.startsWith("的"))).toEqual([]);
  }
});
