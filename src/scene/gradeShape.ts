import type { Graded } from "#domain/grade.ts";
import type { Grade } from "#domain/schema/records.ts";

import type { PathMark } from "./mark.ts";
import type { Token } from "./token.ts";

const square = "M-1 -1H1V1H-1Z";

/** What is left empty in the square of each grade: outlines within outlines are holes. */
const holes: Readonly<Record<Grade, string>> = {
  official: "",
  "official-media": "M0 -.72H.72V.72H0Z",
  "state-institute": "M-.5 -.72H.72V.5Z",
  "industry-body": "M-.72 -.72H.72V.72H-.72ZM-.38 -.38H.38V.38H-.38Z",
  press: "M-.72 -.72H.72V-.15H-.72ZM-.72 .15H.72V.72H-.72Z",
  other: "M-.72 -.72H.72V.72H-.72Z",
};

/** The corner of a second sheet behind the square. */
const behind = "M-.55 -1.6H1.6V.55H1.3V-1.3H-.55Z";

/** How far it reaches beyond the square, upwards and to the right. */
export const COPY_REACH = 0.6;

/**
 * Outline of each grade in a square of side 2 around the origin: the more of it is filled, the better the evidence. A
 * copy has the corner of another sheet behind it.
 */
export const gradeShape = ({ grade, isCopy }: Graded): string =>
  `${square}${holes[grade]}${isCopy ? behind : ""}`;

/** The shape of a grade around a point. */
export const gradeMark = (
  graded: Graded,
  x: number,
  y: number,
  half: number,
  fill: Token,
): PathMark => ({
  kind: "path",
  d: gradeShape(graded),
  holes: true,
  fill,
  at: { x, y, scale: half },
});
