import { useMemo } from "react";

import type { Snapshot } from "#domain/snapshot.ts";
import { FindingHeader } from "#figures/FindingHeader.tsx";
import { countVerdicts, targetsFinding } from "#domain/verdictCounts.ts";
import { AssumptionsNote } from "#figures/AssumptionsNote.tsx";
import { NothingMatches } from "#figures/NothingMatches.tsx";
import { Scoreboard } from "#figures/Scoreboard.tsx";
import { GlyphLegend } from "#figures/targetGlyph/GlyphLegend.tsx";
import { useNavigation } from "#ui/navigation.tsx";

import { AsOf } from "./AsOf.tsx";
import { comparedIds } from "./compareParameter.ts";
import { comparedOf } from "./compareView.ts";
import { Comparison } from "./Comparison.tsx";
import { PaceView } from "./PaceView.tsx";
import { parseScoreBy, ScoreBreakdown, ScoreByChoice } from "./ScoreBreakdown.tsx";
import { TargetList } from "./TargetList.tsx";
import { parseMode } from "./targetsMode.ts";
import { TargetsToolbar } from "./TargetsToolbar.tsx";
import { parseSorting, sortingText, sortTargets } from "./targetSort.ts";

/** Every target of the selection: what was promised, where it started, where it stands, the verdict. */
export const Targets = ({ snapshot }: { readonly snapshot: Snapshot }) => {
  const { dataset, selection, targets, judged } = snapshot;
  const { parameters } = useNavigation();
  const asked = parameters.get("sort");
  const sorting = useMemo(() => parseSorting(asked), [asked]);
  const mode = parseMode(parameters);
  const by = parseScoreBy(parameters.get("group"));
  const compared = comparedOf(
    comparedIds(parameters, dataset.targetById),
    dataset.targetById,
    judged,
  );
  const sorted = useMemo(
    () => sortTargets(targets.shown, judged, sorting),
    [targets.shown, judged, sorting],
  );
  return (
    <>
      <FindingHeader
        noun="targets"
        snapshot={snapshot}
        title={targetsFinding(countVerdicts(targets.shown, judged))}
      />
      <div className="space-y-2">
        <Scoreboard
          aside={<ScoreByChoice by={by} />}
          judged={judged}
          selection={selection}
          targets={targets.shown}
        />
        {by === undefined ? null : <ScoreBreakdown by={by} snapshot={snapshot} />}
        <AsOf snapshot={snapshot} />
        {sorted.length === 0 ? (
          <NothingMatches noun="targets" slice={targets} snapshot={snapshot} />
        ) : (
          <>
            <TargetsToolbar
              comparing={compared.length > 0}
              mode={mode}
              selection={selection}
              sorting={sorting}
            />
            <AssumptionsNote assumptions={judged.assumptions} today={snapshot.today} />
            {compared.length === 0 ? null : <Comparison compared={compared} units={mode.units} />}
            {mode.view === "scatter" ? (
              <PaceView judged={judged} targets={targets.shown} />
            ) : (
              <>
                <GlyphLegend />
                <TargetList
                  judged={judged}
                  order={sortingText(sorting) ?? ""}
                  targets={sorted}
                  units={mode.units}
                />
              </>
            )}
          </>
        )}
      </div>
    </>
  );
};
