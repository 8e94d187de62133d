import { type KeyboardEvent, type MouseEvent, type RefObject, useRef, useState } from "react";

import type { Mark, Meaning } from "#scene/mark.ts";
import type { Scene } from "#scene/scene.ts";

import { type Spot, spotsOf, stepFrom } from "./spots.ts";

/** What keys and pointers do on a mark that leads somewhere. */
interface Handling {
  readonly tabIndex?: number;
  readonly onClick?: (event: MouseEvent) => void;
  readonly onFocus?: () => void;
  readonly onPointerEnter?: () => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
}

interface Spots {
  readonly root: RefObject<SVGSVGElement | null>;
  readonly handle: (meaning: Meaning) => Handling;
  /** The name of the mark that was pointed at or had the focus last. */
  readonly reached: string | undefined;
}

const none: readonly Mark[] = [];

/**
 * Keys and pointers on a scene of many links. One is in the order of the Tab key and arrows lead on from it:
 * there may be hundreds.
 */
export const useSpots = (scene: Scene | undefined): Spots => {
  const [reached, setReached] = useState<string>();
  const root = useRef<SVGSVGElement>(null);
  // A thumb can't point: its first tap tells what a mark is, the second follows its link.
  const tapped = useRef<string>(undefined);
  const spots: readonly Spot[] = spotsOf(scene?.marks ?? none);
  const current = spots.find(({ id }) => id === reached);
  const stop = current?.id ?? spots[0]?.id;
  const tap = (event: MouseEvent, id: string): void => {
    const { nativeEvent } = event;
    const isTouch = nativeEvent instanceof PointerEvent && nativeEvent.pointerType === "touch";
    if (isTouch && tapped.current !== id) event.preventDefault();
    tapped.current = id;
  };
  const move = (event: KeyboardEvent, from: string): void => {
    const at = spots.findIndex(({ id }) => id === from);
    const to = stepFrom(spots, at, event.key);
    if (to === undefined) return;
    event.preventDefault();
    root.current?.querySelectorAll<SVGElement>("a")[to]?.focus();
  };
  return {
    root,
    reached: current?.name,
    handle: ({ id }) => ({
      tabIndex: id === stop ? 0 : -1,
      onClick: (event) => tap(event, id),
      onFocus: () => setReached(id),
      onPointerEnter: () => setReached(id),
      onKeyDown: (event) => move(event, id),
    }),
  };
};
