import { scoreShares } from "#charts/scoreboard/scoreboardShares.ts";
import type { Snapshot } from "#domain/filter/snapshot.ts";
import type { VerdictCounts } from "#domain/filter/verdictCounts.ts";
import { scoreboard } from "#messages/charts/scoreboard.ts";
import { FigureActions } from "#parts/figures/FigureActions.tsx";
import { ScoreBar } from "#parts/figures/ScoreBar.tsx";

interface Props {
  readonly counts: VerdictCounts;
  readonly snapshot: Snapshot;
}

/** Verdicts as a proportion of a whole, and what can be done with the figure. */
export const VerdictBar = ({ counts, snapshot }: Props) => (
  <>
    <ScoreBar selection={snapshot.selection} shares={scoreShares(counts)} />
    <FigureActions
      figure={async () => {
        const { scoreboardFigure } = await import("#parts/figures/scoreboardFigure.ts");
        return scoreboardFigure(snapshot.targets.shown, [], snapshot);
      }}
      name={scoreboard.actions}
      snapshot={snapshot}
    />
  </>
);
