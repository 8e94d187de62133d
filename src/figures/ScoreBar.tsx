import { narrowFacet } from "#domain/changeSelection.ts";
import { verdictWords } from "#domain/pace/verdictWords.ts";
import { type Selection, selecting } from "#domain/selection.ts";
import { RouteLink } from "#ui/RouteLink.tsx";

import type { ScoreShare } from "./scoreShares.ts";
import { verdictStyle } from "./verdictStyle.ts";

interface Props {
  readonly shares: readonly ScoreShare[];
  /**
   * What the segments' links start from: the selection, or the selection narrowed to a group. Without
   * one the segments lead nowhere.
   */
  readonly selection: Selection | undefined;
  readonly height?: number;
  /** The share from which a segment has room for its count. */
  readonly labelFrom?: number;
  /** The group that the bar counts: then its segments are links for keys and readers too. */
  readonly group?: string;
}

const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`;

interface SegmentProps {
  readonly share: ScoreShare;
  readonly words: string;
  readonly height: number;
  readonly isLabelled: boolean;
}

const Segment = ({
  share: { verdict, count, start, share },
  words,
  height,
  isLabelled,
}: SegmentProps) => (
  <>
    <title>{words}</title>
    <rect
      className={`stroke-paper hover:opacity-85 ${verdictStyle[verdict].fill}`}
      height={height}
      width={percent(share)}
      x={percent(start)}
      y="0"
    />
    {isLabelled ? (
      <text
        className="pointer-events-none fill-paper text-small font-semibold"
        dx="7"
        x={percent(start)}
        y={height / 2 + 4.5}
      >
        {verdictStyle[verdict].glyph} {count}
      </text>
    ) : null}
  </>
);

/**
 * Verdicts as a proportion of a whole; each segment leads to its targets. Where the same links stand
 * beside it in words, it is for the pointer alone.
 */
export const ScoreBar = ({ shares, selection, height = 24, labelFrom = 0.06, group }: Props) => (
  <svg
    {...(group === undefined
      ? { "aria-hidden": true }
      : { role: "group", "aria-label": `Verdicts, ${group}` })}
    className="block w-full"
    height={height}
  >
    {shares.map((share) => {
      const { verdict, count } = share;
      const words = `${verdictWords[verdict]}: ${count}`;
      const narrowed = selection && narrowFacet(selection, "verdict", verdict);
      const segment = (
        <Segment
          height={height}
          isLabelled={share.share >= labelFrom}
          share={share}
          words={words}
        />
      );
      return narrowed === undefined ? (
        <g key={verdict} {...(group === undefined ? {} : { role: "img", "aria-label": words })}>
          {segment}
        </g>
      ) : (
        <RouteLink
          change={selecting(narrowed)}
          key={verdict}
          to="/targets"
          {...(group === undefined ? { tabIndex: -1 } : { "aria-label": `${words}, ${group}` })}
        >
          {segment}
        </RouteLink>
      );
    })}
  </svg>
);
