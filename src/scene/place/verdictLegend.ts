import { type Verdict, verdictClasses } from "#domain/judging/verdict.ts";
import { classLead, withinClass } from "#messages/words/verdictClasses.ts";

import { type Flow, flow, type Item } from "./flow.ts";
import { type Mark, SMALL } from "#scene/mark.ts";
import type { Measure } from "#scene/measure.ts";
import { verdictMark } from "#scene/shapes.ts";
import { verdictToken } from "#scene/token.ts";

const LINE = 24;
const GAP = 20;
const SHORT = { line: 20, gap: 12 } as const;
const WORD_X = 14;
/** Between the head of a class and its first verdict. */
const LEAD = 8;

const itemOf = (verdict: Verdict, count: number | undefined, x: number, measure: Measure): Item => {
  const text = `${withinClass[verdict]}${count === undefined ? "" : ` ${count}`}`;
  return {
    width: x + WORD_X + measure(text, SMALL, "strong"),
    marks: [
      verdictMark(verdict, x + 5, 12, 4.7),
      {
        kind: "text",
        x: x + WORD_X,
        y: 16.6,
        lines: [text],
        fill: verdictToken(verdict),
        weight: "strong",
      },
    ],
  };
};

/**
 * The mark of each verdict that is drawn, with its word, and its count where counts are given: class by class, the first
 * of each behind the class's head, unless it is to be short.
 */
export const verdictLegend = (
  drawn: ReadonlyMap<Verdict, number | undefined>,
  width: number,
  measure: Measure,
  isShort = false,
): Flow =>
  flow(
    verdictClasses.flatMap(([key, own]) =>
      own
        .filter((verdict) => drawn.has(verdict))
        .map((verdict, at): Item => {
          const isFirst = at === 0 && !isShort;
          const lead = classLead(key);
          const x = isFirst ? measure(lead, SMALL) + LEAD : 0;
          const item = itemOf(verdict, drawn.get(verdict), x, measure);
          const head: readonly Mark[] = isFirst
            ? [{ kind: "text", x: 0, y: 16.6, lines: [lead], fill: "ink.muted" }]
            : [];
          return { ...item, marks: [...head, ...item.marks] };
        }),
    ),
    width,
    isShort ? SHORT.line : LINE,
    isShort ? SHORT.gap : GAP,
  );
