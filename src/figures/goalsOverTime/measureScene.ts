import { partsOf } from "#domain/calendar/dates.ts";
import { dataLang } from "#messages/language.ts";
import { moveWords } from "#messages/targets/levelMoves.ts";
import { goalsOverTime as words } from "#messages/targets/goalsOverTime.ts";
import { goalWords, labelUnit } from "#messages/words/amounts.ts";
import { dateWords } from "#messages/words/dates.ts";
import { shortTitle } from "#messages/words/titles.ts";
import { decorative, type Mark, SMALL } from "#scene/mark.ts";
import type { Measure } from "#scene/measure.ts";
import type { Scene } from "#scene/scene.ts";
import { wrapTo } from "#scene/wrap.ts";

import { panelKey } from "./goalsScene.ts";
import { panelFrame } from "./panelFrame.ts";
import { ABOVE } from "./panelLabels.ts";
import { AXIS, plotMarks } from "./panelMarks.ts";
import type { Panel } from "./panelModel.ts";

const PLOT = { most: 230, least: 110 } as const;
/** A row of the list of documents: its number, and its lines. */
const NUMBER = 26;
const LINE = 17;
const ROW_GAP = 7;
const MOST_LINES = 4;

interface DocumentRow {
  readonly id: string;
  readonly text: string;
  readonly isCurrent: boolean;
}

/** What each document set, in the order of their numbers. */
const rowsOf = ({ measure }: Panel, current: string): readonly DocumentRow[] =>
  measure.documents.map((document) => {
    const own = measure.levels.filter(({ entry }) => entry.entry === document);
    const shown = own.find(({ entry }) => entry.id === current) ?? own.at(-1);
    return {
      id: shown?.entry.id ?? "",
      text: words.setRow(
        words.set(shortTitle(document), dateWords(document.main, true)),
        own.map((level) =>
          words.setLevel(
            goalWords(level.entry.target),
            partsOf(level.entry.due.end).year,
            moveWords(level.move, level),
          ),
        ),
      ),
      isCurrent: own.some(({ entry }) => entry.id === current),
    };
  });

const listMarks = (
  rows: readonly DocumentRow[],
  top: number,
  width: number,
  measure: Measure,
): { readonly marks: readonly Mark[]; readonly height: number } => {
  let y = top;
  const marks = rows.map(({ id, text, isCurrent }, at): Mark => {
    const weight = isCurrent ? "strong" : "plain";
    const lines = wrapTo(text, width - NUMBER, MOST_LINES, { measure, size: SMALL, weight });
    const height = lines.length * LINE;
    const start = y;
    y += height + ROW_GAP;
    return {
      kind: "group",
      means: {
        id,
        name: `${at + 1} ${text}`,
        ...(isCurrent ? {} : { destination: { path: `/targets/${id}` } }),
      },
      marks: [
        { kind: "hit", x: 0, y: start - 4, width, height: height + ROW_GAP },
        { kind: "circle", x: 9, y: start + 8, r: 9, fill: "kind.policy" },
        {
          kind: "text",
          x: 9,
          y: start + 12.5,
          anchor: "middle",
          lines: [String(at + 1)],
          fill: "paper",
          weight: "strong",
        },
        {
          kind: "text",
          x: NUMBER,
          y: start + 12.5,
          lines,
          leading: LINE,
          fill: "ink",
          weight,
          lang: dataLang,
          ...(isCurrent ? {} : { reached: "underlined" as const }),
        },
      ],
    };
  });
  return { marks, height: y - top };
};

/** Below the unit, so that a label above the plot is clear of it. */
const UNIT_GAP = 6;

/**
 * The course of one measure, large: its verdicts in words, and below it the documents by number with what each set.
 * `most` is the greatest height.
 */
export const measureScene = (
  panel: Panel,
  current: string,
  width: number,
  measure: Measure,
  most = Number.POSITIVE_INFINITY,
): Scene => {
  const key = panelKey([panel], width, measure, true);
  const unit = wrapTo(labelUnit(panel.unit), width, 1, { measure, size: SMALL });
  const top = key.height + 16 + UNIT_GAP + ABOVE;
  const rows = rowsOf(panel, current);
  const list = listMarks(rows, 0, width, measure);
  const around = top + AXIS + 12 + list.height;
  const isWhole = most - around >= PLOT.least;
  const plot = Math.min(PLOT.most, Math.max(PLOT.least, most - (isWhole ? around : top + AXIS)));
  const frame = panelFrame([panel], width, plot, measure, false);
  const { marks, words: verdicts } = plotMarks(panel, frame, { measure, isLarge: true });
  const listTop = top + plot + AXIS + 12;
  return {
    width,
    height: isWhole ? listTop + list.height : top + plot + AXIS,
    title: words.measureTitle(panel.name, panel.sentence),
    description: panel.described,
    marks: [
      decorative([
        ...key.marks,
        { kind: "text", x: 0, y: key.height + 16, lines: unit, fill: "ink.muted" },
      ]),
      {
        kind: "group",
        at: { x: 0, y: top },
        isDecorative: true,
        marks,
      },
      { kind: "group", at: { x: 0, y: top }, marks: verdicts },
      ...(isWhole ? [{ kind: "group", at: { x: 0, y: listTop }, marks: list.marks } as const] : []),
    ],
  };
};
