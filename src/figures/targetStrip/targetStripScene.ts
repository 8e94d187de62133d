import { type Mark, type Meaning, decorative, SMALL } from "#scene/mark.ts";
import type { Measure } from "#scene/measure.ts";
import { flow, type Item } from "#scene/place/flow.ts";
import type { Scene } from "#scene/scene.ts";
import { wrapTo } from "#scene/wrap.ts";
import { verdictMark } from "#scene/shapes.ts";
import { type Token, verdictToken } from "#scene/token.ts";
import type { Verdict } from "#domain/judging/verdict.ts";
import type { Selection } from "#domain/query/selection/selection.ts";
import { dataLang } from "#messages/language.ts";
import { type FigureForm, targetStrip } from "#messages/figures/targetStrip.ts";
import { verdictWords } from "#messages/words/verdicts.ts";

import {
  BASE,
  BLOCK_HEAD,
  blockHead,
  countMeaning,
  countText,
  HALF,
  type Density,
  headWidth,
  lowDensities,
  MORE,
  moreText,
  rowWord,
  type StripFrame,
  stripFrame,
} from "./targetStripFrame.ts";
import { axisHead, axisMarks } from "./targetStripAxis.ts";
import { stripList } from "./targetStripList.ts";
import type { StripModel, StripTarget } from "./targetStripModel.ts";
import {
  LEAST,
  type NamedMark,
  type PlacedMark,
  type PlacedRow,
  placeRow,
} from "./targetStripPlaces.ts";

/** The height of a line of the key. */
const KEY_LINE = 20;
/** Between the last name of a block and the line below it. */
const BLOCK_FOOT = 2;

/** The line between where a target needed to be and where it was. */
const stretchMarks = (
  verdict: Verdict,
  x: number,
  needed: number,
  y: number,
  half = HALF,
): readonly Mark[] => [
  { kind: "line", x1: needed, x2: x, y1: y, y2: y, stroke: verdictToken(verdict), weight: 1.25 },
  { kind: "line", x1: needed, x2: needed, y1: y - half, y2: y + half, stroke: "ink", weight: 1.5 },
];

/** Verdicts whose line is the example in the key: the first that is drawn. */
const EXAMPLES = ["on-pace", "due-was-ahead", "behind", "due-was-behind", "missed"] as const;

const keyText = (words: string, x: number, measure: Measure): Item => ({
  width: x + measure(words, SMALL),
  marks: [{ kind: "text", x, y: 14, lines: [words], fill: "ink.muted" }],
});

/** What lines mean, where any is drawn. */
const neededKey = (verdicts: readonly Verdict[], measure: Measure): readonly Item[] => {
  const stretched = EXAMPLES.find((verdict) => verdicts.includes(verdict));
  if (stretched === undefined) return [];
  const needed = keyText(targetStrip.key.needed, 24, measure);
  return [
    {
      ...needed,
      marks: [
        ...stretchMarks(stretched, 15, 2, 9.5),
        verdictMark(stretched, 15, 9.5, 4.7),
        ...needed.marks,
      ],
    },
  ];
};

/** What names, the arrow and the last column mean, limited to those that are drawn. */
const keyItems = (
  model: StripModel,
  { form, zero, none, width, measure }: StripFrame,
): readonly Item[] => {
  const { inBrackets, back, none: noneWords } = targetStrip.key;
  const backWords = keyText(back, 12, measure);
  const isBack = model.blocks.flat().some(({ targets }) => targets.some(({ way = 0 }) => way < 0));
  return [
    ...(form === "in-brackets" ? [keyText(inBrackets, 0, measure)] : []),
    ...(isBack ? [{ ...backWords, marks: [arrow("ink.muted", 5, 9.5), ...backWords.marks] }] : []),
    ...(none < width
      ? wrapTo(noneWords, width - zero, 2, { measure, size: SMALL }).map((line) =>
          keyText(line, 0, measure),
        )
      : []),
  ];
};

/** At less than this width, marks are in a list without an axis. */
const LEAST_WIDTH = 600;

/** The accessible name and link of a target's mark. */
const meaningOf = (target: StripTarget, { nameOf }: StripFrame): Meaning => {
  const { id } = target;
  const words = targetStrip.mark({ ...target, name: nameOf(target) });
  return { id, name: words, hint: words, destination: { path: `/targets/${id}` }, focus: "skip" };
};

const arrow = (fill: Token, x: number, y: number): Mark => ({
  kind: "path",
  d: "M-1 0L.4 -.9V.9Z",
  fill,
  at: { x, y, scale: 3.6 },
});

/** A target that moved backwards: its mark is at the end of the axis, with an arrow, as the target is further off. */
const arrowMark = ({ target, x, y }: PlacedMark): readonly Mark[] =>
  target.way !== undefined && target.way < 0
    ? [arrow(verdictToken(target.verdict), x - 8.5, y)]
    : [];

const shapeMarks = (mark: PlacedMark, half: number): readonly Mark[] => {
  const { target, x, y, needed } = mark;
  return [
    ...(needed === undefined ? [] : stretchMarks(target.verdict, x, needed, y, half)),
    ...arrowMark(mark),
    verdictMark(target.verdict, x, y, half),
  ];
};

/** A mark by itself, or with its name. */
const targetMark = (mark: PlacedMark | NamedMark, frame: StripFrame): Mark => {
  const { x, y } = mark;
  const label = "label" in mark ? mark.label : undefined;
  const leader = label?.leader;
  return {
    kind: "group",
    means: meaningOf(mark.target, frame),
    marks: [
      ...(label === undefined
        ? [{ kind: "hit", x: x - 6, y: y - 6, width: 12, height: 12 } as const]
        : []),
      ...(leader === undefined
        ? []
        : [
            {
              kind: "line",
              x1: leader[0],
              x2: leader[1],
              y1: y,
              y2: y,
              stroke: "ink.muted",
              dash: "1 3",
            } as const,
          ]),
      ...shapeMarks(mark, frame.half),
      ...(label === undefined
        ? []
        : [
            {
              kind: "text",
              x: label.x,
              y: y + BASE,
              lines: label.lines,
              fill: "ink",
              anchor: label.anchor,
              halo: "paper",
              lang: dataLang,
              reached: "underlined",
            } as const,
          ]),
    ],
  };
};

/** A count where there are too many targets for single marks. */
const countMark = (x: number, y: number, count: number, frame: StripFrame): Mark => ({
  kind: "text",
  x,
  y,
  lines: [targetStrip.count(count)],
  fill: "ink.muted",
  anchor: x < frame.zero ? "end" : "start",
});

const barMarks = (row: PlacedRow, frame: StripFrame): readonly Mark[] => {
  const { bars, uncounted, verdict } = row;
  return [
    ...(bars === undefined
      ? []
      : [
          { kind: "path", d: bars.path, fill: verdictToken(verdict) } as const,
          ...(bars.back === 0 ? [] : [countMark(frame.zero - 6, 30, bars.back, frame)]),
          ...(bars.over === 0 ? [] : [countMark(frame.most + 10, 30, bars.over, frame)]),
        ]),
    ...(uncounted === 0 ? [] : [countMark(frame.none + 8, 12 + BASE, uncounted, frame)]),
  ];
};

/** The verdict of a row, linked to its meaning, and its count, linked to its targets, with how many of them aren't named. */
const rowHead = (
  { verdict, count }: Pick<PlacedRow, "verdict" | "count">,
  { wordTo, countX }: StripFrame,
  selection: Selection,
  more = 0,
): readonly Mark[] => [
  rowWord(verdict, { width: wordTo, height: LEAST }),
  {
    kind: "group",
    means: countMeaning(verdict, count, selection, more),
    marks: [
      { kind: "hit", x: wordTo, y: 0, width: countX + 10 - wordTo, height: LEAST },
      countText(count, countX, LEAST / 2),
      ...(more === 0 ? [] : [moreText(more, LEAST / 2 + MORE)]),
    ],
  },
];

const isOnLines = ({ named }: PlacedRow): boolean =>
  named.every(({ label }) => label.lines.length === 1);

/** The blocks with all names on lines; undefined as soon as one isn't. */
const placedOnLines = (
  blocks: StripModel["blocks"],
  frame: StripFrame,
): readonly (readonly PlacedRow[])[] | undefined => {
  const placed: PlacedRow[][] = [];
  for (const rows of blocks) {
    const block: PlacedRow[] = [];
    for (const row of rows) {
      const one = placeRow(row, frame);
      if (!isOnLines(one)) return undefined;
      block.push(one);
    }
    placed.push(block);
  }
  return placed;
};

/** The rows with one form for all names: the longest in which each is on a line, or else the shortest. */
const placeRows = (
  model: StripModel,
  width: number,
  measure: Measure,
  density: Density | undefined,
) => {
  const frameOf = (form: FigureForm) => stripFrame(model, width, measure, density, form);
  for (const form of ["with-goal", "in-brackets"] as const) {
    const frame = frameOf(form);
    const blocks = placedOnLines(model.blocks, frame);
    if (blocks !== undefined) return { frame, blocks };
  }
  const frame = frameOf("bare");
  return { frame, blocks: model.blocks.map((rows) => rows.map((row) => placeRow(row, frame))) };
};

/** Every judged target on its share of the way, for a width. */
const axisScene = (
  model: StripModel,
  selection: Selection,
  width: number,
  measure: Measure,
  density?: Density,
): Omit<Scene, "title"> => {
  const { frame, blocks } = placeRows(model, width, measure, density);
  const head = axisHead(frame);
  const needed = neededKey(
    model.blocks.flat().map(({ verdict }) => verdict),
    measure,
  );
  // Before the heading of the first column, where that leaves room for it.
  const isInHead = needed.every((item) => item.width <= head.left);
  const marks: Mark[] = [
    decorative([
      ...head.marks,
      ...(isInHead
        ? needed.map(
            (item) => ({ kind: "group", at: { x: 0, y: head.base - 14 }, ...item }) as const,
          )
        : []),
    ]),
  ];
  let top = head.height;
  /**
   * `lead` is the height of the block's head beside the row, above its word and count, `foot` the space between the last
   * row of a block and the next block's line.
   */
  const draw = (row: PlacedRow, lead: number, foot: number): void => {
    // On a slide there is neither room for it nor a list.
    const more = density === undefined ? row.count - row.named.length : 0;
    const height = Math.max(row.height, lead + LEAST + (more === 0 ? 0 : MORE - 3)) + foot;
    marks.push({
      kind: "group",
      name: verdictWords[row.verdict],
      at: { x: 0, y: top },
      marks: [
        ...axisMarks(row, frame, 0, height),
        // Screen readers reach the count before what it counts.
        { kind: "group", at: { x: 0, y: lead }, marks: rowHead(row, frame, selection, more) },
        ...barMarks(row, frame),
        // Reading order is left to right, as on the screen.
        ...[...row.marks, ...row.named]
          .sort((a, b) => a.x - b.x)
          .map((mark) => targetMark(mark, frame)),
      ],
    });
    top += height;
  };
  for (const rows of blocks) {
    marks.push(
      { kind: "line", x1: 0, x2: width, y1: top, y2: top, stroke: "rule" },
      ...blockHead(rows, top),
    );
    // Where the head fits left of the axis, its first row's marks are beside it.
    const isBeside = headWidth(rows, measure) <= frame.countX;
    if (!isBeside) top += BLOCK_HEAD;
    for (const [at, row] of rows.entries())
      draw(row, isBeside && at === 0 ? BLOCK_HEAD : 0, at === rows.length - 1 ? BLOCK_FOOT : 0);
  }
  marks.push({ kind: "line", x1: 0, x2: width, y1: top, y2: top, stroke: "rule" });
  const unjudged = model.total - model.judged;
  if (unjudged > 0) {
    marks.push({
      kind: "group",
      name: verdictWords["not-judged"],
      at: { x: 0, y: top + 4 },
      marks: rowHead({ verdict: "not-judged", count: unjudged }, frame, selection),
    });
  }
  const items = [...(isInHead ? [] : needed), ...keyItems(model, frame)];
  // Right of the count of those that have no row.
  const key = flow(items, width - frame.zero, KEY_LINE, 20);
  marks.push(
    decorative([
      {
        kind: "group",
        at: { x: frame.zero, y: top + 4 + LEAST / 2 + BASE - 14 },
        marks: key.marks,
      },
    ]),
  );
  const foot = Math.max(unjudged > 0 ? LEAST : 0, key.height);
  return { width, height: top + (foot === 0 ? 2 : 4 + foot), marks };
};

/** The same with small marks: with as many names as a height has room for, and the fewest where it has none for those. */
const lowScene = (
  ...[model, selection, width, measure, most]: [...Parameters<typeof stripList>, most: number]
): Omit<Scene, "title"> => {
  let scene = axisScene(model, selection, width, measure, lowDensities[0]);
  for (const density of lowDensities.slice(1)) {
    if (scene.height <= most) break;
    scene = axisScene(model, selection, width, measure, density);
  }
  return scene;
};

/**
 * Every judged target on its share of the way from baseline to target, by verdict; in a narrow figure as a list.
 * Undefined where none is judged. With small marks where it has to keep to a height, `most`.
 */
export const targetStripScene = (
  model: StripModel,
  selection: Selection,
  width: number,
  measure: Measure,
  most?: number,
): Scene | undefined =>
  model.judged === 0
    ? undefined
    : {
        title: targetStrip.title(selection.count),
        ...(width < LEAST_WIDTH
          ? stripList(model, selection, width, measure)
          : most === undefined
            ? axisScene(model, selection, width, measure)
            : lowScene(model, selection, width, measure, most)),
      };
