import { useDeferredValue } from "react";

import type { TargetEntry } from "#domain/entry.ts";
import type { Judged } from "#domain/snapshot.ts";
import type { GlyphUnits } from "#figures/targetGlyph/glyphModel.ts";
import { usePrinting } from "#ui/usePrinting.ts";
import { useWidth } from "#ui/useWidth.ts";

import { TargetChunk } from "./TargetChunk.tsx";

interface Props {
  readonly targets: readonly TargetEntry[];
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
const GLYPH_WIDTH = 396;

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
export const TargetList = ({ targets, judged, units, order }: Props) => {
  const [ref, width] = useWidth();
  const printing = usePrinting();
  // What is in view comes first, and the rest of the rows right after.
  const isSettled = useDeferredValue(targets) === targets;
  const always = printing || (isSettled && targets.length <= DRAW_ALL);
  const glyphWidth =
    width === undefined || width >= COLUMNS_FROM ? GLYPH_WIDTH : Math.min(width, 480);
  return (
    <div className="@container border-t border-ink" ref={ref}>
      {chunksOf(targets).map((chunk) => (
        <TargetChunk
          always={always || chunk.from === 0}
          count={targets.length}
          from={chunk.from + 1}
          glyphWidth={glyphWidth}
          judged={judged}
          key={`${order} ${chunk.targets[0]?.id ?? ""}`}
          targets={chunk.targets}
          units={units}
        />
      ))}
    </div>
  );
};
