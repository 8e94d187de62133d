import { only } from "#domain/changeSelection.ts";
import { verdictWords } from "#domain/pace/words.ts";
import { type Selection, selecting } from "#domain/selection.ts";
import { RouteLink } from "#ui/RouteLink.tsx";

import type { ScoreShare } from "./scoreShares.ts";
import { verdictStyle } from "./verdictStyle.ts";

interface Props {
  readonly shares: readonly ScoreShare[];
  /** What the segments' links start from: the selection, or the selection narrowed to a group. */
  readonly selection: Selection;
  readonly height?: number;
  /** The share from which a segment has room for its count. */
  readonly labelFrom?: number;
  /** The group that the bar counts: then its segments are links for keys and readers too. */
  readonly group?: string;
}

const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`;

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
    {shares.map(({ verdict, count, start, share }) => (
      <RouteLink
        change={selecting(only(selection, "verdict", verdict))}
        key={verdict}
        to="/targets"
        {...(group === undefined
          ? { tabIndex: -1 }
          : { "aria-label": `${verdictWords[verdict]}: ${count}, ${group}` })}
      >
        <title>{`${verdictWords[verdict]}: ${count}`}</title>
        <rect
          className={`stroke-paper hover:opacity-85 ${verdictStyle[verdict].fill}`}
          height={height}
          width={percent(share)}
          x={percent(start)}
          y="0"
        />
        {share < labelFrom ? null : (
          // An image of its own, so that its parts stand in units of type from where the segment begins.
          <svg
            className="pointer-events-none overflow-visible fill-paper text-small font-semibold"
            x={percent(start)}
          >
            <path
              d={verdictStyle[verdict].path}
              fillRule="evenodd"
              transform={`translate(12 ${height / 2}) scale(4.7)`}
            />
            <text x="21" y={height / 2 + 4.5}>
              {count}
            </text>
          </svg>
        )}
      </RouteLink>
    ))}
  </svg>
);
