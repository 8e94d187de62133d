import { setting } from "#domain/address/parameter.ts";
import { type ScoreBy, scoreGroups } from "#charts/scoreboard/scoreboardGroups.ts";
import { ScoreTable } from "#parts/figures/ScoreTable.tsx";
import { useNavigation } from "#ui/frame/navigation.tsx";
import type { Snapshot } from "#domain/filter/snapshot.ts";

import { scoreDivision } from "#features/targets/params.ts";
import { SwitchGroup } from "#features/targets/SwitchGroup.tsx";
import { targets as words } from "#messages/targets/targets.ts";

const options = (["none", "sector", "lead", "due"] as const).map(
  (key) => [key, words.divisions[key]] as const,
);

/** The choice of a division of the scoreboard. */
export const ScoreByChoice = ({ by }: { readonly by: ScoreBy | undefined }) => {
  const { change } = useNavigation();
  return (
    <SwitchGroup
      label={words.divide}
      onChange={(next) => change(setting(scoreDivision, next === "none" ? undefined : next))}
      options={options}
      value={by ?? "none"}
    />
  );
};

interface Props {
  readonly by: ScoreBy;
  readonly snapshot: Snapshot;
}

/** The verdicts divided by sector, lead agency or due year. */
export const ScoreBreakdown = ({ by, snapshot }: Props) => {
  const { dataset, judged, selection, targets } = snapshot;
  const groups = scoreGroups(targets.shown, judged, by, dataset, selection);
  const sum = groups.reduce((total, group) => total + group.targets.length, 0);
  const shown = targets.shown.length;
  return (
    <div>
      <ScoreTable caption={words.dividedBy[by]} groups={groups} />
      {/* The bars need not add up to the targets. */}
      {sum === shown ? null : (
        <p className="mt-1 text-small text-muted">{words.sums[by](sum, shown)}</p>
      )}
    </div>
  );
};
