import { narrowFacet } from "#domain/changeSelection.ts";
import type { Verdict } from "#domain/pace/verdict.ts";
import { type Selection, selecting } from "#domain/selection.ts";
import { verdictWords } from "#messages/verdicts.ts";
import { RouteLink } from "#ui/RouteLink.tsx";

import { verdictStyle } from "./verdictStyle.ts";

interface Props {
  readonly verdict: Verdict;
  readonly count: number;
  /** What its link starts from; it adds the verdict. Without one it leads nowhere. */
  readonly selection: Selection | undefined;
  /** Where it begins and how long it is, in any unit of a picture. */
  readonly x: string;
  readonly width: string;
  /** Where its mark and count begin: within, or outside where it has no room. Absent: not at all. */
  readonly label?:
    | { readonly x: string; readonly y?: string; readonly outside: boolean }
    | undefined;
  /** The group that its bar counts; absent where the same links stand beside it in words. */
  readonly group: string | undefined;
}

/** One verdict's part of a bar, 1.5 rem high. */
export const ScoreSegment = ({ verdict, count, selection, x, width, label, group }: Props) => {
  const { path, text, isHollow = false } = verdictStyle[verdict];
  const fill = `fill-current ${text}`;
  const words = `${verdictWords[verdict]}: ${count}`;
  const narrowed = selection && narrowFacet(selection, "verdict", verdict);
  const segment = (
    <>
      <title>{words}</title>
      {isHollow ? (
        // An image of its own cuts off the outer half of the outline, so that none reaches into a neighbour.
        <svg className={`hover:opacity-85 ${text}`} height="1.5rem" width={width} x={x}>
          <rect className="fill-paper stroke-current stroke-4" height="100%" width="100%" />
        </svg>
      ) : (
        <rect
          className={`stroke-paper hover:opacity-85 ${fill}`}
          height="1.5rem"
          width={width}
          x={x}
        />
      )}
      {label === undefined ? null : (
        // An image of its own, so that its parts stand in units of type from where it begins.
        <svg
          className={`overflow-visible text-small font-semibold ${label.outside || isHollow ? fill : "fill-paper"}`}
          x={label.x}
          y={label.y}
        >
          <rect className="fill-transparent" height="1.5rem" width="2rem" />
          <svg height=".585rem" viewBox="-1 -1 2 2" width=".585rem" x=".45rem" y=".46rem">
            <path d={path} fillRule="evenodd" />
          </svg>
          <text x="1.25rem" y="1.04rem">
            {count}
          </text>
        </svg>
      )}
    </>
  );
  return narrowed === undefined ? (
    <g {...(group === undefined ? {} : { role: "img", "aria-label": words })}>{segment}</g>
  ) : (
    <RouteLink
      change={selecting(narrowed)}
      to="/targets"
      {...(group === undefined ? { tabIndex: -1 } : { "aria-label": `${words}, ${group}` })}
    >
      {segment}
    </RouteLink>
  );
};
