import { type ScoreBy, scoreGroups } from "#figures/scoreGroups.ts";
import { ScoreTable } from "#figures/ScoreTable.tsx";
import { setParameter, useNavigation } from "#ui/navigation.tsx";
import type { Snapshot } from "#domain/snapshot.ts";

import { SwitchGroup } from "./SwitchGroup.tsx";

const options = [
  ["none", "Verdicts only"],
  ["sector", "By sector"],
  ["lead", "By lead agency"],
  ["due", "By due year"],
] as const;

/** The division that the address asks for; none where it doesn't. */
export const parseScoreBy = (text: string | null): ScoreBy | undefined =>
  text === "sector" || text === "lead" || text === "due" ? text : undefined;

/** The choice of a division of the scoreboard. */
export const ScoreByChoice = ({ by }: { readonly by: ScoreBy | undefined }) => {
  const { change } = useNavigation();
  return (
    <SwitchGroup
      label="Divide the verdicts"
      onChange={(next) => change(setParameter("group", next === "none" ? undefined : next))}
      options={options}
      value={by ?? "none"}
    />
  );
};

/** The verdicts divided by sector, lead agency or due year. */
export const ScoreBreakdown = ({
  by,
  snapshot: { dataset, judged, selection, targets },
}: {
  readonly by: ScoreBy;
  readonly snapshot: Snapshot;
}) => (
  <ScoreTable
    caption={`Verdicts ${options.find(([key]) => key === by)?.[1].toLowerCase() ?? ""}`}
    groups={scoreGroups(targets.shown, judged, by, dataset, selection)}
  />
);
