import type { Mark } from "#scene/mark.ts";
import type { Scene } from "#scene/scene.ts";
import { isHollow, verdictMark } from "#scene/shapes.ts";
import { SHARE_LINE } from "#scene/shareLine.ts";
import { verdictToken } from "#scene/token.ts";
import { narrowFacet } from "#domain/query/selection/changeSelection.ts";
import type { Selection } from "#domain/query/selection/selection.ts";
import { scoreboard } from "#messages/figures/scoreboard.ts";

import { COUNT_X, MARK_X, type PlacedScore, placeWhole } from "./scoreboardPlaces.ts";
import type { ScoreShare } from "./scoreboardShares.ts";

/** Height of a bar, and of a line of counts below it. */
const LINE = 24;

interface SegmentLinks {
  /** The selection that the segments' links start from, with the verdict added. Without it there are no links. */
  readonly selection: Selection | undefined;
  /** The group that a bar counts; absent where text beside it has the same links. */
  readonly group?: string;
}

const labelMarks = ({ verdict, count, label }: PlacedScore): readonly Mark[] => {
  if (label === undefined) return [];
  const y = label.line * LINE;
  const isOnPaper = label.outside || isHollow(verdict) || verdict === "not-judged";
  const fill = isOnPaper ? verdictToken(verdict) : "paper";
  return [
    ...(label.outside ? [{ kind: "hit", x: label.x, y, width: 32, height: LINE } as const] : []),
    verdictMark(verdict, label.x + MARK_X, y + 12, 4.7, fill),
    ...(label.isBare === true
      ? []
      : [
          {
            kind: "text",
            x: label.x + COUNT_X,
            y: y + 16.6,
            lines: [String(count)],
            fill,
            weight: "strong",
          } as const,
        ]),
  ];
};

/**
 * A segment as high as the bar, or for what isn't judged a line at its foot; an outline stays within the segment, so
 * that it doesn't overlap its neighbours.
 */
const barMark = ({ verdict, x, width }: PlacedScore): Mark => {
  const colour = verdictToken(verdict);
  const bar = { kind: "rect", reached: "faded" } as const;
  if (verdict === "not-judged") {
    return { ...bar, x, y: LINE - SHARE_LINE, width, height: SHARE_LINE, fill: colour };
  }
  if (!isHollow(verdict)) {
    return { ...bar, x, y: 0, width, height: LINE, fill: colour, stroke: "paper" };
  }
  const box = { x: x + 1.5, y: 1, width: Math.max(0, width - 3), height: LINE - 2 };
  return { ...bar, ...box, fill: "paper", stroke: colour, weight: 2 };
};

const segment = (score: PlacedScore, { selection, group }: SegmentLinks): Mark => {
  const { verdict, count } = score;
  const hint = scoreboard.segment(verdict, count);
  const narrowed = selection && narrowFacet(selection, "verdict", verdict);
  return {
    kind: "group",
    means: {
      id: verdict,
      name: narrowed === undefined ? hint : scoreboard.segment(verdict, count, group),
      hint,
      ...(narrowed === undefined ? {} : { destination: { path: "/targets", selection: narrowed } }),
      focus: group === undefined ? "skip" : "stop",
    },
    marks: [
      { kind: "hit", x: score.x, y: 0, width: score.width, height: LINE },
      barMark(score),
      ...labelMarks(score),
    ],
  };
};

/** A placed bar of verdicts, each segment linked to its targets. */
export const scoreBarScene = (
  placed: readonly PlacedScore[],
  width: number,
  title: string,
  leads: SegmentLinks,
): Scene => ({
  width,
  height: Math.max(1, ...placed.map(({ label }) => (label?.line ?? 0) + 1)) * LINE,
  title,
  marks: placed.map((score) => segment(score, leads)),
});

/** Verdicts as shares of what is judged. The text beside it gives the share of the whole that is judged. */
export const wholeBarScene = (
  shares: readonly ScoreShare[],
  width: number,
  { title, selection }: { readonly title: string; readonly selection?: Selection },
): Scene => {
  const judged = shares.filter(({ verdict }) => verdict !== "not-judged");
  const bar = scoreBarScene(placeWhole(judged, width), width, title, { selection });
  return judged.length === 0 ? { ...bar, height: 0 } : bar;
};
