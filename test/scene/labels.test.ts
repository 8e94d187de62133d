import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { overlaps } from "#scene/place/boxes.ts";
import { type Candidate, labelPlacer } from "#scene/place/labels.ts";

describe("the label placer", () => {
  const bounds = { x1: 0, y1: 0, x2: 100, y2: 50 };
  const at = (x: number, y: number): Candidate<string> => ({
    label: `${x} ${y}`,
    boxes: [{ x1: x, y1: y, x2: x + 20, y2: y + 10 }],
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
});
