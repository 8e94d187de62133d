import { type ScoreBy, scoreGroups } from "#charts/scoreboard/scoreboardGroups.ts";
import type { TargetEntry } from "#domain/dataset/entry.ts";
import type { Snapshot } from "#domain/filter/snapshot.ts";
import type { targetListFigure } from "#parts/figures/targetListFigure.ts";
import { FigureActions } from "#parts/figures/FigureActions.tsx";
import { targets as words } from "#messages/targets/targets.ts";

import type { TargetsMode } from "./targetsMode.ts";

interface Props {
  readonly snapshot: Snapshot;
  /** The rows of the list, in their order. */
  readonly listed: readonly TargetEntry[];
  readonly mode: TargetsMode;
  readonly by: ScoreBy | undefined;
  /** The groups that the list stands in, with the rows that are in sight. */
  readonly groups: Parameters<typeof targetListFigure>[2]["groups"];
}

/** What can be done with the page's figures: the scoreboard as it is divided, and the list. */
export const TargetsActions = ({ snapshot, listed, mode, by, groups }: Props) => {
  const { dataset, judged, selection, targets } = snapshot;
  const scoreboard = async () => {
    const divided =
      by === undefined ? [] : scoreGroups(targets.shown, judged, by, dataset, selection);
    const { scoreboardFigure } = await import("#parts/figures/scoreboardFigure.ts");
    return scoreboardFigure(targets.shown, divided, snapshot);
  };
  const list = async () =>
    (await import("#parts/figures/targetListFigure.ts")).targetListFigure(listed, snapshot, {
      ...mode,
      groups,
    });
  return (
    <>
      <FigureActions figure={scoreboard} name={words.verdictActions} snapshot={snapshot} />
      {mode.view === "scatter" ? null : (
        <FigureActions figure={list} name={words.listActions} snapshot={snapshot} />
      )}
    </>
  );
};
