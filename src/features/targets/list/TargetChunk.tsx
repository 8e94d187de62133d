import { memo } from "react";

import type { Dataset } from "#domain/dataset/dataset.ts";
import type { TargetEntry } from "#domain/dataset/entry.ts";
import type { Judged } from "#domain/filter/judged.ts";
import type { GlyphUnits } from "#charts/targetGlyph/targetGlyphModel.ts";
import { useNear } from "#ui/screen/useNear.ts";

import { TargetRow } from "./TargetRow.tsx";

interface Props {
  readonly targets: readonly TargetEntry[];
  readonly dataset: Dataset;
  readonly judged: Judged;
  readonly units: GlyphUnits;
  readonly opinions: boolean;
  readonly glyphWidth: number;
  /** Height of a row that isn't drawn yet, in pixels; a chunk that was drawn once knows its own. */
  readonly rowHeight: number;
  /** Place of the first row in the list, counted from 1. */
  readonly from: number;
  readonly count: number;
  /** True where all rows are to be drawn, whether they are in view or not. */
  readonly always: boolean;
}

/** A stretch of targets. Far from view, an empty block of the same height stands for it. */
export const TargetChunk = memo((props: Props) => {
  const { targets, dataset, judged, from, count, always, rowHeight } = props;
  const { units, opinions, glyphWidth } = props;
  const { ref, near, height } = useNear(always);
  return (
    <ol ref={ref} start={from}>
      {always || near ? (
        targets.map((entry, at) => {
          const judgement = judged.byTarget.get(entry.id);
          return judgement === undefined ? null : (
            <TargetRow
              count={count}
              dataset={dataset}
              entry={entry}
              glyphWidth={glyphWidth}
              judgement={judgement}
              key={entry.id}
              opinions={opinions}
              place={from + at}
              units={units}
            />
          );
        })
      ) : (
        <li aria-hidden="true">
          <svg
            className="block"
            height={Math.round(height ?? targets.length * rowHeight)}
            width="1"
          />
        </li>
      )}
    </ol>
  );
});
