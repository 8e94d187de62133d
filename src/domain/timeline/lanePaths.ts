import { type EntryKind, entryKind } from "#domain/schema/records.ts";
import { dateGlyph, discPath, type GlyphStyle } from "./glyphs.ts";
import type { PlacedCluster, PlacedLane, PlacedRecord } from "./placed.ts";
import { kindShape } from "./shapes.ts";

/** One path of a lane: all marks of one kind that are drawn the same way. */
export interface LanePath {
  readonly part: "period" | "range" | "cluster" | GlyphStyle;
  readonly kind: EntryKind | undefined;
  readonly d: string;
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** Ranges narrower than their glyph say nothing. */
export const LEAST_RANGE = 6;
const HALF_RANGE = 4;
/** Half the size of the shape that leads a label. */
const LEAD = 3.5;

/** An open period ends in dashes that grow shorter: it fades without a gradient. */
const fade = "m3 0h8m4 0h5m4 0h4m4 0h2";

const barPath = ({ bar, y }: PlacedRecord, left: number, right: number): string => {
  if (bar === undefined || bar.x1 <= left || bar.x0 >= right) return "";
  const path = `M${round(Math.max(bar.x0, left))} ${y}H${round(Math.min(bar.x1, right))}`;
  return bar.open && bar.x1 < right ? path + fade : path;
};

const rangePath = ({ dates, y }: PlacedRecord, left: number, right: number): string => {
  let path = "";
  for (const { x0, x1 } of dates) {
    const from = Math.max(x0, left);
    const to = Math.min(x1, right);
    if (to - from < LEAST_RANGE) continue;
    path += `M${round(from)} ${y - HALF_RANGE}H${round(to)}v${2 * HALF_RANGE}H${round(from)}z`;
  }
  return path;
};

/** Two bars, one under the other, stand for many. */
const throughPath = ({ y }: PlacedCluster, left: number, right: number): string =>
  `M${left} ${y}H${right}M${left} ${y + 5}H${right}`;

/**
 * The paths of a lane, in the order of drawing. A handful whatever the number of its records, because
 * all marks that look the same share one.
 */
export const lanePaths = (lane: PlacedLane, width: number): readonly LanePath[] => {
  const left = -20;
  const right = width + 20;
  const paths: Record<LanePath["part"], Map<EntryKind | undefined, string>> = {
    period: new Map(),
    range: new Map(),
    outline: new Map(),
    body: new Map(),
    cluster: new Map(),
  };
  const add = (part: LanePath["part"], kind: EntryKind | undefined, d: string): void => {
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
      if (x < left || x > right) continue;
      const { style, d } = dateGlyph(means, mark.kind, x, y);
      add(style, kind, d);
    }
    if (mark.led && mark.label !== undefined) {
      add("body", kind, kindShape(mark.kind, mark.label.x - 7, mark.label.y - 4, LEAD));
    }
  }
  const parts = ["period", "range", "outline", "body", "cluster"] as const;
  return parts.flatMap((part) =>
    [...entryKind.options, undefined].flatMap((kind) => {
      const d = paths[part].get(kind);
      return d === undefined ? [] : [{ part, kind, d }];
    }),
  );
};
