import { LEADING, type Mark, SMALL } from "#scene/mark.ts";
import type { Measure } from "#scene/measure.ts";
import type { Scene } from "#scene/scene.ts";
import { verdictMark } from "#scene/shapes.ts";
import { verdictToken } from "#scene/token.ts";
import type { Selection } from "#domain/query/selection/selection.ts";
import { targetStrip } from "#messages/figures/targetStrip.ts";
import { wrapTo } from "#scene/wrap.ts";
import { withinClass } from "#messages/words/verdictClasses.ts";
import { classOf, isUnsettled, type Verdict } from "#domain/judging/verdict.ts";

import type { StripModel } from "./targetStripModel.ts";
import {
  BASE,
  BLOCK_HEAD,
  blockHead,
  countMeaning,
  countText,
  HALF,
  WORD_X,
} from "./targetStripFrame.ts";

/** The least height that a thumb can hit. */
const ROW = 44;
/** From one mark to the next, and the most lines of marks in a row. */
const PITCH = 10;
const LINES = 4;
/** Width of the arrow beside the count of a row, which marks it as a link. */
const ARROW = 16;

interface Columns {
  readonly from: number;
  readonly to: number;
  readonly countX: number;
  /** Where some row has too many for marks, all rows are bars; the count of the longest one. */
  readonly longest: number | undefined;
}

const perLine = ({ from, to }: Pick<Columns, "from" | "to">): number =>
  Math.max(1, Math.floor((to - from) / PITCH));

interface ListRow {
  readonly verdict: Verdict;
  readonly count: number;
}

/** The marks of a row in lines, or a bar to scale. */
const shapes = ({ verdict, count }: ListRow, columns: Columns): readonly Mark[] => {
  const { from, to, longest } = columns;
  if (longest !== undefined) {
    const width = (count / longest) * (to - from);
    const colour = verdictToken(verdict);
    const bar = { kind: "rect", x: from, y: ROW / 2 - 5, width, height: 10 } as const;
    // Hollow as its mark: a solid bar of its colour is of what is still under way.
    return isUnsettled(verdict)
      ? [
          {
            ...bar,
            x: from + 0.5,
            y: bar.y + 0.5,
            width: Math.max(1, width - 1),
            height: 9,
            stroke: colour,
          },
        ]
      : [{ ...bar, fill: colour }];
  }
  const most = perLine(columns);
  const lines = Math.ceil(count / most);
  const top = ROW / 2 - ((lines - 1) * PITCH) / 2;
  return Array.from({ length: count }, (_one, at) =>
    verdictMark(
      verdict,
      from + HALF + (at % most) * PITCH,
      top + Math.floor(at / most) * PITCH,
      HALF,
    ),
  );
};

/** The head of a block in the headline's words, with what its rows add up to. */
const headWords = (block: readonly ListRow[]): string => {
  const [{ verdict } = { verdict: "not-judged" as const }] = block;
  const sum = block.reduce((all, { count }) => all + count, 0);
  return targetStrip.classHead(classOf(verdict), block.length < 2 ? undefined : sum);
};

/** A row leads to the list of its targets, wherever a thumb meets it. */
const listRow = (
  row: ListRow,
  columns: Columns,
  width: number,
  selection: Selection,
  measure: Measure,
): Mark => {
  const { verdict, count } = row;
  const { from, countX } = columns;
  const words = wrapTo(withinClass[verdict], from - 8 - WORD_X, 2, {
    measure,
    size: SMALL,
    weight: "strong",
  });
  return {
    kind: "group",
    means: countMeaning(verdict, count, selection),
    marks: [
      { kind: "hit", x: 0, y: 0, width, height: ROW },
      verdictMark(verdict, 6, ROW / 2, HALF),
      {
        kind: "text",
        x: WORD_X,
        y: ROW / 2 + BASE - ((words.length - 1) * LEADING) / 2,
        lines: words,
        fill: verdictToken(verdict),
        weight: "strong",
        reached: "underlined",
      },
      ...shapes(row, columns),
      countText(count, countX, ROW / 2),
      {
        kind: "path",
        d: "M0 -4L4 0L0 4",
        stroke: "ink.muted",
        weight: 1.5,
        at: { x: width - 6, y: ROW / 2 },
      },
    ],
  };
};

/** A row for each verdict with a mark for each target, and one for what isn't judged: for widths without an axis. */
export const stripList = (
  model: StripModel,
  selection: Selection,
  width: number,
  measure: Measure,
): Omit<Scene, "title"> => {
  const unjudged = model.total - model.judged;
  const blocks: readonly (readonly ListRow[])[] = [
    ...model.blocks.map((rows) =>
      rows.map(({ verdict, targets }) => ({ verdict, count: targets.length })),
    ),
    ...(unjudged === 0 ? [] : [[{ verdict: "not-judged", count: unjudged } as const]]),
  ];
  const rows = blocks.flat();
  const strong = (text: string): number => measure(text, SMALL, "strong");
  const counts = rows.map(({ count }) => count);
  const word = Math.max(0, ...rows.map(({ verdict }) => strong(withinClass[verdict])));
  const countX = width - ARROW;
  const count = Math.max(0, ...counts.map((one) => strong(targetStrip.count(one))));
  const to = countX - count - 12;
  // Where words are large they take two lines, and a third of the row is left to what is drawn.
  const room = { from: Math.min(WORD_X + word + 12, (to * 2) / 3), to };
  const longest = Math.max(1, ...counts);
  const isMany = longest > LINES * perLine(room);
  const columns: Columns = { ...room, countX, longest: isMany ? longest : undefined };
  let top = 0;
  const marks: Mark[] = [];
  for (const block of blocks) {
    marks.push(...blockHead(block, top, headWords(block)));
    top += BLOCK_HEAD;
    for (const row of block) {
      marks.push(
        { kind: "line", x1: 0, x2: width, y1: top, y2: top, stroke: "rule" },
        {
          kind: "group",
          at: { x: 0, y: top },
          marks: [listRow(row, columns, width, selection, measure)],
        },
      );
      top += ROW;
    }
  }
  return {
    width,
    height: top + 4,
    marks: [...marks, { kind: "line", x1: 0, x2: width, y1: top, y2: top, stroke: "rule" }],
  };
};
