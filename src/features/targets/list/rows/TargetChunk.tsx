import { memo } from "react";

import type { GlyphUnits } from "#figures/targetGlyph/targetGlyphModel.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { TargetEntry } from "#domain/dataset/entry.ts";
import type { Judged } from "#domain/query/filter/judged.ts";
import { useNear } from "#ui/screen/useNear.ts";

import { TargetRow } from "./TargetRow.tsx";
import { UnjudgedLine } from "./UnjudgedLine.tsx";

/** How all rows of a list are drawn. */
export interface RowLook {
  readonly dataset: Dataset;
  readonly judged: Judged;
  readonly units: GlyphUnits;
  readonly opinions: boolean;
  readonly glyphWidth: number;
  /** Whether no group says the verdict. */
  readonly isAlone: boolean;
  readonly isComparing: boolean;
  /** Whether a row is one line, as of what can't be judged. */
  readonly isLine: boolean;
}

interface Props extends RowLook {
  readonly targets: readonly TargetEntry[];
  /** Height of a row that isn't drawn yet, in pixels; a chunk that was drawn once knows its own. */
  readonly rowHeight: number;
  /** Place of the first row in the list, counted from 1. */
  readonly from: number;
  readonly count: number;
  /** True where all rows are to be drawn, whether they are in view or not. */
  readonly always: boolean;
}

/** How high rows are that aren't drawn yet, in pixels. */
export const standIn = (rows: number, rowHeight: number): number => Math.round(rows * rowHeight);

/** A stretch of targets. Far from view, an empty block of the same height stands for it. */
export const TargetChunk = memo((props: Props) => {
  const { targets, always, rowHeight, from, isLine, ...look } = props;
  const { ref, near, height } = useNear(always);
  const Row = isLine ? UnjudgedLine : TargetRow;
  return (
    <ol ref={ref} start={from}>
      {always || near ? (
        targets.map((entry, at) => {
          const judgement = look.judged.byTarget.get(entry.id);
          return judgement === undefined ? null : (
            <Row {...look} entry={entry} judgement={judgement} key={entry.id} place={from + at} />
          );
        })
      ) : (
        <li aria-hidden="true">
          <svg
            className="block"
            height={Math.round(height ?? standIn(targets.length, rowHeight))}
            width="1"
          />
        </li>
      )}
    </ol>
  );
});
