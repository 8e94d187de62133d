import { kindShape } from "#scene/shapes.ts";
import type { EntryKind } from "#domain/schema/records.ts";
import { kindLabels } from "#messages/words/labels.ts";

interface KindStyle {
  /**
   * Outline of the kind's shape in a square of side 2 around the origin, so that colour is never the only
   * distinction.
   */
  readonly path: string;
  readonly fill: string;
}

/** The mark of each kind of record: circle, square, diamond. */
const kindStyle: Record<EntryKind, KindStyle> = {
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

interface Props {
  readonly kind: EntryKind;
  /** Whether the word is beside it, so that screen readers skip the mark. */
  readonly decorative?: boolean;
}

/** The mark of a kind of record, inline with text. */
export const KindMark = ({ kind, decorative = false }: Props) => (
  <svg
    {...(decorative
      ? { "aria-hidden": true }
      : { "aria-label": kindLabels[kind], role: "img" as const })}
    className={`inline-block shrink-0 ${kindStyle[kind].fill}`}
    height="0.625rem"
    viewBox="-1.2 -1.2 2.4 2.4"
    width="0.625rem"
  >
    <path d={kindStyle[kind].path} />
  </svg>
);
