import { useDeferredValue } from "react";

import type { Dataset } from "#domain/dataset.ts";
import type { TargetEntry } from "#domain/entry.ts";
import type { Judged } from "#domain/snapshot.ts";
import type { GlyphUnits } from "#figures/targetGlyph/glyphModel.ts";
import { usePrinting } from "#ui/usePrinting.ts";
import { useWidth } from "#ui/useWidth.ts";

import { TargetChunk } from "./TargetChunk.tsx";
import { useRowHeight } from "./useRowHeight.ts";

interface Props {
  readonly targets: readonly TargetEntry[];
  readonly dataset: Dataset;
  readonly judged: Judged;
  readonly units: GlyphUnits;
  /** Changes with the order, so that chunks are made anew. */
  readonly order: string;
}

/** Up to here every row is drawn, so that find, print and screen readers have them all. */
const DRAW_ALL = 200;
/** What is in view at once is drawn first, by itself; the rest follows a screen at a time. */
const FIRST = 16;
const CHUNK = 24;
/** Where rows stand in columns, a glyph has this width; below, the width there is. */
const COLUMNS_FROM = 896;
const GLYPH_WIDTH = 388;
/** Heights of a row in columns and in a narrow place, until one is measured. */
const ROW_HEIGHTS = [46, 132] as const;

interface Chunk {
  readonly from: number;
  readonly targets: readonly TargetEntry[];
}

const chunksOf = (targets: readonly TargetEntry[]): readonly Chunk[] => {
  const chunks: Chunk[] = [];
  let from = 0;
  while (from < targets.length) {
    const end = from === 0 ? FIRST : from + CHUNK;
    chunks.push({ from, targets: targets.slice(from, end) });
    from = end;
  }
  return chunks;
};

/** Targets, one a row, all glyphs aligned on the share of the way. */
export const TargetList = ({ targets, dataset, judged, units, order }: Props) => {
  const [ref, width] = useWidth();
  const [firstRef, measured] = useRowHeight();
  const printing = usePrinting();
  // What is in view comes first, and the rest of the rows right after.
  const isSettled = useDeferredValue(targets) === targets;
  const always = printing || (isSettled && targets.length <= DRAW_ALL);
  const inColumns = width === undefined || width >= COLUMNS_FROM;
  const shared = {
    count: targets.length,
    dataset,
    glyphWidth: inColumns ? GLYPH_WIDTH : Math.min(width, 480),
    judged,
    rowHeight: measured ?? ROW_HEIGHTS[inColumns ? 0 : 1],
    units,
  };
  const [first, ...rest] = chunksOf(targets);
  const keyOf = (chunk: Chunk): string => `${order} ${chunk.targets[0]?.id ?? ""}`;
  return (
    <div className="@container border-t border-ink" ref={ref}>
      <div ref={firstRef}>
        {first === undefined ? null : (
          <TargetChunk always from={1} key={keyOf(first)} targets={first.targets} {...shared} />
        )}
      </div>
      {rest.map((chunk) => (
        <TargetChunk
          always={always}
          from={chunk.from + 1}
          key={keyOf(chunk)}
          targets={chunk.targets}
          {...shared}
        />
      ))}
    </div>
  );
};
