import { setting } from "#domain/address/parameter.ts";
import { type ScoreBy, scoreGroups } from "#charts/scoreboard/scoreboardGroups.ts";
import { ScoreTable } from "#parts/ScoreTable.tsx";
import { useNavigation } from "#ui/navigation.tsx";
import type { Snapshot } from "#domain/filter/snapshot.ts";

import { scoreDivision } from "#features/targets/params.ts";
import { SwitchGroup } from "#features/targets/SwitchGroup.tsx";

const options = [
  ["none", "Verdicts only"],
  ["sector", "By sector"],
  ["lead", "By lead agency"],
  ["due", "By due year"],
] as const;

/** The choice of a division of the scoreboard. */
export const ScoreByChoice = ({ by }: { readonly by: ScoreBy | undefined }) => {
  const { change } = useNavigation();
  return (
    <SwitchGroup
      label="Divide the verdicts"
      onChange={(next) => change(setting(scoreDivision, next === "none" ? undefined : next))}
      options={options}
      value={by ?? "none"}
    />
  );
};

/** That the bars don't add up to the targets, where they don't. */
const sumWords = (by: ScoreBy, sum: number, shown: number): string | undefined => {
  if (sum === shown) return undefined;
  return by === "sector"
    ? `A target may stand in several sectors: the counts add up to ${sum} of ${shown} targets.`
    : `${shown - sum} of ${shown} targets have no ${by === "lead" ? "lead agency named" : "due year"}.`;
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
  const note = sumWords(by, sum, targets.shown.length);
  return (
    <div>
      <ScoreTable
        caption={`Verdicts ${options.find(([key]) => key === by)?.[1].toLowerCase() ?? ""}`}
        groups={groups}
      />
      {note === undefined ? null : <p className="mt-1 text-small text-muted">{note}</p>}
    </div>
  );
};
