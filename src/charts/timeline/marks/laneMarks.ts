import type { Mark } from "#charts/scene/mark.ts";
import { SMALL } from "#charts/scene/mark.ts";
import type { Measure } from "#charts/scene/measure.ts";
import { tenth } from "#charts/scene/scale.ts";
import { kindPath } from "#charts/scene/kindPaths.ts";
import type { Token } from "#charts/scene/token.ts";
import { wrapTo } from "#charts/scene/wrap.ts";
import type { PlacedCluster, PlacedLane, PlacedRecord } from "#charts/timeline/layout/placed.ts";
import { EDGE } from "#charts/timeline/stops/stops.ts";
import { type EntryKind, entryKind } from "#domain/schema/records.ts";

import { dateGlyph, discPath, type GlyphStyle } from "./glyphs.ts";

/** How marks are drawn: all of a lane that are of one kind and drawn alike are one path. */
type Part = "period" | "range" | "cluster" | GlyphStyle;

/** Ranges narrower than their glyph say nothing. */
export const LEAST_RANGE = 6;
const HALF_RANGE = 4;
/** Half the size of the shape that leads a label. */
const LEAD = 3.5;

/** How far marks may reach over the edges of the plot. */
const OVER = 8;

/** An open period ends in dashes that grow shorter: it fades without a gradient. Gaps and dashes. */
const FADE = [
  [3, 8],
  [4, 5],
  [4, 4],
  [4, 2],
] as const;

/** As much of the fading end as there is room for. */
const fadePath = (room: number): string => {
  let [path, end] = ["", 0];
  for (const [gap, dash] of FADE) {
    end += gap + dash;
    if (end > room) break;
    path += `m${gap} 0h${dash}`;
  }
  return path;
};

const barPath = ({ bar, y }: PlacedRecord, left: number, right: number): string => {
  if (bar === undefined || bar.x1 <= left || bar.x0 >= right) return "";
  const path = `M${tenth(Math.max(bar.x0, left))} ${y}H${tenth(Math.min(bar.x1, right))}`;
  return bar.open && bar.x1 < right ? path + fadePath(right - bar.x1) : path;
};

const rangePath = ({ dates, y }: PlacedRecord, left: number, right: number): string => {
  let path = "";
  for (const { x0, x1 } of dates) {
    const from = Math.max(x0, left);
    const to = Math.min(x1, right);
    if (to - from < LEAST_RANGE) continue;
    path += `M${tenth(from)} ${y - HALF_RANGE}H${tenth(to)}v${2 * HALF_RANGE}H${tenth(from)}z`;
  }
  return path;
};

/** Two bars, one under the other, stand for many. */
const throughPath = ({ y }: PlacedCluster, left: number, right: number): string =>
  `M${left} ${y}H${right}M${left} ${y + 5}H${right}`;

/** How the marks of a kind are drawn; of unlike kinds without a colour. */
const inkOf = (
  part: Part,
  kind: EntryKind | undefined,
): Omit<Mark & { kind: "path" }, "kind" | "d"> => {
  const colour: Token = kind === undefined ? "ink.muted" : `kind.${kind}`;
  switch (part) {
    case "period":
      return { stroke: colour, weight: 3, opacity: 0.45 };
    case "range":
      return { fill: colour, opacity: 0.25 };
    case "outline":
      return { fill: "paper", stroke: colour, weight: 1.75 };
    case "body":
    case "cluster":
      return { fill: colour };
  }
};

/**
 * All that is drawn of a lane's records, in the order of drawing: a handful of marks whatever the number
 * of its records, because all that look the same share one.
 */
export const recordMarks = (lane: PlacedLane, width: number): readonly Mark[] => {
  const [left, right] = [-OVER, width + OVER];
  const paths: Record<Part, Map<EntryKind | undefined, string>> = {
    period: new Map(),
    range: new Map(),
    outline: new Map(),
    body: new Map(),
    cluster: new Map(),
  };
  const add = (part: Part, kind: EntryKind | undefined, d: string): void => {
    if (d !== "") paths[part].set(kind, (paths[part].get(kind) ?? "") + d);
  };
  for (const mark of lane.marks) {
    const { kind, y } = mark;
    if (mark.type === "cluster") {
      if (mark.runsThrough) add("period", kind, throughPath(mark, left, right));
      else
        add("cluster", kind, discPath(kind, Math.max(mark.x0, left), Math.min(mark.x1, right), y));
      continue;
    }
    add("period", kind, barPath(mark, left, right));
    add("range", kind, rangePath(mark, left, right));
    for (const { means, x } of mark.dates) {
      // A date at the very edge is of the window still, however its days are rounded.
      if (x < -1 || x > width + 1) continue;
      const { style, d } = dateGlyph(means, mark.kind, x, y);
      add(style, kind, d);
    }
    if (mark.led && mark.label !== undefined) {
      add("body", kind, kindPath(mark.kind, mark.label.x - 7, mark.label.y - 4, LEAD));
    }
  }
  const density: readonly Mark[] =
    lane.density === undefined
      ? []
      : [
          {
            kind: "path",
            d: lane.density.path,
            at: { x: 0, y: lane.top },
            fill: "ink.muted",
            opacity: 0.6,
          },
        ];
  const parts = ["period", "range", "outline", "body", "cluster"] as const;
  const drawn = parts.flatMap((part) =>
    [...entryKind.options, undefined].flatMap((kind): readonly Mark[] => {
      const d = paths[part].get(kind);
      return d === undefined ? [] : [{ kind: "path", d, ...inkOf(part, kind) }];
    }),
  );
  return [...density, ...drawn];
};

/** Height of a line of a lane's name, and how many there may be. */
const LINE = 15;
const MOST_LINES = 4;
/** Between a name and its count, and between both and the plot's margin. */
const GAP = 5;
const AIR = 12;

/** What a lane's frame is made from. */
export type LaneHead = Pick<PlacedLane, "name" | "total" | "top" | "height">;

/** A lane's name with how many records it has, `gutter` pixels left of the plot, and the rule under it. */
export const laneFrame = (
  { name, total, top, height }: LaneHead,
  { gutter, width, measure }: { gutter: number; width: number; measure: Measure },
): readonly Mark[] => {
  const room = gutter - AIR;
  const most = Math.min(MOST_LINES, Math.floor((height - 2) / LINE));
  const lines = wrapTo(name, room, most, { measure, size: SMALL, weight: "strong" });
  const end = measure(lines.at(-1) ?? "", SMALL, "strong") + GAP;
  const count = String(total);
  const isBeside = lines.length >= most || end + measure(count, SMALL) <= room;
  const left = -gutter - EDGE;
  const y = top + 16;
  return [
    {
      kind: "line",
      x1: left,
      x2: width + EDGE,
      y1: top + height,
      y2: top + height,
      stroke: "rule",
    },
    // A text a line: the count may stand beside the last one, under the end of one before.
    ...lines.map((line, at): Mark => ({
      kind: "text",
      x: left,
      y: y + at * LINE,
      lines: [line],
      fill: "ink",
      weight: "strong",
    })),
    {
      kind: "text",
      x: isBeside ? left + end : left,
      y: y + (isBeside ? lines.length - 1 : lines.length) * LINE,
      lines: [count],
      fill: "ink.muted",
    },
  ];
};
