import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { crosses, overlaps, runsThrough } from "#scene/place/boxes.ts";
import { type Candidate, labelPlacer, lineBox, textBox } from "#scene/place/labels.ts";

describe("lines and boxes", () => {
  const box = { x1: 0, y1: 0, x2: 10, y2: 10 };
  it.each([
    ["through it", { x1: -5, y1: 5, x2: 15, y2: 6 }, true],
    ["over a corner", { x1: -2, y1: 5, x2: 5, y2: -2 }, true],
    ["from within", { x1: 5, y1: 5, x2: 50, y2: 50 }, true],
    ["past it", { x1: -5, y1: 12, x2: 15, y2: 12 }, false],
    ["that ends before it", { x1: -9, y1: 5, x2: -1, y2: 5 }, false],
  ])("a line %s", (_words, line, through) => {
    expect(runsThrough(line, box)).toBe(through);
  });

  it("cross only where they meet between their ends", () => {
    const line = { x1: 0, y1: 0, x2: 10, y2: 10 };
    expect(crosses(line, { x1: 0, y1: 10, x2: 10, y2: 0 })).toBe(true);
    expect(crosses(line, { x1: 10, y1: 10, x2: 20, y2: 0 })).toBe(false);
  });
});

describe("the label placer", () => {
  const bounds = { x1: 0, y1: 0, x2: 100, y2: 50 };
  const at = (x: number, y: number): Candidate<string> => ({
    label: `${x} ${y}`,
    boxes: [{ x1: x, y1: y, x2: x + 20, y2: y + 10 }],
  });
  const led = (x: number, y: number, x1: number, y1: number): Candidate<string> => ({
    ...at(x, y),
    leader: { x1, y1, x2: x, y2: y + 5 },
  });

  it("takes the first candidate within the bounds that lies on nothing", () => {
    const taken = [{ box: { x1: 0, y1: 0, x2: 30, y2: 20 } }];
    const placer = labelPlacer({ bounds, taken });
    expect(placer.place([at(-5, 30), at(90, 30), at(20, 10), at(40, 10), at(0, 30)])).toBe("40 10");
    expect(placer.place([at(50, 15), at(0, 30)])).toBe("0 30");
  });

  it("reports a label without a place, and places a required one where it covers least", () => {
    const placer = labelPlacer({ bounds, taken: [{ box: { x1: 0, y1: 0, x2: 95, y2: 50 } }] });
    expect(placer.place([at(10, 10), at(80, 10)])).toBeUndefined();
    expect(placer.place([at(10, 10), at(80, 10)], { isRequired: true })).toBe("80 10");
  });

  it("keeps its distance from what is taken, not from the bounds", () => {
    const placer = labelPlacer({ bounds, taken: [{ box: lineBox(0, 20) }], gap: 5 });
    expect(placer.place([at(24, 0), at(25, 0)])).toBe("25 0");
  });

  it("never crosses a line, or gives up so many better candidates for one that costs that", () => {
    const line = { x1: 0, y1: 5, x2: 100, y2: 6 };
    const [over, under] = [at(10, 0), at(10, 20)];
    expect(labelPlacer({ bounds, lines: [line] }).place([over, under])).toBe("10 20");
    expect(labelPlacer({ bounds, lines: [line] }).place([over])).toBeUndefined();
    const costly = (cost: number) =>
      labelPlacer({ bounds, lines: [{ ...line, cost }] }).place([over, at(30, 0), under]);
    expect([costly(1), costly(3)]).toEqual(["10 0", "10 20"]);
  });

  it("lets a label touch what has the same owner, and no other", () => {
    const point = { box: { x1: 0, y1: 0, x2: 20, y2: 20 }, owner: 1 };
    const placer = labelPlacer({ bounds, taken: [point] });
    expect(placer.place([at(10, 10)], { owner: 2 })).toBeUndefined();
    expect(placer.place([at(10, 10)])).toBeUndefined();
    expect(placer.place([at(10, 10)], { owner: 1 })).toBe("10 10");
  });

  it("leads to no label through another label, another's point or another leader", () => {
    const point = {
      box: { x1: 25, y1: 0, x2: 45, y2: 20 },
      core: { x1: 30, y1: 5, x2: 40, y2: 15 },
      owner: 1,
    };
    const placer = () => labelPlacer({ bounds, taken: [point] });
    const through = led(60, 5, 5, 10);
    expect(placer().place([through], { owner: 2 })).toBeUndefined();
    expect(placer().place([through], { owner: 1 })).toBe("60 5");
    expect(placer().place([through], { owner: 2, isOverPoints: true })).toBe("60 5");
    const crossed = placer();
    expect(crossed.place([led(60, 35, 5, 20)], { owner: 2 })).toBe("60 35");
    const crossing = led(60, 20, 5, 45);
    expect(crossed.place([crossing], { owner: 3 })).toBeUndefined();
    expect(crossed.place([crossing], { owner: 3, isOverLeaders: true })).toBe("60 20");
  });

  it("whatever the candidates: no two labels overlap, and all are within the bounds", () => {
    const candidate = fc
      .tuple(fc.integer({ min: -10, max: 100 }), fc.integer({ min: -10, max: 50 }))
      .map(([x, y]) => at(x, y));
    fc.assert(
      fc.property(fc.array(fc.array(candidate, { maxLength: 6 }), { maxLength: 12 }), (wanted) => {
        const placer = labelPlacer({ bounds });
        const boxes = wanted.flatMap((candidates) => {
          const label = placer.place(candidates);
          return candidates.find((one) => one.label === label)?.boxes ?? [];
        });
        for (const [index, box] of boxes.entries()) {
          expect(box.x1 >= 0 && box.y1 >= 0 && box.x2 <= 100 && box.y2 <= 50).toBe(true);
          for (const other of boxes.slice(index + 1)) expect(overlaps(box, other)).toBe(false);
        }
      }),
    );
  });

  it("knows the box of lines of text by their anchor", () => {
    const text = { x: 50, y: 20, lines: ["a", "b"] };
    expect(textBox(text, 10)).toEqual({ x1: 50, x2: 60, y1: 10, y2: 38 });
    expect(textBox({ ...text, anchor: "end" }, 10, 1)).toEqual({ x1: 40, x2: 50, y1: 9, y2: 39 });
  });
});
