import { kindShape } from "#charts/scene/shapes.ts";
import type { EntryKind } from "#domain/schema/records.ts";

interface KindStyle {
  /** Outline of the kind's shape in a square of side 2 around the origin, so that colour is never alone. */
  readonly path: string;
  readonly fill: string;
}

/** How each kind of record looks, wherever it stands: circle, square, diamond. */
export const kindStyle: Record<EntryKind, KindStyle> = {
  policy: {
    path: kindShape.policy,
    fill: "fill-policy",
  },
  "policy-news": {
    path: kindShape["policy-news"],
    fill: "fill-policy-news",
  },
  "corporate-news": {
    path: kindShape["corporate-news"],
    fill: "fill-corporate-news",
  },
};
