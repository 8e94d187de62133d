import type { Mark } from "#scene/mark.ts";
import { kindOutline, kindPath } from "#scene/kindPaths.ts";
import { tenth } from "#scene/scale.ts";
import type { Token } from "#scene/token.ts";
import { countBins, densityPath } from "#scene/time/density.ts";
import { lowerBound } from "#scene/time/sortedDays.ts";
import { dayX } from "#scene/time/timeScale.ts";
import type { LaneShape, PlacedMark } from "#figures/timeline/layout/placed.ts";
import { badgeHalf } from "#figures/timeline/layout/placeStrip.ts";
import type { PlaceContext } from "#figures/timeline/layout/placeRow.ts";
import { type Columns, kindOf } from "#domain/chronology/columns.ts";
import type { LanePart } from "#domain/chronology/lanes.ts";
import { daysIn } from "#domain/calendar/timeWindow.ts";
import { rowAt } from "#domain/query/filter/row.ts";
import type { EntryKind } from "#domain/schema/records.ts";
import { timelineMarks } from "#messages/figures/timelineMarks.ts";
import { entryKinds } from "#domain/schema/values.ts";

/** Half the size of a mark on the news line, and on a closed lane's line. */
const NEWS = 4.6;
const DOCUMENT_CLOSED = 3.4;
const NEWS_CLOSED = 2.8;
const BADGE = 8;
/** More documents of a closed lane than this are drawn as a monthly density. */
const MOST_DOTS = 160;
const MONTH = 30.44;
const LEAST_BIN = 3;

type Paths = Map<EntryKind, string>;

const add = (paths: Paths, kind: EntryKind, d: string): void => {
  paths.set(kind, (paths.get(kind) ?? "") + d);
};

const kindMarks = (paths: Paths): readonly Mark[] =>
  entryKinds.flatMap((kind): readonly Mark[] => {
    const d = paths.get(kind);
    return d === undefined ? [] : [{ kind: "path", d, fill: `kind.${kind}` }];
  });

/** News on its line: a mark for each, or a count where they overlap, named where names fit. */
export const newsMarks = (
  { newsY: y = 0 }: LaneShape,
  placed: readonly PlacedMark[],
  width: number,
): readonly Mark[] => {
  const paths: Paths = new Map();
  const texts: Mark[] = [];
  let badges = "";
  for (const mark of placed) {
    const { x } = mark;
    if (mark.type === "cluster") {
      const half = badgeHalf(mark.rows.length);
      badges += `M${tenth(x - half)} ${y - BADGE}h${tenth(2 * half)}v${2 * BADGE}h${-tenth(2 * half)}z`;
      texts.push({
        kind: "text",
        x,
        y: y + 4.5,
        anchor: "middle",
        lines: [timelineMarks.shortCount(mark.rows.length)],
        fill: "paper",
        weight: "strong",
      });
      continue;
    }
    add(paths, mark.kind, kindPath(mark.kind, x, y, NEWS));
    if (mark.label === undefined) continue;
    const { x: at, text, lang } = mark.label;
    texts.push({
      kind: "text",
      x: at,
      y: y + 4.5,
      lines: [text],
      fill: "ink.muted",
      halo: "paper",
      lang,
    });
  }
  return [
    { kind: "path", d: `M0 ${y}H${width}`, stroke: "rule" },
    ...(badges === "" ? [] : [{ kind: "path", d: badges, fill: "ink.muted" } as const]),
    ...kindMarks(paths),
    ...texts,
  ];
};

/** Each record of a part at its main date; `y` is the line of its kind. */
const dotsOf = (
  { rows, starts }: LanePart,
  { window, width }: PlaceContext,
  { kinds, days }: Columns,
  y: number,
  r: number,
): Paths => {
  const paths: Paths = new Map();
  const outlines = new Map(entryKinds.map((kind) => [kind, kindOutline(kind, y, r)]));
  const from = lowerBound(starts, Math.floor(window.start));
  const to = lowerBound(starts, window.end, from);
  for (let at = from; at < to; at += 1) {
    const row = rowAt(rows, at);
    const x = dayX(window, width, ((starts[at] ?? 0) + (days.main.ends[row] ?? 0) + 1) / 2);
    const kind = kindOf(kinds[row] ?? 0);
    if (x <= width) add(paths, kind, outlines.get(kind)?.(x) ?? "");
  }
  return paths;
};

/** The monthly number of records of a part as one outline; of longer bins where months are too narrow. */
const densityOf = (
  { starts }: LanePart,
  { window, width }: PlaceContext,
  top: number,
  height: number,
  fill: Token,
): Mark => {
  const months = daysIn(window) / MONTH;
  const bins = Math.max(1, Math.round(Math.min(months, width / LEAST_BIN)));
  const { counts, most } = countBins(starts, window, bins);
  return {
    kind: "path",
    d: densityPath(counts, most, width / bins, height),
    at: { x: 0, y: top },
    fill,
    opacity: 0.7,
  };
};

const countIn = ({ starts }: LanePart, { window }: PlaceContext): number => {
  const from = lowerBound(starts, Math.floor(window.start));
  return lowerBound(starts, window.end, from) - from;
};

/** A closed lane in one line: its documents, below them its news; by month where there are too many to distinguish. */
export const closedMarks = (
  { lane, top, height }: LaneShape,
  context: PlaceContext,
  columns: Columns,
): readonly Mark[] => {
  const { documents, news } = lane;
  const middle = top + height / 2;
  const isDense = countIn(documents, context) > MOST_DOTS;
  const isFull = countIn(news, context) > MOST_DOTS;
  const line = isDense ? top + height - 6 : middle + 4.5;
  return [
    { kind: "path", d: `M0 ${middle}H${context.width}`, stroke: "rule", opacity: 0.7 },
    ...(isDense
      ? [
          densityOf(
            documents,
            context,
            top + 2,
            height - (news.rows.length > 0 ? 10 : 4),
            "kind.policy",
          ),
        ]
      : kindMarks(dotsOf(documents, context, columns, middle - 4.5, DOCUMENT_CLOSED))),
    ...(isFull
      ? [densityOf(news, context, top + height - 9, 7, "ink.muted")]
      : kindMarks(dotsOf(news, context, columns, line, NEWS_CLOSED))),
  ];
};
