import { type ScoreBy, scoreGroups } from "#charts/scoreboard/scoreboardGroups.ts";
import type { TargetEntry } from "#domain/dataset/entry.ts";
import type { Snapshot } from "#domain/filter/snapshot.ts";
import { FigureActions } from "#parts/figures/FigureActions.tsx";
import type { targetListFigure } from "#parts/figures/targetListFigure.ts";
import { targets as words } from "#messages/targets/targets.ts";

import type { TargetsMode } from "./targetsMode.ts";

interface ScoreProps {
  readonly snapshot: Snapshot;
  readonly by: ScoreBy;
}

/** What can be done with the verdicts as they are divided. */
export const ScoreActions = ({ snapshot, by }: ScoreProps) => {
  const { dataset, judged, selection, targets } = snapshot;
  const scoreboard = async () => {
    const groups = scoreGroups(targets.shown, judged, by, dataset, selection);
    const { scoreboardFigure } = await import("#parts/figures/scoreboardFigure.ts");
    return scoreboardFigure(targets.shown, groups, snapshot);
  };
  return <FigureActions figure={scoreboard} name={words.verdictActions} snapshot={snapshot} />;
};

interface ListProps {
  readonly snapshot: Snapshot;
  /** The rows of the list, in their order. */
  readonly listed: readonly TargetEntry[];
  readonly mode: TargetsMode;
  /** The groups that the list stands in, with the rows that are in sight. */
  readonly groups: Parameters<typeof targetListFigure>[2]["groups"];
}

/** What can be done with the list as it stands. */
export const ListActions = ({ snapshot, listed, mode, groups }: ListProps) => {
  const list = async () => {
    const { targetListFigure } = await import("#parts/figures/targetListFigure.ts");
    return targetListFigure(listed, snapshot, { ...mode, groups });
  };
  return <FigureActions figure={list} name={words.listActions} snapshot={snapshot} />;
};
