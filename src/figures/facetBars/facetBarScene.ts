import type { FacetKey } from "#domain/query/facets.ts";
import type { ScreenWidths } from "#figures/drawing.ts";
import type { Mark } from "#scene/mark.ts";
import type { Scene } from "#scene/scene.ts";
import { kindShape, verdictMark } from "#scene/shapes.ts";
import { type Token, verdictToken } from "#scene/token.ts";
import { verdicts } from "#domain/judging/verdict.ts";
import { entryKinds } from "#domain/schema/values.ts";

/** The widths of a panel with lists of bars. */
export const facetBarsWidths = { usual: 312 } as const satisfies ScreenWidths;

const HEIGHT = 3;

/** The colour of a value's bar: a verdict's or a kind's own, else that of counts. */
export const facetToken = (facet: FacetKey, value: string): Token => {
  if (facet === "verdict") {
    const verdict = verdicts.find((one) => one === value);
    if (verdict !== undefined) return verdictToken(verdict);
  }
  if (facet === "kind") {
    const kind = entryKinds.find((one) => one === value);
    if (kind !== undefined) return `kind.${kind}`;
  }
  return "bar";
};

/** The mark of a value that has one of its own, around a point. */
export const facetSign = (
  facet: FacetKey,
  value: string,
  x: number,
  y: number,
): readonly Mark[] => {
  const verdict = facet === "verdict" ? verdicts.find((one) => one === value) : undefined;
  if (verdict !== undefined) return [verdictMark(verdict, x, y, 4.7)];
  const kind = facet === "kind" ? entryKinds.find((one) => one === value) : undefined;
  return kind === undefined
    ? []
    : [{ kind: "path", d: kindShape[kind], fill: `kind.${kind}`, at: { x, y, scale: 4.7 } }];
};

/** A value's count as a share of its facet's largest, below its row. */
export const facetBarScene = (share: number, width: number, fill: Token): Scene => ({
  width,
  height: HEIGHT,
  title: "",
  marks: [{ kind: "rect", x: 0, y: 0, width: share * width, height: HEIGHT, fill }],
});
