import { memo, type RefCallback, useCallback, useMemo } from "react";

import type { Dataset } from "#domain/dataset/dataset.ts";
import type { TargetEntry } from "#domain/dataset/entry.ts";
import type { Judged } from "#domain/query/filter/judged.ts";
import type { GlyphUnits } from "#figures/targetGlyph/targetGlyphModel.ts";
import { useLater } from "#ui/screen/useLater.tsx";
import { usePrinting } from "#ui/screen/usePrinting.ts";
import { useWindowRows } from "#ui/tables/useWindowRows.ts";

import type { ListLayout } from "./listLayout.ts";
import { TargetRow, targetRowHeight } from "./TargetRow.tsx";
import { UNJUDGED_HEIGHT, UnjudgedLine } from "./UnjudgedLine.tsx";

/** Up to here every row is drawn, so that find, print and screen readers have them all. */
const DRAW_ALL = 300;
/** Rows that are drawn at once: they fill a screen, and wait for nothing. */
const FIRST = 16;

/** How all rows of a list are drawn. */
export interface RowLook {
  readonly dataset: Dataset;
  readonly judged: Judged;
  readonly units: GlyphUnits;
  readonly opinions: boolean;
  readonly layout: ListLayout;
  readonly glyphWidth: number;
  /** Whether no group says the verdict. */
  readonly isAlone: boolean;
  readonly isComparing: boolean;
  /** Whether a row is one line, as of what can't be judged. */
  readonly isLine: boolean;
}

interface Rows {
  readonly targets: readonly TargetEntry[];
  readonly look: RowLook;
  /** How many there are, those that are folded too. */
  readonly count: number;
}

const heightOf = ({ isLine, layout }: RowLook): number =>
  isLine ? UNJUDGED_HEIGHT : targetRowHeight[layout];

interface ItemsProps extends Rows {
  /** Place of the first of them in the list, counted from 0. */
  readonly from: number;
  readonly measure?: RefCallback<Element> | undefined;
}

const Items = memo(({ targets, look, count, from, measure }: ItemsProps) => {
  const { isLine, layout: _layout, ...rest } = look;
  const Row = isLine ? UnjudgedLine : TargetRow;
  return targets.map((entry, at) => {
    const judgement = look.judged.byTarget.get(entry.id);
    return judgement === undefined ? null : (
      <Row
        {...rest}
        count={count}
        entry={entry}
        judgement={judgement}
        key={entry.id}
        measure={measure}
        place={from + at + 1}
      />
    );
  });
});

const Space = ({ height }: { readonly height: number }) => (
  <svg aria-hidden="true" className="block" height={Math.round(height)} width="1" />
);

/** Stands for the rows of a list that are out of view. */
const SpaceItem = ({ height }: { readonly height: number }) =>
  height <= 0 ? null : (
    <li aria-hidden="true">
      <Space height={height} />
    </li>
  );

/** A long list: the rows in the window, and space for the others. */
const WindowedRows = ({ targets, ...rows }: Rows) => {
  const { length } = targets;
  const estimate = heightOf(rows.look);
  const keyOf = useCallback((place: number) => targets[place]?.id ?? "", [targets]);
  const { list, measure, from, to, room } = useWindowRows<HTMLOListElement>({
    count: length,
    keyOf,
    first: FIRST,
    estimate,
  });
  const shown = useMemo(() => targets.slice(from, to), [targets, from, to]);
  const { before, after } = room ?? { before: 0, after: (length - to) * estimate };
  return (
    <ol ref={list} start={from + 1}>
      <SpaceItem height={before} />
      <Items {...rows} from={from} measure={measure} targets={shown} />
      <SpaceItem height={after} />
    </ol>
  );
};

interface Props extends Omit<Rows, "count"> {
  readonly count?: number;
  /** Whether even the first rows come after what is in view. */
  readonly isLater?: boolean;
}

/** Targets, one a row. A screen of them answers a gesture, and the rest of the rows follow. */
export const TargetRows = ({ targets, look, count = targets.length, isLater = false }: Props) => {
  const printing = usePrinting();
  const now = useMemo(() => ({ targets, look, count }), [targets, look, count]);
  const settled = useLater(now, { first: { ...now, targets: targets.slice(0, FIRST) } });
  // Paper takes all at once.
  const later = printing ? now : settled;
  const soon = isLater ? later : now;
  const first = useMemo(() => soon.targets.slice(0, FIRST), [soon]);
  const rest = useMemo(() => later.targets.slice(FIRST), [later]);
  if (soon.targets.length > DRAW_ALL && !printing) return <WindowedRows {...soon} />;
  const hasRest = soon.targets.length > FIRST && (later.targets.length <= DRAW_ALL || printing);
  const awaited = targets.length - later.targets.length;
  return (
    <>
      <div>
        {first.length === 0 ? null : (
          <ol start={1}>
            <Items count={soon.count} from={0} look={soon.look} targets={first} />
          </ol>
        )}
      </div>
      {hasRest && rest.length > 0 ? (
        <ol start={FIRST + 1}>
          <Items count={later.count} from={FIRST} look={later.look} targets={rest} />
        </ol>
      ) : null}
      {awaited > 0 ? <Space height={awaited * heightOf(look)} /> : null}
    </>
  );
};
