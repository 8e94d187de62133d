import { LEADING, type Mark, SMALL, type TextMark } from "#scene/mark.ts";
import type { Measure } from "#scene/measure.ts";
import { verdictToken } from "#scene/token.ts";
import { gradeMark } from "#scene/gradeShape.ts";
import { wrapTo } from "#scene/wrap.ts";
import { targetGlyphScene } from "#figures/targetGlyph/targetGlyphScene.ts";
import { targetGlyph } from "#messages/figures/targetGlyph.ts";
import { scoreboard } from "#messages/figures/scoreboard.ts";
import { sharedGoal, targetList as words } from "#messages/targets/targets.ts";

import type { FileLayout } from "#figures/figure.ts";

import type { ListedTarget } from "./targetListRow.ts";

/** A field of a row: its height, and its marks below a given top, in sixteenths of a rem. */
export interface ListCell {
  readonly height: number;
  readonly at: (top: number) => readonly Mark[];
}

/** The column of a field. */
export interface ListColumn {
  readonly x: number;
  readonly width: number;
}

/** Columns from the left: the target and its plan, the glyph, the figure used, its source, why. */
export interface ListColumns {
  readonly target: ListColumn;
  readonly glyph: ListColumn;
  readonly used: ListColumn;
  readonly source: ListColumn | undefined;
  readonly why: ListColumn;
}

const usual: ListColumns = {
  target: { x: 0, width: 268 },
  glyph: { x: 280, width: 400 },
  used: { x: 696, width: 160 },
  source: { x: 868, width: 152 },
  why: { x: 1032, width: 208 },
};

/** For the back of a lecture hall: without the source, which an audience asks about afterwards. */
const onSlide: ListColumns = {
  target: { x: 0, width: 240 },
  glyph: { x: 252, width: 354 },
  used: { x: 622, width: 158 },
  source: undefined,
  why: { x: 792, width: 212 },
};

export const widthOf = ({ why }: ListColumns): number => why.x + why.width;

/** The width of a list with all of its columns, in sixteenths of a rem. */
export const listWidths = { file: widthOf(usual), slide: widthOf(onSlide) } as const;

/** The width of a list, and its columns where they fit. */
export interface ListFrame {
  readonly width: number;
  readonly columns: ListColumns | undefined;
}

export const frameIn = ({ isSlide, width }: Pick<FileLayout, "isSlide" | "width">): ListFrame => {
  const columns = isSlide ? onSlide : usual;
  const whole = widthOf(columns);
  return width < whole ? { width, columns: undefined } : { width: whole, columns };
};

interface Part {
  readonly text: string;
  readonly look: Pick<TextMark, "fill" | "weight">;
}

const MOST_LINES = 5;

/** Half the side of the mark of a grade, and the indent of the words after it. */
const GRADE_HALF = 3.6;
const GRADE = 13;

const ink = (text: string): Part => ({ text, look: { fill: "ink" } });
const strong = (text: string): Part => ({ text, look: { fill: "ink", weight: "strong" } });
const muted = (text: string): Part => ({ text, look: { fill: "ink.muted" } });

/** Texts one below the other. */
const stackOf = (parts: readonly Part[], { x, width }: ListColumn, measure: Measure): ListCell => {
  const blocks = parts.map(({ text, look }) => ({
    look,
    lines: wrapTo(text, width, MOST_LINES, {
      measure,
      size: SMALL,
      weight: look.weight ?? "plain",
    }),
  }));
  const height = blocks.reduce((sum, { lines }) => sum + lines.length * LEADING, 0);
  const at = (top: number): readonly Mark[] => {
    let y = top;
    return blocks.map(({ lines, look }) => {
      const mark: Mark = { kind: "text", x, y: y + 11, lines, ...look };
      y += lines.length * LEADING;
      return mark;
    });
  };
  return { height, at };
};

export const nameCell = (
  { name, plan, due, alsoIn }: ListedTarget,
  column: ListColumn,
  measure: Measure,
) =>
  stackOf(
    [
      strong(name),
      muted(words.plan(plan, due)),
      ...(alsoIn === undefined ? [] : [muted(`${sharedGoal.alsoIn}${alsoIn}`)]),
    ],
    column,
    measure,
  );

export const glyphCell = (
  { glyph, name }: ListedTarget,
  column: ListColumn,
  measure: Measure,
): ListCell => {
  if (glyph.kind === "measured") {
    const { marks, height } = targetGlyphScene(glyph, column.width, measure, name, false);
    return {
      height,
      at: (y: number): readonly Mark[] => [{ kind: "group", at: { x: column.x, y }, marks }],
    };
  }
  const text = glyph.kind === "words" ? glyph.goal : targetGlyph.unreadable;
  return stackOf([muted(text)], column, measure);
};

const usedParts = ({ used, unit }: ListedTarget): readonly Part[] => {
  if (used === undefined) {
    return [muted(words.noFigure), ...(unit === undefined ? [] : [muted(words.inUnit(unit))])];
  }
  const { figure, date, age, isOld } = used;
  // No line breaks within an age: 'old' would be alone on the next.
  const when =
    age === "" ? date : `${date}${words.betweenDateAndAge}${age.replaceAll(" ", "\u00A0")}`;
  return [strong(figure), isOld ? strong(when) : muted(when)];
};

export const usedCell = (row: ListedTarget, column: ListColumn, measure: Measure): ListCell =>
  stackOf(usedParts(row), column, measure);

export const sourceCell = (
  { source }: ListedTarget,
  column: ListColumn,
  measure: Measure,
): ListCell => {
  if (source === undefined) return stackOf([], column, measure);
  const { x, width } = column;
  const name = stackOf([ink(source.publisher)], column, measure);
  const grade = stackOf([muted(source.grade)], { x: x + GRADE, width: width - GRADE }, measure);
  return {
    height: name.height + grade.height,
    at: (top) => [
      ...name.at(top),
      gradeMark(source.graded, x + GRADE_HALF, top + name.height + 7, GRADE_HALF, "ink.muted"),
      ...grade.at(top + name.height),
    ],
  };
};

/** The reason for its verdict, below the verdict where no group heading names that. */
export const whyCell = (
  { verdict, why }: ListedTarget,
  hasVerdict: boolean,
  column: ListColumn,
  measure: Measure,
): ListCell => {
  const word: Part = {
    text: scoreboard.verdict(verdict),
    look: { fill: verdictToken(verdict), weight: "strong" },
  };
  return stackOf([...(hasVerdict ? [word] : []), ink(why)], column, measure);
};
