import { type ScoreBy, scoreGroups } from "#figures/scoreboard/scoreboardGroups.ts";
import { FigureHead } from "#ui/frame/FigureHead.tsx";
import { FigureActions } from "#figures/FigureActions.tsx";
import { ScoreTable } from "#figures/scoreboard/ScoreTable.tsx";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";

import { targets as words } from "#messages/targets/targets.ts";

interface Props {
  readonly by: ScoreBy;
  readonly snapshot: Snapshot;
}

/** The verdicts divided by sector, lead agency or due year. */
export const ScoreBreakdown = ({ by, snapshot }: Props) => {
  const groups = scoreGroups(snapshot, by);
  const sum = groups.reduce((total, group) => total + group.targets.length, 0);
  const shown = snapshot.targets.shown.length;
  return (
    <div className="mb-4">
      <FigureHead title={words.dividedBy[by]}>
        <FigureActions name={words.verdictActions} snapshot={snapshot} figureId="verdicts" />
      </FigureHead>
      <ScoreTable caption={words.dividedBy[by]} groups={groups} />
      {/* The bars need not add up to the targets. */}
      {sum === shown ? null : (
        <p className="mt-1 text-small text-muted">{words.sums[by](sum, shown)}</p>
      )}
    </div>
  );
};
