import { kindShape } from "#charts/scene/shapes.ts";
import type { EntryKind } from "#domain/schema/records.ts";

interface KindStyle {
  /** Outline of the kind's shape in a square of side 2 around the origin, so that colour is never alone. */
  readonly path: string;
  readonly fill: string;
  readonly stroke: string;
  /**
   * For what stretches behind a mark. Alpha in the colour, not on the element: an element with opacity
   * is painted on a layer of its own.
   */
  readonly paleFill: string;
  readonly paleStroke: string;
}

/** How each kind of record looks, wherever it stands: circle, square, diamond. */
export const kindStyle: Record<EntryKind, KindStyle> = {
  policy: {
    path: kindShape.policy,
    fill: "fill-policy",
    stroke: "stroke-policy",
    paleFill: "fill-policy/25",
    paleStroke: "stroke-policy/45",
  },
  "policy-news": {
    path: kindShape["policy-news"],
    fill: "fill-policy-news",
    stroke: "stroke-policy-news",
    paleFill: "fill-policy-news/25",
    paleStroke: "stroke-policy-news/45",
  },
  "corporate-news": {
    path: kindShape["corporate-news"],
    fill: "fill-corporate-news",
    stroke: "stroke-corporate-news",
    paleFill: "fill-corporate-news/25",
    paleStroke: "stroke-corporate-news/45",
  },
};
