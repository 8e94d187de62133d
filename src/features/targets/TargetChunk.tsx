import type { TargetEntry } from "#domain/entry.ts";
import type { Judged } from "#domain/snapshot.ts";
import type { GlyphUnits } from "#figures/targetGlyph/glyphModel.ts";
import { useNear } from "#ui/useNear.ts";

import { TargetRow } from "./TargetRow.tsx";

interface Props {
  readonly targets: readonly TargetEntry[];
  readonly judged: Judged;
  readonly units: GlyphUnits;
  readonly glyphWidth: number;
  /** Place of the first row in the list, counted from 1. */
  readonly from: number;
  readonly count: number;
  /** True where all rows are to be drawn, whether they are in view or not. */
  readonly always: boolean;
}

/** Height of a row, in pixels; a chunk that was drawn once knows its own. */
const ROW_HEIGHT = 45;

/** A stretch of targets. Far from view, an empty block of the same height stands for it. */
export const TargetChunk = ({ targets, judged, units, glyphWidth, from, count, always }: Props) => {
  const { ref, near, height } = useNear(always);
  return (
    <ol ref={ref} start={from}>
      {always || near ? (
        targets.map((entry, at) => {
          const judgement = judged.byTarget.get(entry.id);
          return judgement === undefined ? null : (
            <TargetRow
              count={count}
              entry={entry}
              glyphWidth={glyphWidth}
              judged={judged}
              judgement={judgement}
              key={entry.id}
              place={from + at}
              units={units}
            />
          );
        })
      ) : (
        <li aria-hidden="true">
          <svg
            className="block"
            height={Math.round(height ?? targets.length * ROW_HEIGHT)}
            width="1"
          />
        </li>
      )}
    </ol>
  );
};
