import { kindLabels } from "#domain/labels.ts";
import type { EntryKind } from "#domain/schema/records.ts";

const fills: Record<EntryKind, string> = {
  policy: "fill-policy",
  "policy-news": "fill-policy-news",
  "corporate-news": "fill-corporate-news",
};

/** Outline of each kind's shape in a square of side 2 around the origin: circle, square, diamond. */
export const kindPaths: Record<EntryKind, string> = {
  policy: "M0 -1A1 1 0 1 1 0 1A1 1 0 1 1 0 -1Z",
  "policy-news": "M-.86 -.86H.86V.86H-.86Z",
  "corporate-news": "M0 -1.15L1.15 0L0 1.15L-1.15 0Z",
};

interface Props {
  readonly kind: EntryKind;
  /** True where the word stands beside it. */
  readonly decorative?: boolean;
}

/** The shape and colour of a kind of record, inline with text. */
export const KindMark = ({ kind, decorative = false }: Props) => (
  <svg
    {...(decorative
      ? { "aria-hidden": true }
      : { "aria-label": kindLabels[kind], role: "img" as const })}
    className={`inline-block size-2.5 shrink-0 ${fills[kind]}`}
    viewBox="-1.2 -1.2 2.4 2.4"
  >
    <path d={kindPaths[kind]} />
  </svg>
);
