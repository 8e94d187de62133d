import type { Counting } from "#domain/query/selection/selection.ts";
import { useMemo, useRef, useState } from "react";
import { comparisonDrawing } from "#figures/comparison/drawing.ts";
import { setting } from "#domain/query/parameters/parameter.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { shownGoals } from "#domain/query/filter/shownGoals.ts";
import { countShown, countVerdicts, verdictsAsked } from "#domain/query/filter/verdictCounts.ts";
import type { Verdict } from "#domain/judging/verdict.ts";
import { shell } from "#messages/app/shell.ts";
import { targetList as words, targets as targetsWords } from "#messages/targets/targets.ts";
import { targetsFinding } from "#messages/words/findings.ts";
import { FigureActions } from "#figures/view/FigureActions.tsx";
import { useFigure } from "#figures/view/FigureView.tsx";
import { ActionsBeside } from "#parts/page/ActionsBeside.tsx";
import { FindingHeader } from "#parts/page/FindingHeader.tsx";
import { GlyphLegend } from "#figures/targetGlyph/GlyphLegend.tsx";
import { NothingMatches } from "#parts/page/NothingMatches.tsx";
import { SourceLine } from "#parts/page/SourceLine.tsx";
import { useParameter } from "#parts/page/useParameter.ts";
import { OnOfficial } from "#parts/verdicts/OnOfficial.tsx";
import { AssumptionsNote } from "#parts/verdicts/AssumptionsNote.tsx";
import { MethodLink } from "#parts/verdicts/VerdictLink.tsx";
import { ViewMenu } from "#ui/bar/ViewMenu.tsx";
import { lazy } from "#ui/screen/lazy.tsx";
import { useNavigation } from "#ui/navigation.tsx";
import { listWidths } from "#figures/targetGlyph/listWidths.ts";
import { useFigureWidth } from "#figures/view/useWidthVariants.ts";
import { Comparison } from "#features/targets/comparison/Comparison.tsx";
import { ViewLinks } from "#features/targets/goals/ViewLinks.tsx";
import { CompareTray } from "#features/targets/comparison/CompareTray.tsx";
import { comparedTargets } from "#figures/comparison/parameters.ts";
import {
  outsideGroups,
  scoreDivision,
  type ScoreBy,
  scoreGroups,
} from "#figures/scoreboard/scoreboardGroups.ts";
import { useOnPage } from "#figures/view/useOnPage.ts";
import type { GlyphUnits } from "#figures/targetGlyph/targetGlyphModel.ts";
import { type TargetListing, targetListing } from "#figures/targetList/listing.ts";
import { drawnUnits, openGroups } from "#figures/targetList/parameters.ts";
import { ColumnHead } from "#features/targets/list/rows/ColumnHead.tsx";
import { GroupedTargets, groupInSight } from "#features/targets/list/rows/GroupedTargets.tsx";
import { glyphWidthIn, layoutIn } from "#features/targets/list/rows/listLayout.ts";
import { Tally, TallyFilters } from "./Tally.tsx";
import { PlainRows } from "#features/targets/list/rows/PlainRows.tsx";
import { TargetsView, viewWords } from "./TargetsView.tsx";
import { FigureHead } from "#ui/frame/FigureHead.tsx";
import { ScoreTable } from "#figures/scoreboard/ScoreTable.tsx";

const GoalsView = lazy(() => import("#features/targets/goals/GoalsView.tsx"), "GoalsView");
const PlansView = lazy(() => import("#features/targets/goals/PlansView.tsx"), "PlansView");

interface Props {
  readonly by: ScoreBy;
  readonly snapshot: Snapshot;
}

/** Verdicts broken down by sector, lead agency or due year. */
const ScoreBreakdown = ({ by, snapshot }: Props) => {
  const groups = scoreGroups(snapshot, by);
  const { count } = snapshot.selection;
  const sum = groups.reduce((total, group) => total + group.targets.length, 0);
  const shown = snapshot.targets.shown.length;
  const outside = outsideGroups(snapshot, by);
  return (
    <div className="mb-4">
      <FigureHead title={targetsWords.dividedBy[by]}>
        <FigureActions name={targetsWords.verdictActions} snapshot={snapshot} figureId="verdicts" />
      </FigureHead>
      <ScoreTable caption={targetsWords.dividedBy[by]} groups={groups} of={count} />
      {/* A target may count in several bars, and a goal in those of all its documents. */}
      {sum === shown && outside === 0 ? null : (
        <p className="mt-1 text-small text-muted">
          {targetsWords.sums[by]({ sum, shown, outside, of: count })}
        </p>
      )}
    </div>
  );
};

interface BodyProps {
  readonly snapshot: Snapshot;
  readonly listing: TargetListing;
  readonly units: GlyphUnits;
  readonly isGrouped: boolean;
  readonly width: number;
  readonly isComparing: boolean;
}

/** The list: grouped by verdict, or a plain sequence of rows. */
const ListBody = ({ snapshot, listing, units, isGrouped, width, isComparing }: BodyProps) => {
  const { dataset, judged, selection } = snapshot;
  const { mode, targets, groups } = listing;
  const { settle } = mode;
  const opened = useParameter(openGroups);
  // Targets that only need a figure are mostly not judged: open the group that the reader came for.
  const open = useMemo<readonly Verdict[]>(
    () => (settle && !opened.includes("not-judged") ? ["not-judged", ...opened] : opened),
    [opened, settle],
  );
  const layout = layoutIn(width);
  const glyphWidth = glyphWidthIn(width);
  const goals = shownGoals(snapshot);
  const isOfPart = snapshot.targets.shown.length < snapshot.targets.total;
  const look = useMemo(
    () => ({
      dataset,
      judged,
      goals,
      isOfPart,
      units,
      layout,
      glyphWidth,
      isComparing,
      isAlone: !isGrouped,
      isLine: false,
    }),
    [dataset, judged, goals, isOfPart, units, layout, glyphWidth, isComparing, isGrouped],
  );
  return isGrouped ? (
    <GroupedTargets
      groups={groups}
      look={look}
      open={open}
      reasons={(settle ? countVerdicts(targets, judged) : countShown(snapshot)).reasons}
      selection={selection}
      total={targets.length}
    />
  ) : (
    <PlainRows look={look} of={selection.count} targets={targets} />
  );
};

interface NotesProps {
  readonly listing: TargetListing;
  readonly of: Counting;
}

/** Notes on how the view's switches changed the list. */
const ListNotes = ({ listing: { mode, targets, total }, of }: NotesProps) =>
  mode.settle ? (
    <p className="text-small text-muted" role="status">
      {targetsWords.settled(targets.length, total, of)}
    </p>
  ) : null;

/** Every target of the selection: target, baseline, last reading and verdict. */
export const Targets = ({ snapshot }: { readonly snapshot: Snapshot }) => {
  const { dataset, selection, judged } = snapshot;
  const { change } = useNavigation();
  const [ref, width] = useFigureWidth(listWidths.targets);
  const [isOpened, setOpened] = useState(false);
  const listing = useOnPage(targetListing, snapshot);
  const { sorting, mode, targets, total, groups } = listing;
  const units = useParameter(drawnUnits);
  const by = useParameter(scoreDivision);
  const open = useParameter(openGroups);
  const parameter = useMemo(() => comparedTargets(dataset), [dataset]);
  const { compared = [] } = useFigure(comparisonDrawing, snapshot)?.model ?? {};
  const comparison = useRef<HTMLDivElement>(null);
  const seeComparison = (): void => {
    comparison.current?.scrollIntoView();
    comparison.current?.focus({ preventScroll: true });
  };
  const counts = countShown(snapshot);
  const isComparing = isOpened || compared.length > 0;
  const isGrouped = listing.hasGroups;
  const hasActions = targets.length > 0;
  const isStacked = layoutIn(width) === "stacked";
  const inSight = isStacked && isGrouped ? groupInSight(groups, open)?.verdict : undefined;
  const menu =
    total === 0 ? null : (
      <ViewMenu
        before={words.beforeView}
        chosen={viewWords(mode, sorting)}
        label={words.view}
        width="w-104"
      >
        <TargetsView
          by={by}
          isCompared={compared.length > 1}
          isComparing={isComparing}
          mode={mode}
          onComparing={setOpened}
          selection={selection}
          sorting={sorting}
          units={units}
        />
      </ViewMenu>
    );
  if (mode.view === "goals") return <GoalsView menu={menu} snapshot={snapshot} />;
  if (mode.view === "plans") return <PlansView menu={menu} snapshot={snapshot} />;
  return (
    <>
      <ActionsBeside
        header={
          <FindingHeader
            isLong
            context={shell.views.targets}
            noun="targets"
            snapshot={snapshot}
            title={targetsFinding(counts, selection.count, verdictsAsked(snapshot))}
          />
        }
      >
        {/* Their space is kept where there is no figure, so that nothing moves. */}
        <div className={hasActions ? "" : "invisible"}>
          <FigureActions name={targetsWords.listActions} snapshot={snapshot} figureId="targets" />
        </div>
        {/*
         * On a phone the group's verdict links to the method, and leaving this out brings the first target
         * up.
         */}
        <span className="max-sm:hidden xl:order-first">
          <MethodLink />
        </span>
      </ActionsBeside>
      {menu}
      {total === 0 ? null : <ViewLinks current={mode.view} />}
      {by === undefined ? null : <ScoreBreakdown by={by} snapshot={snapshot} />}
      <AssumptionsNote assumptions={judged.assumptions} today={snapshot.today} />
      {compared.length < 2 ? null : (
        <div className="scroll-mt-16 outline-none" ref={comparison} tabIndex={-1}>
          <Comparison snapshot={snapshot} />
        </div>
      )}
      <ListNotes listing={listing} of={selection.count} />
      {/* In print it has the layout that its figures have there, whichever way the page is turned. */}
      <div className="@container print:max-w-[41.75rem]" ref={ref}>
        {total === 0 ? (
          <NothingMatches noun="targets" snapshot={snapshot} />
        ) : (
          <>
            <div className="hidden pb-1 @max-[36rem]:block">
              <GlyphLegend />
            </div>
            <div
              className="sticky top-(--above,0px) z-20 bg-paper pt-1 max-[40rem]:static [@media(height<26rem)]:static print:static"
              data-list-head=""
            >
              {isGrouped ? (
                <Tally groups={groups} inSight={inSight} of={selection.count} />
              ) : (
                <TallyFilters groups={groups} selection={selection} total={targets.length} />
              )}
              {isStacked ? null : <ColumnHead order={viewWords(mode, sorting)} />}
            </div>
            <ListBody
              isComparing={isComparing}
              isGrouped={isGrouped}
              listing={listing}
              snapshot={snapshot}
              units={units}
              width={width}
            />
          </>
        )}
      </div>
      {total === 0 ? null : (
        <div className="mt-3 space-y-2">
          <p className="text-small text-muted">
            <OnOfficial snapshot={snapshot} />
          </p>
          <SourceLine dataset={dataset} entries={targets} judged={snapshot.judged} />
        </div>
      )}
      <CompareTray
        count={compared.length}
        onEnd={() => change(setting(parameter, []))}
        onSee={seeComparison}
      />
    </>
  );
};
