import { defineFigure } from "#figures/figure.ts";
import { targetsTable } from "#figures/tables/targetsTable.ts";
import { wayCell } from "#figures/tables/wayCell.ts";
import { tableFile } from "#messages/files/tableFile.ts";
import { pace } from "#messages/targets/pace.ts";
import { ui } from "#messages/ui.ts";
import { targetName } from "#parts/records/targetNames.ts";
import { LEADING, type Mark, SMALL } from "#scene/mark.ts";
import type { Measure } from "#scene/measure.ts";
import { percentCell } from "#scene/table/figureTable.ts";
import { verdictLegend } from "#scene/place/verdictLegend.ts";
import { wrapTo } from "#scene/wrap.ts";

import { paceScatterDrawing } from "./drawing.ts";
import type { PaceFrame } from "./paceScatterFrame.ts";
import { frameFor, type PlacedPoint, placePoints } from "./paceScatterPlaces.ts";
import { paceScatterScene } from "./paceScatterScene.ts";

const LINE = 18;
/** On a slide: so low that its type is legible from the back of a lecture hall. */
const SLIDE_HEIGHT = 330;
/** In a lower picture the names would have no room. */
const LEAST_HEIGHT = 240;

/** Texts as lines of small type, one below the other. */
const paragraph = (text: string, top: number, width: number, measure: Measure) => {
  const lines = wrapTo(text, width, 40, { measure, size: SMALL });
  const mark: Mark = {
    kind: "text",
    x: 0,
    y: top + LINE - 5,
    lines,
    leading: LINE,
    fill: "ink.muted",
  };
  return { mark, height: text === "" ? 0 : lines.length * LINE };
};

/** A frame not higher than that, with the rows of points above its scale. */
const lowFrame = (frameIn: (height: number) => PaceFrame, most: number): PaceFrame => {
  const first = frameIn(Math.max(LEAST_HEIGHT, most));
  return frameIn(Math.max(LEAST_HEIGHT, 2 * most - first.height));
};

const isNumbered = ({ number, label }: PlacedPoint): boolean =>
  label?.lines.join("") === String(number);

/**
 * The scatter in files, with the key to marks and numbers below it, as neither the scoreboard nor the table is there.
 * On a slide, where that key would be illegible, and in a low picture points without a name have no numbers either. It is a drawing there
 * too: no native chart has a band for values beyond its scale, nor the marks of verdicts.
 */
export const paceScatterFigure = defineFigure(paceScatterDrawing, {
  widths: { file: 900 },
  scene: ({ of, apart, shown, names }, { isSlide, width, height, measure }, { snapshot }) => {
    const drawn = new Map(shown.map(({ verdict }) => [verdict, undefined]));
    const legend = verdictLegend(drawn, width, measure);
    const isLow = isSlide || height !== undefined;
    const frameIn = (least?: number) => frameFor(shown, width, measure, least);
    const frame = isSlide
      ? frameIn(SLIDE_HEIGHT)
      : height === undefined
        ? frameIn()
        : lowFrame(frameIn, height - LEADING - legend.height);
    const all = placePoints(shown, names, frame, measure);
    const placed = isLow
      ? {
          ...all,
          points: all.points.map((point) => {
            const { label: _number, ...bare } = point;
            return isNumbered(point) ? bare : point;
          }),
        }
      : all;
    const scene = paceScatterScene(placed, frame, ({ number }) => names[number - 1] ?? "", of);
    const numbered = placed.points
      .filter(isNumbered)
      .map(({ number }) => `${number} ${names[number - 1] ?? ""}`);
    const top = frame.height + LEADING;
    const wordsTop = top + legend.height;
    const words = paragraph(
      isLow
        ? ""
        : ui.sentences([
            scene.description ?? "",
            ...(apart.length === 0
              ? []
              : [pace.apart(apart.map(({ entry }) => targetName(entry, snapshot.dataset)))]),
          ]),
      wordsTop,
      width,
      measure,
    );
    const key = paragraph(tableFile.joined(numbered), wordsTop + words.height, width, measure);
    return {
      ...scene,
      height: wordsTop + words.height + key.height,
      marks: [
        ...scene.marks,
        { kind: "group", at: { x: 0, y: top }, marks: legend.marks },
        words.mark,
        ...(numbered.length === 0 ? [] : [key.mark]),
      ],
    };
  },
  words: ({ points, apart, shown, ...counts }, { snapshot }) => ({
    title: pace.finding(counts, points.length + apart.length, snapshot.selection.count),
    status: pace.status(
      shown.length,
      points.length,
      snapshot.targets.total,
      snapshot.selection.count,
      apart.length,
    ),
  }),
  table: ({ shown }, { snapshot }) =>
    targetsTable(
      shown.map(({ entry }) => entry),
      snapshot,
      {
        placedBy: [
          [tableFile.time, ({ judgement }) => percentCell(judgement?.timeAtLast)],
          [
            tableFile.drawn(tableFile.way),
            ({ judgement }) => wayCell(judgement, ({ alongPath }) => alongPath),
          ],
        ],
      },
    ),
  entries: ({ shown }) => shown.map(({ entry }) => entry.entry),
  targets: ({ shown }) => shown.map(({ entry }) => entry),
});
