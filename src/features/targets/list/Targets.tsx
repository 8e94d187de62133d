import { useMemo, useRef, useState } from "react";

import type { Snapshot } from "#domain/filter/snapshot.ts";
import { FindingHeader } from "#parts/page/FindingHeader.tsx";
import { countVerdicts } from "#domain/filter/verdictCounts.ts";
import { AssumptionsNote } from "#parts/verdicts/AssumptionsNote.tsx";
import { NothingMatches } from "#parts/page/NothingMatches.tsx";
import { Scoreboard } from "#parts/figures/Scoreboard.tsx";
import { SourceLine } from "#parts/page/SourceLine.tsx";
import { GlyphLegend } from "#parts/figures/GlyphLegend.tsx";
import { useParameter } from "#parts/page/useParameter.ts";
import { setting } from "#domain/address/parameter.ts";
import { targetsFinding } from "#messages/words/findings.ts";
import { useNavigation } from "#ui/frame/navigation.tsx";
import { useContainerWidth } from "#ui/screen/useContainerWidth.ts";

import { AsOf } from "#features/targets/asOf/AsOf.tsx";
import { comparedOf } from "#charts/comparison/comparisonModel.ts";
import { Comparison } from "#features/targets/comparison/Comparison.tsx";
import { CompareTray } from "#features/targets/comparison/CompareTray.tsx";
import { PaceView } from "#features/targets/pace/PaceView.tsx";
import { comparedTargets, scoreDivision, targetOrder } from "#features/targets/params.ts";
import { targets as words } from "#messages/targets/targets.ts";
import { ScoreBreakdown, ScoreByChoice } from "./ScoreBreakdown.tsx";
import { ListNotes, ListSwitches } from "./ListSwitches.tsx";
import { listTargets } from "./listedTargets.ts";
import { TargetList } from "./TargetList.tsx";
import { TargetsActions } from "./TargetsActions.tsx";
import { useTargetsMode } from "./targetsMode.ts";
import { TargetsToolbar } from "./TargetsToolbar.tsx";
import { pickSorted, sortTargets } from "./targetSort.ts";

interface FoldProps {
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly children: string;
}

/** Opens what a phone keeps folded so that the targets come first; with more room all of it is in sight. */
const FoldButton = ({ open, onToggle, children }: FoldProps) => (
  <button
    aria-expanded={open}
    className="min-h-11 rounded-plain border border-rule bg-panel px-3 text-small aria-expanded:border-ink md:hidden print:hidden"
    onClick={onToggle}
    type="button"
  >
    {children} <span aria-hidden="true">{open ? "▴" : "▾"}</span>
  </button>
);

/** What a phone has unfolded; where there is room, all of it stands. */
type Fold = "options" | "key";

/** Every target of the selection: what was promised, where it started, where it stands, the verdict. */
export const Targets = ({ snapshot }: { readonly snapshot: Snapshot }) => {
  const { dataset, selection, targets, judged } = snapshot;
  const { change } = useNavigation();
  const [ref, width] = useContainerWidth();
  const [fold, setFold] = useState<Fold>();
  const sorting = useParameter(targetOrder);
  const mode = useTargetsMode();
  const { opinions, settle } = mode;
  const by = useParameter(scoreDivision);
  const parameter = useMemo(() => comparedTargets(dataset), [dataset]);
  const compared = comparedOf(useParameter(parameter), dataset.targetById, judged);
  const all = useMemo(
    () => sortTargets(dataset.targets, judged, sorting),
    [dataset.targets, judged, sorting],
  );
  const sorted = useMemo(() => pickSorted(all, targets.shown), [all, targets.shown]);
  const listed = useMemo(
    () => listTargets(sorted, judged, { opinions, settle }),
    [sorted, judged, opinions, settle],
  );
  const comparing = compared.length > 1;
  const comparison = useRef<HTMLDivElement>(null);
  const seeComparison = (): void => {
    comparison.current?.scrollIntoView();
    comparison.current?.focus({ preventScroll: true });
  };
  const toggle = (one: Fold) => (): void => setFold(fold === one ? undefined : one);
  const unfolded = (one: Fold): string => (fold === one ? "" : "max-md:hidden");
  return (
    <>
      <FindingHeader
        noun="targets"
        snapshot={snapshot}
        title={targetsFinding(countVerdicts(targets.shown, judged))}
      />
      <div className="space-y-2" ref={ref}>
        <Scoreboard
          aside={
            <div className="flex flex-wrap gap-2">
              <FoldButton onToggle={toggle("options")} open={fold === "options"}>
                {words.foldOptions}
              </FoldButton>
              {mode.view === "scatter" ? null : (
                <FoldButton onToggle={toggle("key")} open={fold === "key"}>
                  {words.foldKey}
                </FoldButton>
              )}
              {/* The row of the list's other options is full on a laptop. */}
              <div className={`flex flex-wrap gap-2 print:hidden ${unfolded("options")}`}>
                <ScoreByChoice by={by} />
                <ListSwitches mode={mode} />
              </div>
            </div>
          }
          judged={judged}
          selection={selection}
          targets={targets.shown}
        />
        {by === undefined ? null : <ScoreBreakdown by={by} snapshot={snapshot} />}
        <div className={unfolded("options")}>
          <AsOf snapshot={snapshot} />
        </div>
        {sorted.length === 0 ? (
          <NothingMatches noun="targets" snapshot={snapshot} />
        ) : (
          <>
            <div className={unfolded("options")}>
              <TargetsToolbar
                comparing={comparing}
                mode={mode}
                selection={selection}
                sorting={sorting}
              />
            </div>
            <AssumptionsNote assumptions={judged.assumptions} today={snapshot.today} />
            {comparing ? (
              <div className="scroll-mt-16 outline-none" ref={comparison} tabIndex={-1}>
                <Comparison compared={compared} snapshot={snapshot} units={mode.units} />
              </div>
            ) : null}
            <ListNotes listed={listed} mode={mode} total={sorted.length} />
            {mode.view === "scatter" ? (
              <PaceView snapshot={snapshot} targets={listed.targets} width={width} />
            ) : (
              <>
                <div className={unfolded("key")}>
                  <GlyphLegend />
                </div>
                <TargetList
                  dataset={dataset}
                  judged={judged}
                  opinions={opinions}
                  targets={listed.targets}
                  units={mode.units}
                />
              </>
            )}
            <SourceLine dataset={dataset} entries={listed.targets.map(({ entry }) => entry)} />
            <TargetsActions by={by} listed={listed.targets} mode={mode} snapshot={snapshot} />
          </>
        )}
        <CompareTray
          count={compared.length}
          onEnd={() => change(setting(parameter, []))}
          onSee={seeComparison}
        />
      </div>
    </>
  );
};
