import type { Selection } from "#domain/selection.ts";

import { ScoreSegment } from "./ScoreSegment.tsx";
import type { ScoreShare } from "./scoreShares.ts";

interface Props {
  readonly shares: readonly ScoreShare[];
  /** What the segments' links start from. */
  readonly selection: Selection;
}

/** The share from which a segment has room for its count. */
const LABEL_FROM = 0.06;

const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`;

/**
 * Verdicts as a proportion of a whole; each segment leads to its targets. The same links stand beside it
 * in words, so it is for the pointer alone.
 */
export const ScoreBar = ({ shares, selection }: Props) => (
  <svg aria-hidden="true" className="block h-6 w-full">
    {shares.map(({ verdict, count, start, share }) => (
      <ScoreSegment
        count={count}
        group={undefined}
        key={verdict}
        label={share < LABEL_FROM ? undefined : { x: percent(start), outside: false }}
        selection={selection}
        verdict={verdict}
        width={percent(share)}
        x={percent(start)}
      />
    ))}
  </svg>
);
