import { type KeyboardEvent, type MouseEvent, useMemo, useRef, useState } from "react";

import type { PacePoint } from "#figures/paceScatter/paceScatterModel.ts";
import { frameFor, placePoints } from "#figures/paceScatter/paceScatterPlaces.ts";
import { paceScatterScene } from "#figures/paceScatter/paceScatterScene.ts";
import { SceneSvg } from "#scene/render/SceneSvg.tsx";
import { useMeasure } from "#scene/render/useMeasure.tsx";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { targetName } from "#parts/records/targetNames.ts";
import { wayCell } from "#parts/verdicts/wayCell.ts";
import { pace } from "#messages/targets/pace.ts";
import { ui } from "#messages/ui.ts";
import { usePrinting } from "#ui/screen/usePrinting.ts";
import { verdictWords } from "#messages/words/verdicts.ts";

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The places of points in order, by what is told of each. */
const orderBy = (spots: readonly Spot[], of: (spot: Spot) => readonly [number, number]) =>
  spots
    .map((spot, index) => ({ index, key: of(spot) }))
    .sort((a, b) => a.key[0] - b.key[0] || a.key[1] - b.key[1] || a.index - b.index)
    .map(({ index }) => index);

/**
 * The point to which a key leads from another. Left and right go through all of them by their place
 * along the axis of time, up and down by that of the way, so that none is out of reach; Home and End
 * to the first and last in time. Undefined for other keys.
 */
export const pointAt = (spots: readonly Spot[], from: number, key: string): number | undefined => {
  const across = key === "ArrowLeft" || key === "ArrowRight" || key === "Home" || key === "End";
  if (!across && key !== "ArrowUp" && key !== "ArrowDown") return undefined;
  const order = across
    ? orderBy(spots, ({ x, y }) => [x, -y])
    : orderBy(spots, ({ x, y }) => [-y, x]);
  const at = order.indexOf(from);
  const last = order.length - 1;
  const step = key === "ArrowRight" || key === "ArrowUp" ? 1 : -1;
  const to = key === "Home" ? 0 : key === "End" ? last : Math.min(last, Math.max(0, at + step));
  return order[to];
};

interface Props {
  readonly points: readonly PacePoint[];
  readonly dataset: Dataset;
  readonly width: number;
}

/** What a point tells, for those who hear it, reach it by key or point at it. */
const pointWords = ({ judgement, time }: PacePoint, name: string): string =>
  pace.point(name, verdictWords[judgement.verdict], wayCell(judgement), pace.time(time));

/** Share of the time gone against share of the way covered; on the diagonal a target is on pace. */
export const PaceScatter = ({ points, dataset, width }: Props) => {
  const [reached, setReached] = useState<string>();
  const root = useRef<SVGSVGElement>(null);
  const measure = useMeasure();
  const isPrinting = usePrinting();
  const { placed, scene, words } = useMemo(() => {
    const names = points.map(({ entry }) => targetName(entry, dataset));
    const frame = frameFor(points, width, measure);
    const all = placePoints(points, names, frame, measure, !isPrinting);
    const tell = ({ point, number }: (typeof all.points)[number]): string =>
      pointWords(point, names[number - 1] ?? "");
    return {
      placed: all.points,
      scene: paceScatterScene(all, frame, tell),
      words: new Map(all.points.map((one) => [one.point.entry.id, tell(one)])),
    };
  }, [points, dataset, width, measure, isPrinting]);
  // One point is in the order of the Tab key, arrows lead on: there may be two hundred.
  const isThere = reached !== undefined && words.has(reached);
  const stop = isThere ? reached : placed[0]?.point.entry.id;
  // A thumb can't point: its first tap tells, and its second one leads to the page.
  const tapped = useRef<string>(undefined);
  const tap = (event: MouseEvent, id: string): void => {
    const { nativeEvent } = event;
    const isTouch = nativeEvent instanceof PointerEvent && nativeEvent.pointerType === "touch";
    if (isTouch && tapped.current !== id) event.preventDefault();
    tapped.current = id;
  };
  const move = (event: KeyboardEvent, from: string): void => {
    const at = placed.findIndex(({ point }) => point.entry.id === from);
    const to = pointAt(placed, at, event.key);
    if (to === undefined) return;
    event.preventDefault();
    root.current?.querySelectorAll<SVGElement>("a")[to]?.focus();
  };
  return (
    <figure aria-label={pace.label} className="min-w-0">
      <SceneSvg
        className="print:landscape:max-h-[58vh]"
        handle={({ id }) => ({
          tabIndex: id === stop ? 0 : -1,
          onClick: (event) => tap(event, id),
          onFocus: () => setReached(id),
          onPointerEnter: () => setReached(id),
          onKeyDown: (event) => move(event, id),
        })}
        ref={root}
        scene={scene}
      />
      <figcaption className="text-small text-muted">
        <p aria-hidden="true" className="min-h-[2.8em] text-ink print:hidden">
          {words.get(reached ?? "") ?? (
            <>
              <span className="pointer-coarse:hidden">{pace.hint}</span>
              <span className="hidden pointer-coarse:inline">{pace.hintForThumbs}</span>
            </>
          )}
        </p>
        <p>{ui.sentences([scene.description ?? "", isPrinting ? pace.numbers : pace.notes])}</p>
        <p>{pace.sources}</p>
      </figcaption>
    </figure>
  );
};
