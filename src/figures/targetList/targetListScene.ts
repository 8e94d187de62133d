import { flow } from "#scene/place/flow.ts";
import { LEADING, type Mark, SMALL } from "#scene/mark.ts";
import type { Measure } from "#scene/measure.ts";
import type { Scene } from "#scene/scene.ts";
import { verdictMark } from "#scene/shapes.ts";
import { verdictToken } from "#scene/token.ts";
import { wrapTo } from "#scene/wrap.ts";
import { glyphSamples } from "#figures/targetGlyph/targetGlyphScene.ts";
import type { FileLayout } from "#figures/figure.ts";
import { classOf, type Verdict, type VerdictClass } from "#domain/judging/verdict.ts";
import { scoreboard } from "#messages/figures/scoreboard.ts";
import { targetList as words } from "#messages/targets/targets.ts";
import { classWords } from "#messages/words/verdictClasses.ts";

import {
  type ListCell,
  type ListColumns,
  glyphCell,
  usedCell,
  nameCell,
  frameIn,
  type ListFrame,
  sourceCell,
  whyCell,
  widthOf,
} from "./targetListCells.ts";
import type { ListedTarget } from "./targetListRow.ts";

/** Targets under the heading of their verdict, or without one in a plain list. */
export interface ListedGroup {
  readonly verdict: Verdict | undefined;
  /** How many there are, including those that are not drawn. */
  readonly count: number;
  readonly rows: readonly ListedTarget[];
}

/** Between stacked fields. */
const BELOW = 4;
const PAD = 5;
/** The mark of a verdict with the space after it. */
const SIGN = 15;
const HEAD_LINE = 20;
const GROUP = 30;
/** The head of a class of verdicts. */
const CLASS = 20;

/** A row; in a list without groups each has the mark of its verdict before the reason. */
const rowOf = (
  row: ListedTarget,
  isMarked: boolean,
  columns: ListColumns,
  measure: Measure,
): ListCell => {
  const { target, glyph, used, source, why } = columns;
  const { x, width } = why;
  const indent = isMarked ? SIGN : 0;
  const reasons = whyCell(row, isMarked, { x: x + indent, width: width - indent }, measure);
  const cells = [
    nameCell(row, target, measure),
    glyphCell(row, glyph, measure),
    usedCell(row, used, measure),
    ...(source === undefined ? [] : [sourceCell(row, source, measure)]),
    reasons,
  ];
  const inner = Math.max(...cells.map(({ height }) => height));
  const at = (top: number): readonly Mark[] => {
    const centre = top + PAD + (inner - reasons.height) / 2;
    const foot = top + inner + 2 * PAD;
    return [
      ...cells.flatMap((cell) => cell.at(top + PAD + (inner - cell.height) / 2)),
      ...(isMarked ? [verdictMark(row.verdict, x + 5, centre + 6.5, 4.7)] : []),
      { kind: "line", x1: 0, x2: widthOf(columns), y1: foot, y2: foot, stroke: "rule" },
    ];
  };
  return { height: inner + 2 * PAD, at };
};

/** A row too narrow for columns: its fields are stacked, but figure and source are side by side. */
const stackedRow = (
  row: ListedTarget,
  isMarked: boolean,
  width: number,
  measure: Measure,
): ListCell => {
  const half = (width - 12) / 2;
  const indent = isMarked ? SIGN : 0;
  const reasons = whyCell(row, isMarked, { x: indent, width: width - indent }, measure);
  const lines: readonly (readonly ListCell[])[] = [
    [nameCell(row, { x: 0, width }, measure)],
    [glyphCell(row, { x: 0, width }, measure)],
    [reasons],
    [
      usedCell(row, { x: 0, width: half }, measure),
      sourceCell(row, { x: half + 12, width: half }, measure),
    ],
  ];
  const heights = lines.map((cells) => Math.max(...cells.map(({ height }) => height)) + BELOW);
  const inner = heights.reduce((sum, height) => sum + height, 0);
  const at = (top: number): readonly Mark[] => {
    const tops = heights.map((_height, line) =>
      heights.slice(0, line).reduce((sum, height) => sum + height, top + PAD),
    );
    const foot = top + inner + 2 * PAD;
    return [
      ...lines.flatMap((cells, line) => cells.flatMap((cell) => cell.at(tops[line] ?? top))),
      ...(isMarked ? [verdictMark(row.verdict, 5, (tops[2] ?? top) + 6.5, 4.7)] : []),
      { kind: "line", x1: 0, x2: width, y1: foot, y2: foot, stroke: "rule" },
    ];
  };
  return { height: inner + 2 * PAD, at };
};

/** The headings of the columns; that of the glyphs is the key to their marks. */
const headOf = ({ width, columns }: ListFrame, measure: Measure) => {
  const text = (x: number, line: string): Mark => ({
    kind: "text",
    x,
    y: 14,
    lines: [line],
    fill: "ink.muted",
  });
  const key = flow(
    glyphSamples.map((sample) => ({
      width: sample.width + 5 + measure(sample.title, SMALL),
      marks: [
        { kind: "group", at: { x: 0, y: -1 }, marks: sample.marks },
        text(sample.width + 5, sample.title),
      ],
    })),
    columns?.glyph.width ?? width,
    HEAD_LINE,
    14,
  );
  const height = key.height + 4;
  const marks: readonly Mark[] = [
    { kind: "group", at: { x: columns?.glyph.x ?? 0, y: 0 }, marks: key.marks },
    ...(["target", "used", "source", "why"] as const).flatMap((name) => {
      const column = columns?.[name];
      return column === undefined ? [] : [text(column.x, words.columns[name])];
    }),
    { kind: "line", x1: 0, x2: width, y1: height, y2: height, stroke: "ink" },
  ];
  return { height, marks };
};

/** The name of a group with its meaning, beside it or, in a narrow list, below it. */
const groupHead = (
  verdict: Verdict,
  count: number,
  { width, columns }: ListFrame,
  measure: Measure,
): ListCell => {
  const name = scoreboard.counted(verdict, count);
  const colour = verdictToken(verdict);
  const isStacked = columns === undefined;
  const x = isStacked ? 16 : 28 + measure(name, SMALL, "strong");
  const meaning = wrapTo(words.meanings[verdict], width - x, 3, { measure, size: SMALL });
  const height = GROUP + (isStacked ? meaning.length * LEADING : 0);
  return {
    height,
    at: (y) => {
      const base = y + 20;
      return [
        verdictMark(verdict, 6, base - 4.5, 5),
        { kind: "text", x: 16, y: base, lines: [name], fill: colour, weight: "strong" },
        {
          kind: "text",
          x,
          y: isStacked ? base + LEADING : base,
          lines: meaning,
          fill: "ink.muted",
        },
        { kind: "line", x1: 0, x2: width, y1: y + height, y2: y + height, stroke: "rule" },
      ];
    },
  };
};

/** Targets as rows in their groups, below the key to the marks of their glyphs. */
export const targetListScene = (
  groups: readonly ListedGroup[],
  title: string,
  leaf: Pick<FileLayout, "isSlide" | "width" | "measure">,
): Scene => {
  const { measure } = leaf;
  const frame = frameIn(leaf);
  const { width, columns } = frame;
  const head = headOf(frame, measure);
  const marks: Mark[] = [...head.marks];
  let top = head.height;
  let above: VerdictClass | undefined;
  for (const { verdict, count, rows } of groups) {
    if (verdict !== undefined) {
      const key = classOf(verdict);
      // A slide has no room for it.
      if (key !== above && key !== "not-judged" && !leaf.isSlide) {
        const look = { fill: "ink.muted", lines: [classWords[key]] } as const;
        marks.push({ kind: "text", x: 0, y: top + 18, ...look });
        top += CLASS;
      }
      above = key;
      const group = groupHead(verdict, count, frame, measure);
      marks.push(...group.at(top));
      top += group.height;
    }
    for (const one of rows) {
      const isMarked = verdict === undefined;
      const row =
        columns === undefined
          ? stackedRow(one, isMarked, width, measure)
          : rowOf(one, isMarked, columns, measure);
      const { id, name, plan, due, verdict: own, why } = one;
      // Other plans may set the same target, and one plan may set it for several years.
      const whole = [name, plan, words.due(due)].join(words.betweenPlanAndDue);
      marks.push(...row.at(top), {
        kind: "hit",
        x: 0,
        y: top,
        width,
        height: row.height,
        means: {
          id,
          name: words.rowSummary(whole, scoreboard.verdict(own), why),
          destination: { path: `/targets/${id}` },
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
