import { type Goals, goalsOfBody, noGoals, shownGoals } from "#domain/query/filter/shownGoals.ts";
import type { Counting } from "#domain/query/selection/selection.ts";
import type { TargetEntry } from "#domain/dataset/entry.ts";
import type { Verdict } from "#domain/judging/verdict.ts";
import { settingCount } from "#domain/query/filter/goalTargets.ts";
import {
  countVerdicts,
  type VerdictsAsked,
  verdictsAsked,
} from "#domain/query/filter/verdictCounts.ts";
import { valueIn } from "#domain/query/parameters/parameter.ts";
import { summaryOf } from "#figures/bodies.ts";
import { defineModel, type ModelSpec } from "#figures/drawing.ts";
import { defineFigure, type Figure } from "#figures/figure.ts";
import { targetsTable } from "#figures/tables/targetsTable.ts";
import type { GlyphUnits } from "#figures/targetGlyph/targetGlyphModel.ts";
import { scoreboard } from "#messages/figures/scoreboard.ts";
import { targets as words } from "#messages/targets/targets.ts";
import { targetsFinding } from "#messages/words/findings.ts";
import { agencyLabel } from "#messages/words/labels.ts";
import { shortTitle } from "#messages/words/titles.ts";

import { groupedTargets, inSightOf, listingReads, targetListing } from "./listing.ts";
import { drawnUnits, openGroups } from "./parameters.ts";
import { listWidths } from "./targetListCells.ts";
import { targetRows, inShort } from "./targetListRow.ts";
import { type ListedGroup, targetListScene } from "./targetListScene.ts";

/** A picture with more rows than this is illegible; the table has all of them. */
const MOST_ROWS = 40;

/** A group as shown on the page: the first of its targets, and how many there are. */
interface ShownGroup {
  readonly verdict: Verdict;
  readonly targets: readonly TargetEntry[];
  readonly count: number;
}

/** A list of targets, in the order of its page. */
interface TargetList {
  readonly targets: readonly TargetEntry[];
  /** The groups of the list; without them it is a single list. */
  readonly groups?: readonly ShownGroup[] | undefined;
  readonly units: GlyphUnits;
  /** Whether it has only targets that a missing figure would settle. */
  readonly settle: boolean;
  /** The name of the body or the document that set them. */
  readonly of?: string;
  /** What its rows are: goals, by the target that stands, or targets. */
  readonly counted: Counting;
  readonly goals: Goals;
  /** What the selection asks of their verdicts. */
  readonly requestedVerdicts: VerdictsAsked | undefined;
}

/** The groups with as many rows as are drawn. */
const drawnGroups = (
  { targets, groups }: TargetList,
  most: number,
): readonly (Omit<ShownGroup, "verdict"> & Pick<ListedGroup, "verdict">)[] => {
  if (groups === undefined) {
    const drawn = targets.slice(0, most);
    return [{ verdict: undefined, targets: drawn, count: drawn.length }];
  }
  let left = most;
  return groups.flatMap((group) => {
    const drawn = group.targets.slice(0, left);
    left -= drawn.length;
    return drawn.length === 0 ? [] : [{ ...group, targets: drawn }];
  });
};

/** Defines the target list figure for the targets that `model` gives. */
const targetsFrom = ({
  reads = [],
  model: listOn,
}: Pick<ModelSpec<TargetList>, "reads" | "model">): Figure =>
  defineFigure(
    defineModel({
      id: "targets",
      reads,
      rows: { slide: 4 },
      model: (page) => {
        const list = listOn(page);
        if (list === undefined || list.targets.length === 0) return undefined;
        const drawn = drawnGroups(list, page.rows ?? MOST_ROWS);
        return { ...list, drawn, count: drawn.reduce((sum, one) => sum + one.targets.length, 0) };
      },
    }),
    {
      widths: listWidths,
      scene: ({ drawn, count, units, counted, goals }, leaf, { snapshot }) =>
        targetListScene(
          drawn.map((one) => ({
            ...one,
            // A slide has no room for the other documents of a goal, nor for figures that don't decide.
            rows: leaf.isSlide
              ? targetRows(one.targets, snapshot, units, noGoals).map(inShort)
              : targetRows(one.targets, snapshot, units, goals),
          })),
          words.figure(count, counted),
          leaf,
        ),
      words: ({ targets, count, settle, of, counted, requestedVerdicts }, { snapshot }) => {
        const { judged, targets: slice } = snapshot;
        const counts = countVerdicts(of === undefined ? slice.shown : targets, judged);
        const finding = targetsFinding(counts, counted, requestedVerdicts);
        return {
          title: of === undefined ? finding : scoreboard.findingOf(of, finding),
          status: words.status(count, targets.length, slice.total, {
            isSettled: settle,
            of: counted,
            setIn: of === undefined ? settingCount(snapshot) : undefined,
          }),
        };
      },
      table: ({ targets }, { snapshot }) => targetsTable(targets, snapshot),
      entries: ({ drawn }) => drawn.flatMap((one) => one.targets.map(({ entry }) => entry)),
      whole: ({ targets, settle, of, counted }, { snapshot }) => ({
        status: words.status(targets.length, targets.length, snapshot.targets.total, {
          isSettled: settle,
          of: counted,
          setIn: of === undefined ? settingCount(snapshot) : undefined,
        }),
        entries: targets.map(({ entry }) => entry),
      }),
      targets: ({ targets }) => targets,
    },
  );

/** The list of targets. */
export const targetListFigure = targetsFrom({
  reads: [...listingReads, drawnUnits.name, openGroups.name],
  model: ({ snapshot, parameters, id }) => {
    const { targets, mode, groups, hasGroups } = targetListing({ snapshot, parameters, id });
    return {
      targets,
      groups: hasGroups ? inSightOf(groups, valueIn(parameters, openGroups)) : undefined,
      units: valueIn(parameters, drawnUnits),
      settle: mode.settle,
      counted: snapshot.selection.count,
      goals: shownGoals(snapshot),
      requestedVerdicts: verdictsAsked(snapshot),
    };
  },
});

/** The targets of a page's body. */
export const bodyTargetsFigure = targetsFrom({
  model: ({ snapshot, id }) => {
    const { agency, targets = [], requestedVerdicts } = summaryOf(snapshot, id) ?? {};
    return (
      agency && {
        targets: groupedTargets(targets, snapshot).flatMap((group) => group.targets),
        units: "share",
        settle: false,
        of: agencyLabel(agency),
        counted: snapshot.selection.count,
        goals: goalsOfBody(snapshot, id),
        requestedVerdicts,
      }
    );
  },
});

/** The targets of a page's record. */
export const recordTargetsFigure = targetsFrom({
  model: ({ snapshot: { dataset }, id }) => {
    const entry = dataset.entryById.get(id);
    return (
      entry && {
        targets: dataset.targets.filter((target) => target.entry === entry),
        units: "share",
        settle: false,
        of: shortTitle(entry),
        counted: "targets",
        goals: noGoals,
        requestedVerdicts: undefined,
      }
    );
  },
});
