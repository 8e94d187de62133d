import { cautionsOf } from "#domain/judging/caution.ts";
import { byId } from "#domain/compare.ts";
import { type TargetEntry, targetLabel } from "#domain/dataset/entry.ts";
import type { Graded } from "#domain/grade.ts";
import { hasBit } from "#domain/query/filter/bits.ts";
import type { Judged } from "#domain/query/filter/judged.ts";
import { asRow, type Row } from "#domain/query/filter/row.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import type { Side } from "#domain/judging/evidence/proof.ts";
import type { Judgement } from "#domain/judging/judge.ts";
import { progressOf } from "#domain/judging/path/progress.ts";
import { isNarrow, wayAt } from "#domain/judging/way.ts";
import { roundingIn } from "#domain/judging/shownFigure.ts";
import { type Verdict, verdictClasses } from "#domain/judging/verdict.ts";
import { oncePer } from "#domain/oncePer.ts";
import { type FigureForm, targetStrip } from "#messages/figures/targetStrip.ts";
import { isQualitative } from "#domain/schema/qualitative.ts";

/** A judged target on its share of the way, from 0 at the baseline to 1 at the target. */
export interface StripTarget {
  readonly id: string;
  /** Its name, without the parts that distinguish it from others of the same name. */
  readonly label: string;
  readonly verdict: Verdict;
  /** How good the evidence of the verdict is. */
  readonly grade: Graded | undefined;
  /** Undefined without a baseline or where that is too near: then it has no place on the axis. */
  readonly way: number | undefined;
  /** Where it needed to be on the day of that reading; undefined where that isn't known, and for what is met. */
  readonly needed: number | undefined;
  /** Whether the share is at least or at most that, by the bounds of reading and baseline. */
  readonly side: Side;
  /** Whether its target is so near to its baseline that a small change is a large share of the way. */
  readonly isNarrow: boolean;
}

export interface StripRow {
  readonly verdict: Verdict;
  /** The furthest first; targets without a share of the way come last. */
  readonly targets: readonly StripTarget[];
}

/** Every judged target by its verdict. */
export interface StripModel {
  /** A block a class of verdicts; rows and blocks without targets are left out. */
  readonly blocks: readonly (readonly StripRow[])[];
  readonly judged: number;
  readonly total: number;
  /** The distinct name of one of its targets. Few of thousands are named. */
  readonly nameOf: (target: StripTarget) => string;
  /** The figure that places one, and its goal: '7.08% (goal > 8%)'. */
  readonly figuresOf: (target: StripTarget, form: FigureForm) => string | undefined;
}

type Judgeable = Exclude<Judgement, { readonly verdict: "not-judged" }>;

/**
 * The reading that places a target: the decisive one, or for a target that is met the last one, unless that falls back
 * below the target.
 */
const readingOf = (judgement: Judgeable): Judgeable["by"] =>
  judgement.verdict === "met" && !cautionsOf(judgement).includes("fell-back")
    ? (judgement.last ?? judgement.by)
    : judgement.by;

const neededOf = (verdict: Verdict, expected: number | undefined): number | undefined => {
  if (verdict === "met") return undefined;
  return verdict === "missed" ? 1 : expected;
};

const unplaced = { way: undefined, needed: undefined, side: "figure" } as const;

const placeOf = (
  judgement: Judgeable,
): Pick<StripTarget, "way" | "needed" | "side" | "isNarrow"> => {
  if (isNarrow(judgement)) return { ...unplaced, isNarrow: true };
  const { verdict, goal, due, baseline, baselineProblem, path, last } = judgement;
  const reading = readingOf(judgement);
  const { wayExpected } =
    reading === last
      ? judgement
      : progressOf({ goal, due, baseline, baselineProblem, path }, reading);
  const way = wayAt(judgement, reading);
  if (way === undefined) return { ...unplaced, isNarrow: false };
  const side = way.bound === undefined ? "figure" : way.bound === "at least" ? "floor" : "ceiling";
  return { way: way.covered, needed: neededOf(verdict, wayExpected), side, isNarrow: false };
};

interface Placed extends StripTarget {
  readonly row: Row<TargetEntry>;
}

/** The furthest first; targets without a position come last, in their own order. */
const byWay = (a: Placed, b: Placed): number =>
  (b.way ?? Number.NEGATIVE_INFINITY) - (a.way ?? Number.NEGATIVE_INFINITY) || byId(a, b);

/** Every judged target with its position, in order: a selection only leaves some of them out. */
const placesOf = oncePer((judged: Judged, items: readonly TargetEntry[]): readonly Placed[] =>
  items
    .flatMap((entry, at): readonly Placed[] => {
      const { id } = entry;
      const judgement = judged.byTarget.get(id);
      return judgement === undefined || judgement.verdict === "not-judged"
        ? []
        : [
            {
              id,
              label: targetLabel(entry.target),
              row: asRow(at),
              verdict: judgement.verdict,
              grade: judgement.grade,
              ...placeOf(judgement),
            },
          ];
    })
    .sort(byWay),
);

export const targetStripModel = (
  { targets, judged, dataset }: Pick<Snapshot, "targets" | "judged" | "dataset">,
  nameOf: (entry: TargetEntry) => string,
): StripModel => {
  const byVerdict = new Map<Verdict, StripTarget[]>();
  let count = 0;
  for (const placed of placesOf(judged, targets.items)) {
    if (!hasBit(targets.result.mask, placed.row)) continue;
    count += 1;
    const own = byVerdict.get(placed.verdict);
    if (own === undefined) byVerdict.set(placed.verdict, [placed]);
    else own.push(placed);
  }
  const rowsOf = (verdicts: readonly Verdict[]): readonly StripRow[] =>
    verdicts.flatMap((verdict) => {
      const own = byVerdict.get(verdict);
      return own === undefined ? [] : [{ verdict, targets: own }];
    });
  return {
    blocks: verdictClasses.map(([, own]) => rowsOf(own)).filter((rows) => rows.length > 0),
    judged: count,
    total: targets.shown.length,
    nameOf: ({ id, label }) => {
      const entry = dataset.targetById.get(id);
      return entry === undefined ? label : nameOf(entry);
    },
    figuresOf: ({ id }, form) => {
      const target = dataset.targetById.get(id)?.target;
      const judgement = judged.byTarget.get(id);
      if (target === undefined || isQualitative(target)) return undefined;
      if (judgement === undefined || judgement.verdict === "not-judged") return undefined;
      const { value, bound } = readingOf(judgement);
      const round = roundingIn(judgement, { value, bound });
      return targetStrip.figures({ value, bound, round }, target, form);
    },
  };
};
