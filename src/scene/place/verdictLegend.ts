import { type Verdict, verdicts } from "#domain/judging/verdict.ts";
import { verdictWords } from "#messages/words/verdicts.ts";

import { type Flow, flow } from "./flow.ts";
import { SMALL } from "#scene/mark.ts";
import type { Measure } from "#scene/measure.ts";
import { verdictMark } from "#scene/shapes.ts";
import { verdictToken } from "#scene/token.ts";

const LINE = 24;
const GAP = 20;
const WORD_X = 14;

/** The mark of each verdict that is drawn, with its word, and its count where counts are given. */
export const verdictLegend = (
  drawn: ReadonlyMap<Verdict, number | undefined>,
  width: number,
  measure: Measure,
): Flow =>
  flow(
    verdicts
      .filter((verdict) => drawn.has(verdict))
      .map((verdict) => {
        const count = drawn.get(verdict);
        const text = `${verdictWords[verdict]}${count === undefined ? "" : ` ${count}`}`;
        return {
          width: WORD_X + measure(text, SMALL, "strong"),
          marks: [
            verdictMark(verdict, 5, 12, 4.7),
            {
              kind: "text",
              x: WORD_X,
              y: 16.6,
              lines: [text],
              fill: verdictToken(verdict),
              weight: "strong",
            },
          ],
        };
      }),
    width,
    LINE,
    GAP,
  );
