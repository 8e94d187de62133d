import { expect, test } from "vitest";

import { facetBarScene, facetSign, facetToken } from "#figures/facetBars/facetBarScene.ts";
import { facetBarSheet } from "#figures/facetBars/facetBarSheet.ts";
import { fileMeasure, SPARE, tableMeasure, widened } from "#scene/measure.ts";
import { textFaults } from "#test/support/sceneTexts.ts";

test("a bar is its share of the width, in the colour that its value has", () => {
  expect(facetBarScene(0.25, 200, "kind.policy").marks).toMatchObject([{ width: 50 }]);
  expect(facetToken("verdict", "met")).toBe("verdict.met");
  expect(facetToken("kind", "policy-news")).toBe("kind.policy-news");
  expect(facetToken("sector", "met")).toBe("bar");
  expect(facetToken("verdict", "unheard-of")).toBe("bar");
});

test("verdicts and kinds have a sign, so that colour is never alone", () => {
  expect(facetSign("verdict", "met", 0, 0)).toHaveLength(1);
  expect(facetSign("kind", "policy", 0, 0)).toHaveLength(1);
  expect(facetSign("sector", "steel", 0, 0)).toEqual([]);
});

test("as a file no text is cut or on another, in a face that is wider", () => {
  const long = "Promotion Center for the Demonstration and Application of Everything There Is";
  const bars = ["Met", long, "Behind"].map((label, at) => ({
    value: ["met", "missed", "behind"][at] ?? "",
    label,
    count: 12 - at,
    share: 1 - at / 4,
  }));
  const scene = facetBarSheet("verdict", bars, "Targets by verdict", fileMeasure);
  expect(textFaults(scene, widened(tableMeasure, SPARE))).toEqual([]);
});
