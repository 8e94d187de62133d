import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { framed } from "#scene/frame.ts";
import { fileMeasure, SPARE, tableMeasure, widened } from "#scene/measure.ts";
import type { Scene } from "#scene/scene.ts";
import { spread } from "#scene/place/labels.ts";
import { wrapTo } from "#scene/wrap.ts";
import { textFaults } from "#test/support/sceneTexts.ts";

const setting = { measure: tableMeasure, size: 13 };

describe("text", () => {
  it("breaks between words, and between Chinese characters but not before their signs", () => {
    expect(wrapTo("Total computing power in use", 120, 9, setting)).toEqual([
      "Total computing",
      "power in use",
    ]);
    expect(wrapTo("钢铁行业，稳增长期", 55, 9, setting)).toEqual(["钢铁行", "业，稳增", "长期"]);
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
});

describe("labels on a line", () => {
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
});
