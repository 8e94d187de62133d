import { LEADING, type Mark, SMALL } from "#scene/mark.ts";
import type { Measure } from "#scene/measure.ts";
import type { Scene } from "#scene/scene.ts";
import { verdictLegend } from "#scene/verdictLegend.ts";
import { wrapTo } from "#scene/wrap.ts";

import type { PacePoint } from "./paceScatterModel.ts";
import { frameFor, type PlacedPoint, placePoints } from "./paceScatterPlaces.ts";
import { paceScatterScene } from "./paceScatterScene.ts";

const WIDTH = 900;
const LINE = 18;
/** On a slide: so low that its type is read from the back of a room. */
const SLIDE_HEIGHT = 330;

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

const isNumbered = ({ number, label }: PlacedPoint): boolean =>
  label?.lines.join("") === String(number);

/**
 * The scatter as it leaves the page: what its marks and numbers mean stands under it, as neither the
 * scoreboard nor the table goes with it. On a slide, points for whose names there is no room have no
 * numbers either, and who speaks says how it is read.
 */
export const paceScatterFile = (
  points: readonly PacePoint[],
  names: readonly string[],
  measure: Measure,
  {
    isSlide = false,
    width = WIDTH,
  }: { readonly isSlide?: boolean; readonly width?: number | undefined } = {},
): Scene => {
  const frame = frameFor(points, width, measure, isSlide ? SLIDE_HEIGHT : undefined);
  const all = placePoints(points, names, frame, measure);
  const placed = isSlide
    ? {
        ...all,
        points: all.points.map((point) => {
          const { label: _number, ...bare } = point;
          return isNumbered(point) ? bare : point;
        }),
      }
    : all;
  const scene = paceScatterScene(placed, frame, ({ number }) => names[number - 1] ?? "");
  const drawn = new Map(points.map(({ verdict }) => [verdict, undefined]));
  const legend = verdictLegend(drawn, width, measure);
  const numbered = placed.points
    .filter(isNumbered)
    .map(({ number }) => `${number} ${names[number - 1] ?? ""}`);
  const words = paragraph(
    isSlide ? "" : (scene.description ?? ""),
    frame.height + LEADING + legend.height,
    width,
    measure,
  );
  const key = paragraph(
    numbered.join("; "),
    frame.height + LEADING + legend.height + words.height,
    width,
    measure,
  );
  return {
    ...scene,
    height: frame.height + LEADING + legend.height + words.height + key.height,
    marks: [
      ...scene.marks,
      { kind: "group", at: { x: 0, y: frame.height + LEADING }, marks: legend.marks },
      words.mark,
      ...(numbered.length === 0 ? [] : [key.mark]),
    ],
  };
};
