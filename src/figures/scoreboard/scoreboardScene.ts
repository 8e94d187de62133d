import type { Mark } from "#scene/mark.ts";
import type { Scene } from "#scene/scene.ts";
import { isUnsettled } from "#domain/judging/verdict.ts";
import { tenth } from "#scene/scale.ts";
import { verdictMark } from "#scene/shapes.ts";
import { verdictToken } from "#scene/token.ts";
import { narrowFacet } from "#domain/query/selection/changeSelection.ts";
import type { Selection } from "#domain/query/selection/selection.ts";
import { phoneAnd, type ScreenWidths } from "#figures/drawing.ts";
import { scoreboard } from "#messages/figures/scoreboard.ts";

import { COUNT_X, MARK_X, type PlacedScore, placeWhole } from "./scoreboardPlaces.ts";
import type { ScoreShare } from "./scoreboardShares.ts";

/** The widths of a bar of its own: beside others, and over a whole page. */
export const boardWidths = { usual: 800 } as const satisfies ScreenWidths;
const PAGE = 1376;
export const wholeBarWidths: ScreenWidths = { usual: PAGE, prerendered: phoneAnd(PAGE) };
/** The width of the column of bars in a table. */
export const tableWidths = { usual: 700 } as const satisfies ScreenWidths;

/** Height of a bar, and of a line of counts below it. */
const LINE = 24;
/** The widest digit of a count. */
const DIGIT = 9;

interface SegmentLinks {
  /** The selection that the segments' links start from, with the verdict added. Without it there are no links. */
  readonly selection: Selection | undefined;
  /** The group that a bar counts; absent where text beside it has the same links. */
  readonly group?: string;
}

/** Whether the outcome of what a segment counts is unknown: it is hatched in the colour of its latest figure. */
const isHatched = isUnsettled;

const labelMarks = ({ verdict, count, label }: PlacedScore): readonly Mark[] => {
  if (label === undefined) return [];
  const y = label.line * LINE;
  const isOnPaper = label.outside || isHatched(verdict) || verdict === "not-judged";
  const fill = isOnPaper ? verdictToken(verdict) : "paper";
  const isOnHatch = isHatched(verdict) && !label.outside;
  const width = label.isBare === true ? 14 : COUNT_X - 3 + String(count).length * DIGIT;
  return [
    ...(label.outside ? [{ kind: "hit", x: label.x, y, width: 32, height: LINE } as const] : []),
    // Hatching would run through it.
    ...(isOnHatch
      ? [
          {
            kind: "rect",
            x: label.x + 5,
            y: y + 4,
            width,
            height: LINE - 8,
            fill: "paper",
          } as const,
        ]
      : []),
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

/** From one line of a hatching to the next. */
const HATCH = 6;

/** Lines at 45 degrees from the lower left, cut to a bar from `from` to `to`. */
const hatching = (from: number, to: number): string => {
  let d = "";
  for (let x = from - LINE + HATCH / 2; x < to; x += HATCH) {
    const [left, right] = [Math.max(x, from), Math.min(x + LINE, to)];
    if (right - left > 1)
      d += `M${tenth(left)} ${tenth(LINE - (left - x))}L${tenth(right)} ${tenth(LINE - (right - x))}`;
  }
  return d;
};

/** A segment as high as the bar, with a gap to its neighbour; what isn't judged is as high as what is. */
const barMarks = ({ verdict, x, width }: PlacedScore): readonly Mark[] => {
  const colour = verdictToken(verdict);
  const bar = { kind: "rect", reached: "faded", x, y: 0, width, height: LINE } as const;
  if (verdict === "not-judged") {
    // Outlined: in the colours of the reader's system its ground is that of the page.
    const inner = { x: x + 1, y: 0.5, width: Math.max(1, width - 1.5), height: LINE - 1 };
    return [{ ...bar, ...inner, fill: "way", stroke: "ink.muted" }];
  }
  if (!isHatched(verdict)) return [{ ...bar, fill: colour, stroke: "paper" }];
  const [from, to] = [x + 1, Math.max(x + 1, x + width - 1)];
  return [
    { ...bar, fill: "paper" },
    { kind: "path", d: hatching(from, to), stroke: colour, weight: 2.5, reached: "faded" },
  ];
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
      ...barMarks(score),
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

/** Verdicts as shares of all that is counted, whether it can be judged or not. */
export const wholeBarScene = (
  shares: readonly ScoreShare[],
  width: number,
  { title, selection }: { readonly title: string; readonly selection?: Selection },
): Scene => scoreBarScene(placeWhole(shares, width), width, title, { selection });
