import type { Mark } from "#scene/mark.ts";
import { type Token, verdictToken } from "#scene/token.ts";
import type { Bound } from "#domain/judging/evidence/proof.ts";
import type { Verdict } from "#domain/judging/verdict.ts";

import type { PointKind, TrajectoryRow } from "./trajectoryRow.ts";

/** The direction of a reading's arrow: where the true value may be. */
export const arrowOf = (bound: Bound | undefined): "above" | "below" | undefined => {
  if (bound === undefined || bound === "about") return undefined;
  return bound === "more than" || bound === "at least" ? "above" : "below";
};

/** The bound of a point that an arrow shows: readings have one, those before the baseline too. */
export const boundAt = (
  kind: PointKind,
  { bound, earlierBound }: TrajectoryRow,
): Bound | undefined =>
  kind === "reading" ? bound : kind === "earlier" ? earlierBound : undefined;

/** What the mark of a reading shows besides its position. */
interface ReadingLook {
  readonly arrow?: "above" | "below" | undefined;
  readonly met?: boolean | undefined;
}

/** The arrow of a bound, relative to its point. */
export const arrowMarks = (at: ReadingLook["arrow"], stroke: Token): readonly Mark[] => {
  if (at === undefined) return [];
  const sign = at === "above" ? -1 : 1;
  const d = `M0 ${sign * 6}v${sign * 12}m-4 ${-sign * 4}l4 ${sign * 4}l4 ${-sign * 4}`;
  return [{ kind: "path", d, stroke, weight: 1.5 }];
};

/** A dot, with an arrow where the true value may be further that way, and a ring where the target is met. */
const reading = ({ arrow, met }: ReadingLook, colour: Token): readonly Mark[] => [
  ...arrowMarks(arrow, colour),
  ...(met === true
    ? [{ kind: "circle", x: 0, y: 0, r: 9, stroke: colour, weight: 1.5 } as const]
    : []),
  { kind: "circle", x: 0, y: 0, r: 5.5, fill: colour, stroke: "panel", weight: 2 },
];

/** The marks of a point, relative to it. The end of a stretch without a reading has only its words. */
export const pointMarks = (
  kind: PointKind,
  look: ReadingLook,
  verdict: Verdict,
): readonly Mark[] => {
  switch (kind) {
    case "silence":
      return [];
    case "reading":
      return reading(look, verdictToken(verdict));
    case "earlier":
      return [
        ...arrowMarks(look.arrow, "ink.muted"),
        { kind: "circle", x: 0, y: 0, r: 4, fill: "panel", stroke: "ink.muted", weight: 1.5 },
      ];
    case "interim":
      return [
        {
          kind: "path",
          d: "M0 -6l5 6l-5 6l-5 -6Z",
          fill: "panel",
          stroke: "ink",
          weight: 1.5,
        },
      ];
    case "baseline":
      return [{ kind: "path", d: "M-7 0h14M0 -7v14", stroke: "ink", weight: 2 }];
    case "target":
      return [{ kind: "path", d: "M-8 -5v5h16v-5", stroke: "ink", weight: 2 }];
  }
};

/** The style of a trajectory's lines, shared by chart and scene. */
export const lineLooks = {
  path: { weight: 1.5, dash: "6 4" },
  silence: { weight: 2, dash: "2 4" },
  reading: { weight: 2 },
} as const;
