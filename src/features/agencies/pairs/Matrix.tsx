import { selecting as selectingRecords } from "#domain/query/selection/selectionAddress.ts";
import {
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  useCallback,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { flushSync } from "react-dom";

import { cellAt, neighbour } from "#figures/matrix/matrixKeys.ts";
import {
  type MatrixNames,
  type PlacedCell,
  type PlacedMatrix,
  placeMatrix,
} from "#figures/matrix/matrixPlaces.ts";
import {
  cellId,
  cellMark,
  matrixSamples,
  selectionOfBoth,
  plainCells,
} from "#figures/matrix/matrixCells.ts";
import { cellsScene, columnLabels, rowLabels } from "#figures/matrix/matrixScene.ts";
import { SceneSvg } from "#scene/render/SceneSvg.tsx";
import { useMeasure } from "#scene/render/useMeasure.tsx";
import { rem } from "#ui/screen/rem.ts";
import type { Meaning } from "#scene/mark.ts";
import type { MatrixModel } from "#domain/agencies/matrix.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { matrix } from "#messages/figures/matrix.ts";
import { OpenAll } from "#ui/tables/opened.tsx";
import { pairs } from "#messages/views/agencies.ts";
import { type ParameterChange, useNavigation } from "#ui/navigation.tsx";
import { stepInList } from "#ui/focus/rovingFocus.ts";

interface Props {
  readonly model: MatrixModel;
  readonly names: MatrixNames;
  readonly snapshot: Snapshot;
  /** The available width, in sixteenths of a rem. */
  readonly room: number;
  readonly isPaper: boolean;
  /** How many bodies there are: fewer fit on a printed page, and fewer are close. */
  readonly all: number;
  /** Shows all of them. */
  readonly onAll: () => void;
  /** The body whose partners are listed beside the matrix. */
  readonly selected: string;
  /** Selects the body whose partners are listed there. */
  readonly selecting: (id: string) => ParameterChange;
}

/** The key: each kind of square beside its meaning. */
const MatrixKey = () => (
  <ul aria-label={matrix.key} className="mb-1 flex flex-wrap gap-x-4 gap-y-1">
    {matrixSamples().map((sample) => (
      <li className="flex items-center gap-1.5" key={sample.title}>
        <SceneSvg className="shrink-0" isHidden scene={sample} />
        {sample.title}
      </li>
    ))}
  </ul>
);

/** How far names stick out over cells, which are scrolled clear of them when they get the focus. */
const stuckStyle = ({ headRoom, rowRoom }: PlacedMatrix): CSSProperties =>
  Object.fromEntries([
    ["--heads", rem(headRoom)],
    ["--names", rem(rowRoom)],
  ]);

/** Who issues with whom: the row's body led, the column's took part. */
export const Matrix = (props: Props) => {
  const { model, names, snapshot, room, isPaper, all, onAll, selected, selecting } = props;
  const { selection } = snapshot;
  const { labelOf, wholeOf } = names;
  const measure = useMeasure();
  const keys = useId();
  const leftOut = all - model.order.length;
  /** `active`: the cell under the pointer or last reached by a key. `stop`: the cell in the Tab order. */
  const [active, setActive] = useState<string>();
  const [stop, setStop] = useState<string>();
  const rows = useRef<SVGSVGElement>(null);
  const cells = useRef<SVGSVGElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  /** The scroll position last set by the code; any other was set by the reader, and is kept. */
  const scrolledTo = useRef(0);
  const { go } = useNavigation();
  const placed = useMemo(
    () => placeMatrix(model, names, measure, { room, isPaper }),
    [model, names, measure, room, isPaper],
  );
  // The acronyms without a full name beside them: a wide matrix has no room for it.
  const unnamed = placed.rows.filter(
    ({ id, whole }) => whole.length === 0 && (wholeOf(id) ?? labelOf(id)) !== labelOf(id),
  );
  // A matrix wider than the page scrolls, with its labels sticky.
  const whole = placed.rowRoom + placed.width;
  const scrolls = whole > room;
  // Column heads stick below the page's bar, or to the top of the matrix where it scrolls by itself.
  // On a phone that lies on its side they would take a third of the screen.
  const top = `${scrolls ? "top-0" : "top-(--above)"} [@media(height<26rem)]:top-auto`;
  // Scrolls the column of the selected body into view at first.
  useLayoutEffect(() => {
    const [box, column] = [scroller.current, placed.columns.find(({ id }) => id === selected)];
    const shown = cells.current?.getBoundingClientRect().width ?? 0;
    if (box === null || column === undefined || box.scrollLeft !== scrolledTo.current) return;
    const perUnit = shown / placed.width;
    const inSight = box.clientWidth - placed.rowRoom * perUnit;
    const isBeyond = (column.start + column.size) * perUnit > inSight;
    const centred = (column.start + column.size / 2) * perUnit - inSight / 2;
    // No column is cut at the left.
    const first = placed.columns.findLast(({ start }) => start * perUnit <= centred);
    box.scrollLeft = isBeyond ? (first?.start ?? 0) * perUnit : 0;
    scrolledTo.current = box.scrollLeft;
  }, [placed, selected]);
  const places = useMemo(() => new Map(placed.cells.map((one, at) => [cellId(one), at])), [placed]);
  const pointed = placed.cells[places.get(active ?? "") ?? -1];
  // Roving tabindex: there may be two hundred labels. A filter may have removed the cell that was reached last.
  const current = places.get(stop ?? "") ?? 0;
  const still = useMemo(() => plainCells(placed, names), [placed, names]);
  // Only cells that were reached are links: a link for each of thousands would cost a tenth of a second at every
  // gesture. The table has a link for each pair.
  const links = [...new Set([placed.cells[current], pointed])].flatMap((one) =>
    one === undefined ? [] : cellMark(one, names, selection),
  );
  /** The cell under a pointer. */
  const under = ({ clientX, clientY }: MouseEvent): PlacedCell | undefined => {
    const box = cells.current?.getBoundingClientRect();
    if (box === undefined) return undefined;
    const perPixel = placed.width / box.width;
    const [x, y] = [(clientX - box.left) * perPixel, (clientY - box.top) * perPixel];
    return cellAt(placed.cells, { x, y });
  };
  const point = (event: PointerEvent): void => {
    const one = under(event);
    setActive(one && cellId(one));
  };
  const leave = ({ pointerType }: PointerEvent): void => {
    // Lifting a finger ends the hover before the click that opens the cell.
    if (pointerType !== "touch") setActive(undefined);
  };
  // A press without a move before, as after a turn of the wheel, finds no link under the pointer yet.
  const open = (event: MouseEvent): void => {
    if (event.target instanceof Element && event.target.closest("a") !== null) return;
    const one = under(event);
    if (one !== undefined) go("/records", selectingRecords(selectionOfBoth(one, selection)));
  };
  // Memoised, so that marks aren't rendered again while the pointer moves.
  const handle = useCallback(
    ({ id }: Meaning) => ({
      onFocus: () => {
        setActive(id);
        setStop(id);
      },
      onKeyDown: (event: KeyboardEvent): void => {
        const from = places.get(id) ?? 0;
        const next = neighbour(placed.cells, from, event.key, event.ctrlKey || event.metaKey);
        const one = next === undefined ? undefined : placed.cells[next];
        if (one === undefined) return;
        event.preventDefault();
        flushSync(() => setStop(cellId(one)));
        cells.current?.querySelector<SVGElement>("a[tabindex='0']")?.focus();
      },
      tabIndex: places.get(id) === current ? 0 : -1,
    }),
    [places, placed, current],
  );
  const moveLabel = (event: KeyboardEvent, from: number): void => {
    const next = stepInList(event.key, from, placed.rows.length);
    if (next === undefined) return;
    event.preventDefault();
    rows.current?.querySelectorAll<SVGElement>("a")[next]?.focus();
  };
  return (
    <figure aria-label={pairs.title} className="min-w-0 print:break-inside-avoid">
      <div className="max-w-[75ch] text-small text-muted">
        <MatrixKey />
      </div>
      {scrolls ? (
        <p className="text-small text-muted print:hidden">{matrix.scrolls(model.order.length)}</p>
      ) : null}
      <p aria-hidden="true" className="min-h-6 text-small print:hidden">
        {pointed === undefined ? (
          <span className="text-muted max-sm:hidden pointer-coarse:hidden">{matrix.hint}</span>
        ) : (
          matrix.pair(labelOf(pointed.first), labelOf(pointed.second), pointed)
        )}
      </p>
      <p className="sr-only" id={keys}>
        {matrix.keys}
      </p>
      <div
        className={
          scrolls
            ? "max-h-[90dvh] overflow-auto print:max-h-none print:overflow-visible"
            : undefined
        }
        onPointerLeave={leave}
        ref={scroller}
      >
        <div
          className="grid w-max grid-cols-[auto_auto] [&_a]:scroll-mt-(--heads)"
          style={stuckStyle(placed)}
        >
          <div className={`sticky left-0 z-20 bg-paper print:static ${top}`} />
          <div className={`sticky z-10 bg-paper print:static ${top}`}>
            <SceneSvg
              isHidden
              scene={columnLabels(
                placed,
                (id) => pointed?.second === id || selected === id,
                (id) => wholeOf(id) ?? labelOf(id),
              )}
            />
          </div>
          <div className="sticky left-0 z-10 bg-paper">
            <SceneSvg
              describedBy={keys}
              handle={({ id }) => ({
                "aria-current": id === selected ? "true" : undefined,
                change: selecting(id),
                onKeyDown: (event) => moveLabel(event, model.order.indexOf(id)),
                tabIndex: id === selected ? 0 : -1,
              })}
              ref={rows}
              scene={rowLabels(placed, names, {
                measure,
                isStrong: (id) => pointed?.first === id || selected === id,
                hintOf: (id) => wholeOf(id) ?? labelOf(id),
              })}
            />
          </div>
          {/* Keyboard users have the links inside. */}
          {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
          <div
            className="[&_a]:scroll-ml-(--names)"
            onClick={open}
            onPointerDown={point}
            onPointerMove={point}
          >
            <SceneSvg
              describedBy={keys}
              handle={handle}
              ref={cells}
              scene={cellsScene(placed, still, { links, pointed })}
            />
          </div>
        </div>
      </div>
      <figcaption className="mt-2 max-w-[75ch] text-small text-muted">
        <span className="print:hidden">{matrix.opens}</span>
        {matrix.caption(isPaper ? leftOut : 0)}
        {isPaper || leftOut === 0 ? null : matrix.close(model.order.length, all)}
      </figcaption>
      {unnamed.length === 0 ? null : (
        <ul
          aria-label={matrix.names}
          className="mt-2 columns-2xs text-small text-muted print:hidden"
        >
          {unnamed.map(({ id }) => (
            <li className="break-inside-avoid" key={id}>
              <span className="text-ink">{labelOf(id)}</span> {wholeOf(id)}
            </li>
          ))}
        </ul>
      )}
      {isPaper || leftOut === 0 ? null : <OpenAll onOpen={onAll}>{matrix.all(all)}</OpenAll>}
    </figure>
  );
};
