import type { EntryKind } from "#domain/schema/records.ts";
import { kindLabels } from "#messages/words/labels.ts";

import { kindStyle } from "./kindStyle.ts";

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
    className={`inline-block size-2.5 shrink-0 ${kindStyle[kind].fill}`}
    viewBox="-1.2 -1.2 2.4 2.4"
  >
    <path d={kindStyle[kind].path} />
  </svg>
);
