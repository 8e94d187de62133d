import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { framed } from "#scene/frame.ts";
import { runsOf } from "#scene/han.ts";
import { fileMeasure, SPARE, tableMeasure, widened } from "#scene/measure.ts";
import { linear } from "#scene/scale.ts";
import type { Scene } from "#scene/scene.ts";
import { spread } from "#scene/place/labels.ts";
import { cutTo, wrapTo } from "#scene/wrap.ts";
import { textFaults } from "#test/support/sceneTexts.ts";

const setting = { measure: tableMeasure, size: 13 };

describe("text", () => {
  it("is measured by its characters: Chinese full, what stands out wider", () => {
    expect(tableMeasure("钢铁", 13)).toBe(26);
    expect(tableMeasure("ii", 10)).toBeLessThan(tableMeasure("mm", 10));
    expect(tableMeasure("met", 10, "strong")).toBeGreaterThan(tableMeasure("met", 10));
  });

  it("is cut with a sign that it is", () => {
    expect(cutTo("met", 100, setting)).toBe("met");
    expect(cutTo("Total computing power", 80, setting)).toMatch(/^Total.*…$/);
  });

  it("breaks between words, and between Chinese characters but not before their signs", () => {
    expect(wrapTo("Total computing power in use", 120, 9, setting)).toEqual([
      "Total computing",
      "power in use",
    ]);
    expect(wrapTo("钢铁行业，稳增长期", 55, 9, setting)).toEqual(["钢铁行", "业，稳增", "长期"]);
  });

  it("leaves no Chinese character alone on the last line", () => {
    expect(wrapTo("钢铁行业，稳增长", 55, 9, setting)).toEqual(["钢铁行", "业，稳", "增长"]);
    expect(wrapTo("钢铁行业稳增长。", 40, 9, setting)).toEqual(["钢铁行", "业稳", "增长。"]);
  });

  it("cuts what no line or not enough lines can hold, and says that it did", () => {
    expect(wrapTo("Antidisestablishmentarianism", 80, 2, setting)[0]).toMatch(/^Antidis.*…$/);
    const [first = "", second = "", ...more] = wrapTo("Total computing power in use", 120, 2, {
      ...setting,
      size: 19,
    });
    expect([first, more]).toEqual(["Total", []]);
    expect(second).toMatch(/^comput.*…$/);
  });

  it("whatever it is: no line is wider than it may be, and nothing is lost unless that is said", () => {
    const words = fc.array(fc.constantFrom("steel", "钢铁", "工作方案2023", "of", "a", "—", "，"), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(words, fc.integer({ min: 40, max: 200 }), (parts, width) => {
        const text = parts.join(" ");
        const lines = wrapTo(text, width, 99, setting);
        const all = lines.join("").replaceAll(" ", "");
        if (!all.includes("…")) expect(all).toBe(text.replaceAll(" ", ""));
        for (const line of lines) {
          if (line.length > 2) expect(tableMeasure(line, 13)).toBeLessThanOrEqual(width);
        }
      }),
    );
  });

  it("is told apart in what is Chinese and what isn't", () => {
    expect(runsOf("Plan 行动计划 2023").map(({ text, isHan }) => [text, isHan])).toEqual([
      ["Plan ", false],
      ["行动计划", true],
      [" 2023", false],
    ]);
    expect(runsOf("")).toEqual([]);
  });
});

describe("labels on a line", () => {
  it("stand where they wish to where they can", () => {
    expect(
      spread(
        [
          { at: 50, size: 10 },
          { at: 10, size: 10 },
        ],
        0,
        100,
      ),
    ).toEqual([50, 10]);
  });

  it("never lie on each other, keep their order, and keep to the line where it holds them all", () => {
    const wishes = fc.array(
      fc.record({ at: fc.integer({ min: -50, max: 450 }), size: fc.integer({ min: 5, max: 40 }) }),
      { maxLength: 9 },
    );
    fc.assert(
      fc.property(wishes, (wanted) => {
        const placed = spread(wanted, 0, 400);
        const order = wanted
          .map((wish, index) => ({ ...wish, start: placed[index] ?? Number.NaN }))
          .toSorted((a, b) => a.start - b.start);
        let free = 0;
        for (const { start, size } of order) {
          expect(start).toBeGreaterThanOrEqual(free - 1e-9);
          free = start + size;
        }
        if (wanted.length > 0) expect(free).toBeLessThanOrEqual(400 + 1e-9);
      }),
    );
  });
});

it("a scale without length stands at its beginning", () => {
  expect(linear([0, 10], [100, 200])(5)).toBe(150);
  expect(linear([3, 3], [100, 200])(3)).toBe(100);
});

describe("a figure that leaves the page", () => {
  const scene: Scene = { width: 300, height: 100, title: "A figure", marks: [] };
  const words = {
    title: "Nine of the 15 targets that can be judged are met 钢铁行业稳增长工作方案",
    selection: "15 of 235 targets · MIIT leads, with SASAC, 2023 or later, verdict: behind",
    asOf: "as of 24 November 2026",
    source: "Source: MERICS, China Industries, 1 November 2023, and 120 pages.",
    version: "Data set read up to 24 November 2026, state 9f3a12bc.",
    made: "Made on 24 November 2026.",
  };

  it("has its words around it, and none is cut or on another in a face that is wider", () => {
    const whole = framed(scene, words, fileMeasure);
    expect(textFaults(whole, widened(tableMeasure, SPARE))).toEqual([]);
    expect(whole.title).toBe(words.title);
    for (const part of Object.values(words).slice(1)) expect(whole.description).toContain(part);
  });

  it("keeps the figure whole between them", () => {
    const whole = framed(scene, words, fileMeasure);
    const group = whole.marks.find((mark) => mark.kind === "group");
    const [over, under] = [Math.min, Math.max].map((pick) =>
      pick(...whole.marks.flatMap((mark) => (mark.kind === "text" ? [mark.y] : []))),
    );
    expect(group?.at?.y).toBeGreaterThan(over ?? Number.NaN);
    expect((group?.at?.y ?? Number.NaN) + scene.height).toBeLessThan(under ?? Number.NaN);
  });
});
