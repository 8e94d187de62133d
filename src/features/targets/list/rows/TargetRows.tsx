import { type RefCallback, useCallback, useDeferredValue, useMemo, useState } from "react";

import type { TargetEntry } from "#domain/dataset/entry.ts";
import { usePrinting } from "#ui/screen/usePrinting.ts";

import { type RowLook, standIn, TargetChunk } from "./TargetChunk.tsx";

/** Up to here every row is drawn, so that find, print and screen readers have them all. */
const DRAW_ALL = 300;
/** What is in view at once is drawn first, by itself; the rest follows a screen at a time. */
const FIRST = 16;
const CHUNK = 12;

/** Means that differ by less than this share are the same: stand-ins must not move at each filter. */
const SAME = 0.12;

/**
 * The mean height of the rows inside an element, in pixels: what a row that isn't drawn yet will
 * take up. Undefined until it is measured, and without a browser.
 */
const useRowHeight = (): readonly [RefCallback<Element>, number | undefined] => {
  const [height, setHeight] = useState<number>();
  const ref = useCallback((element: Element | null) => {
    if (element === null || typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(() => {
      const rows = element.querySelectorAll("li").length;
      const mean = element.getBoundingClientRect().height / Math.max(1, rows);
      setHeight((before) =>
        mean === 0 || (before !== undefined && Math.abs(mean / before - 1) < SAME) ? before : mean,
      );
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, height];
};

/** Stretches of targets; the first one holds what is in view at once. */
const chunksOf = (targets: readonly TargetEntry[]): readonly (readonly TargetEntry[])[] => {
  const chunks: (readonly TargetEntry[])[] = [];
  for (let from = 0; from < targets.length;) {
    const end = from === 0 ? FIRST : from + CHUNK;
    chunks.push(targets.slice(from, end));
    from = end;
  }
  return chunks;
};

const placeOf = (at: number): number => (at === 0 ? 1 : FIRST + (at - 1) * CHUNK + 1);

interface Props {
  readonly targets: readonly TargetEntry[];
  readonly look: RowLook;
  /** How many there are, those that are folded too. */
  readonly count?: number;
  /** Height of a row until one is measured, in pixels. */
  readonly rowHeight: number;
  /** Whether even the first rows come after what is in view. */
  readonly isLater?: boolean;
}

/** Targets, one a row, drawn where they are in view. */
export const TargetRows = ({
  targets,
  look,
  count = targets.length,
  rowHeight,
  isLater = false,
}: Props) => {
  const [firstRef, measured] = useRowHeight();
  const printing = usePrinting();
  const height = measured ?? rowHeight;
  const now = useMemo(
    () => ({ chunks: chunksOf(targets), shared: { ...look, count, rowHeight: height } }),
    [targets, look, count, height],
  );
  // What is in view answers first, and the rest of the rows right after, once the width is known that they
  // are drawn for; paper takes all at once.
  const settled = useDeferredValue(now, { ...now, chunks: now.chunks.slice(0, 1) });
  const later = printing ? now : settled;
  const always = printing || later.shared.count <= DRAW_ALL;
  const soon = isLater ? later : now;
  const [first] = soon.chunks;
  const awaited = now.chunks.slice(later.chunks.length);
  return (
    <>
      <div ref={firstRef}>
        {first === undefined ? null : (
          <TargetChunk always from={1} targets={first} {...soon.shared} />
        )}
      </div>
      {soon.chunks.length === 1
        ? null
        : later.chunks.map((chunk, at) =>
            at === 0 ? null : (
              // By its place: what is near the view stays so, whatever stands there.
              <TargetChunk
                always={always}
                from={placeOf(at)}
                key={placeOf(at)}
                targets={chunk}
                {...later.shared}
              />
            ),
          )}
      {awaited.length === 0 ? null : (
        <svg
          aria-hidden="true"
          className="block"
          height={awaited.reduce((sum, chunk) => sum + standIn(chunk.length, height), 0)}
          width="1"
        />
      )}
    </>
  );
};
