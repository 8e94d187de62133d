import { expect, test } from "vitest";

import { facetBarScene, facetSign, facetToken } from "#figures/facetBars/facetBarScene.ts";

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
