import type { ReactNode } from "react";

import { clearFacet, toggleInclude } from "#domain/query/selection/changeSelection.ts";
import type { TargetEntry } from "#domain/dataset/entry.ts";
import { selecting } from "#domain/query/selection/selectionAddress.ts";
import type { Selection } from "#domain/query/selection/selection.ts";
import type { Judged } from "#domain/query/filter/judged.ts";
import { countVerdicts } from "#domain/query/filter/verdictCounts.ts";
import { scoreboard } from "#messages/figures/scoreboard.ts";
import { SceneSvg } from "#scene/render/SceneSvg.tsx";
import { RouteLink } from "#ui/frame/RouteLink.tsx";
import { useFigureWidth } from "#figures/view/useWidthVariants.ts";

import { boardWidths, wholeBarScene } from "./scoreboardScene.ts";
import { type ScoreShare, scoreShares } from "./scoreboardShares.ts";
import { verdictStyle } from "#parts/verdicts/verdictStyle.ts";
import { VerdictMark } from "#parts/verdicts/VerdictMark.tsx";
import { VerdictRow } from "#parts/verdicts/VerdictRow.tsx";
import { withinClass } from "#messages/words/verdictClasses.ts";
import { MeaningLink, MethodLink } from "#parts/verdicts/VerdictLink.tsx";

interface BarProps {
  readonly shares: readonly ScoreShare[];
  /** The selection that its segments' links start from. */
  readonly selection: Selection;
}

/**
 * Verdicts as shares of all that is counted; each segment links to its targets. For pointers only: the text beside it has
 * the same links.
 */
const ScoreBar = ({ shares, selection }: BarProps) => {
  const [ref, width] = useFigureWidth(boardWidths);
  return (
    <div className="min-h-6" ref={ref}>
      <SceneSvg
        isHidden
        scene={wholeBarScene(shares, width, {
          title: scoreboard.title(selection.count),
          selection,
        })}
      />
    </div>
  );
};

interface Props {
  /** The targets to count: those of the selection, or of one body, sector or year. */
  readonly targets: readonly TargetEntry[];
  readonly judged: Judged;
  /** The selection that a segment's link starts from; the link adds its verdict. */
  readonly selection: Selection;
  /** Further actions, beside the verdicts. */
  readonly aside?: ReactNode;
}

/** Verdicts, counted and as shares, in the order of the list below; each links to its targets. */
export const Scoreboard = ({ targets, judged, selection, aside }: Props) => {
  const shares = scoreShares(countVerdicts(targets, judged));
  if (shares.length === 0) return null;
  const free = clearFacet(selection, "verdict");
  const { include } = selection.facets.verdict;
  return (
    <section aria-label={scoreboard.title(selection.count)}>
      <ScoreBar selection={free} shares={shares} />
      <div className="mt-1 flex flex-wrap items-center justify-between gap-x-6 gap-y-1">
        <div className="flex min-w-0 flex-wrap gap-x-6">
          <VerdictRow
            className="flex flex-wrap gap-x-6 gap-y-1"
            headClass="mr-2"
            item={(verdict) => {
              const count = shares.find((share) => share.verdict === verdict)?.count ?? 0;
              const chosen = include.includes(verdict);
              return (
                <li
                  className={`inline-flex items-center gap-1 text-small font-semibold ${verdictStyle[verdict].text}`}
                  key={verdict}
                >
                  <RouteLink
                    aria-current={chosen ? "true" : undefined}
                    aria-label={scoreboard.link(
                      verdict,
                      count,
                      targets.length,
                      chosen,
                      selection.count,
                    )}
                    change={selecting(toggleInclude(selection, "verdict", verdict))}
                    className="inline-flex min-h-6 min-w-6 items-center justify-end gap-1 hover:underline aria-[current=true]:underline"
                    to="/targets"
                  >
                    <VerdictMark verdict={verdict} />
                    <span aria-hidden="true">{count}</span>
                  </RouteLink>
                  <MeaningLink verdict={verdict} words={withinClass[verdict]} />
                </li>
              );
            }}
            listClass="flex flex-wrap gap-x-4 gap-y-1"
            verdicts={shares.map(({ verdict }) => verdict)}
          />
          <MethodLink />
        </div>
        {aside}
      </div>
    </section>
  );
};
