import { flow } from "#charts/scene/place/flow.ts";
import { LEADING, type Mark, SMALL, type TextMark } from "#charts/scene/mark.ts";
import type { Measure } from "#charts/scene/measure.ts";
import type { Scene } from "#charts/scene/scene.ts";
import { verdictMark } from "#charts/scene/shapes.ts";
import { verdictToken } from "#charts/scene/token.ts";
import { wrapTo } from "#charts/scene/wrap.ts";
import { glyphSamples } from "#charts/targetGlyph/targetGlyphLegend.ts";
import { glyphHeight } from "#charts/targetGlyph/targetGlyphFrame.ts";
import { targetGlyphScene } from "#charts/targetGlyph/targetGlyphScene.ts";
import type { Verdict } from "#domain/judging/verdict.ts";
import { targetGlyph } from "#messages/charts/targetGlyph.ts";
import { scoreboard } from "#messages/charts/scoreboard.ts";
import { targetList as words } from "#messages/targets/targetList.ts";

import type { ListedTarget } from "./targetListRow.ts";

/** Targets that stand together under their verdict; without one they stand in one list. */
export interface ListedGroup {
  readonly verdict: Verdict | undefined;
  /** How many there are, those that are not drawn too. */
  readonly count: number;
  readonly rows: readonly ListedTarget[];
}

interface Column {
  readonly x: number;
  readonly width: number;
}

/** Columns from the left: the target and its plan, the glyph, the last figure, its source, why. */
interface Columns {
  readonly target: Column;
  readonly glyph: Column;
  readonly last: Column;
  readonly source: Column | undefined;
  readonly why: Column;
}

const whole: Columns = {
  target: { x: 0, width: 268 },
  glyph: { x: 280, width: 400 },
  last: { x: 696, width: 160 },
  source: { x: 868, width: 152 },
  why: { x: 1032, width: 208 },
};

/** What is read from the back of a room: whose figure it was is asked afterwards. */
const onSlide: Columns = {
  target: { x: 0, width: 240 },
  glyph: { x: 252, width: 376 },
  last: { x: 644, width: 136 },
  source: undefined,
  why: { x: 792, width: 212 },
};

const widthOf = ({ why }: Columns): number => why.x + why.width;

const MOST_LINES = 5;
const PAD = 5;
const HEAD_LINE = 20;
const GROUP = 30;

interface Part {
  readonly text: string;
  readonly look: Pick<TextMark, "fill" | "weight">;
}

const ink = (text: string): Part => ({ text, look: { fill: "ink" } });
const strong = (text: string): Part => ({ text, look: { fill: "ink", weight: "strong" } });
const muted = (text: string): Part => ({ text, look: { fill: "ink.muted" } });

/** Texts one below the other; what they take up, and as marks from a height on. */
const stackOf = (parts: readonly Part[], { x, width }: Column, measure: Measure) => {
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

const glyphOf = ({ glyph, name }: ListedTarget, column: Column, measure: Measure) => {
  if (glyph.kind === "measured") {
    const { marks } = targetGlyphScene(glyph, column.width, measure, name, false);
    return {
      height: glyphHeight(false),
      at: (y: number): readonly Mark[] => [{ kind: "group", at: { x: column.x, y }, marks }],
    };
  }
  const text = glyph.kind === "words" ? glyph.goal : targetGlyph.unreadable;
  return stackOf([muted(text)], column, measure);
};

const lastParts = ({ last, unit }: ListedTarget): readonly Part[] => {
  if (last === undefined) {
    return [muted(words.noFigure), ...(unit === undefined ? [] : [muted(words.inUnit(unit))])];
  }
  const { figure, date, age, isOld } = last;
  const when = age === "" ? date : `${date}${words.betweenDateAndAge}${age}`;
  return [strong(figure), isOld ? strong(when) : muted(when)];
};

/** A row; in a list without groups each has the mark of its verdict before why. */
const rowOf = (row: ListedTarget, isMarked: boolean, columns: Columns, measure: Measure) => {
  const { name, plan, due, source, why, verdict } = row;
  const { x, width } = columns.why;
  const indent = isMarked ? 15 : 0;
  const verdictWord: Part = {
    text: scoreboard.verdict(verdict),
    look: { fill: verdictToken(verdict), weight: "strong" },
  };
  const reasons = stackOf(
    [...(isMarked ? [verdictWord] : []), ink(why)],
    { x: x + indent, width: width - indent },
    measure,
  );
  const cells = [
    stackOf([strong(name), muted(words.plan(plan, due))], columns.target, measure),
    glyphOf(row, columns.glyph, measure),
    stackOf(lastParts(row), columns.last, measure),
    ...(source === undefined || columns.source === undefined
      ? []
      : [stackOf([ink(source.publisher), muted(source.rank)], columns.source, measure)]),
    reasons,
  ];
  const inner = Math.max(...cells.map(({ height }) => height));
  const at = (top: number): readonly Mark[] => {
    const centre = top + PAD + (inner - reasons.height) / 2;
    const foot = top + inner + 2 * PAD;
    return [
      ...cells.flatMap((cell) => cell.at(top + PAD + (inner - cell.height) / 2)),
      ...(isMarked ? [verdictMark(verdict, x + 5, centre + 6.5, 4.7)] : []),
      { kind: "line", x1: 0, x2: widthOf(columns), y1: foot, y2: foot, stroke: "rule" },
    ];
  };
  return { height: inner + 2 * PAD, at };
};

/** The heads of the columns; over the glyphs stands what their four marks mean. */
const headOf = ({ target, glyph, last, source, why }: Columns, measure: Measure) => {
  const { columns } = words;
  const text = (x: number, line: string): Mark => ({
    kind: "text",
    x,
    y: 14,
    lines: [line],
    fill: "ink.muted",
  });
  const key = flow(
    glyphSamples.map(({ width, title, marks }) => ({
      width: width + 5 + measure(title, SMALL),
      marks: [{ kind: "group", at: { x: 0, y: -1 }, marks }, text(width + 5, title)],
    })),
    glyph.width,
    HEAD_LINE,
    14,
  );
  const height = key.height + 4;
  const marks: readonly Mark[] = [
    text(target.x, columns.target),
    { kind: "group", at: { x: glyph.x, y: 0 }, marks: key.marks },
    text(last.x, columns.last),
    ...(source === undefined ? [] : [text(source.x, columns.source)]),
    text(why.x, columns.why),
    { kind: "line", x1: 0, x2: why.x + why.width, y1: height, y2: height, stroke: "ink" },
  ];
  return { height, marks };
};

const groupHead = (
  verdict: Verdict,
  count: number,
  y: number,
  width: number,
  measure: Measure,
): readonly Mark[] => {
  const name = scoreboard.counted(verdict, count);
  const [colour, base] = [verdictToken(verdict), y + 20];
  return [
    verdictMark(verdict, 6, base - 4.5, 5),
    { kind: "text", x: 16, y: base, lines: [name], fill: colour, weight: "strong" },
    {
      kind: "text",
      x: 28 + measure(name, SMALL, "strong"),
      y: base,
      lines: [words.meanings[verdict]],
      fill: "ink.muted",
    },
    { kind: "line", x1: 0, x2: width, y1: y + GROUP, y2: y + GROUP, stroke: "rule" },
  ];
};

/** Targets one below the other in their groups, and over them what the marks of their glyphs mean. */
export const targetListScene = (
  groups: readonly ListedGroup[],
  title: string,
  measure: Measure,
  isSlide = false,
): Scene => {
  const columns = isSlide ? onSlide : whole;
  const width = widthOf(columns);
  const head = headOf(columns, measure);
  const marks: Mark[] = [...head.marks];
  let top = head.height;
  for (const { verdict, count, rows } of groups) {
    if (verdict !== undefined) {
      marks.push(...groupHead(verdict, count, top, width, measure));
      top += GROUP;
    }
    for (const one of rows) {
      const row = rowOf(one, verdict === undefined, columns, measure);
      const { id, name, verdict: own, why } = one;
      marks.push(...row.at(top), {
        kind: "hit",
        x: 0,
        y: top,
        width,
        height: row.height,
        means: {
          id,
          name: words.told(name, scoreboard.verdict(own), why),
          leadsTo: { path: `/targets/${id}` },
        },
      });
      top += row.height;
    }
    const more = count - rows.length;
    if (more > 0) {
      const look = { fill: "ink.muted", lines: [words.more(more)] } as const;
      marks.push({ kind: "text", x: 0, y: top + 15, ...look });
      top += 22;
    }
  }
  return { width, height: top + 6, title, marks };
};
