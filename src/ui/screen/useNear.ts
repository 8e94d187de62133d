import { type RefCallback, startTransition, useCallback, useState } from "react";

interface Nearness {
  readonly ref: RefCallback<Element>;
  /** Whether the element is in view or a few screens away. */
  readonly near: boolean;
  /** Its height in pixels when it was last seen to leave; undefined before. */
  readonly height: number | undefined;
}

/** How far from view is near: about two screens, so that a flick doesn't outrun the drawing. */
const MARGIN = "1600px 0px";

interface Watch {
  readonly observer: IntersectionObserver;
  readonly tells: Map<Element, (change: IntersectionObserverEntry) => void>;
}

/** One for each margin, however many elements it watches: a browser asks each observer at every frame. */
const watches = new Map<string, Watch>();

const newWatch = (margin: string): Watch => {
  const tells: Watch["tells"] = new Map();
  const observer = new IntersectionObserver(
    (changes) => {
      for (const change of changes) tells.get(change.target)?.(change);
    },
    { rootMargin: margin },
  );
  return { observer, tells };
};

/** Tells of an element's comings and goings until what it returns is called. */
const watch = (
  element: Element,
  margin: string,
  tell: (change: IntersectionObserverEntry) => void,
): (() => void) => {
  const own = watches.get(margin) ?? newWatch(margin);
  watches.set(margin, own);
  own.tells.set(element, tell);
  own.observer.observe(element);
  return () => {
    own.tells.delete(element);
    own.observer.unobserve(element);
    if (own.tells.size === 0) watches.delete(margin);
  };
};

/**
 * Watches whether an element is near the view. Where nothing can watch, everything is near. `margin` tells how
 * far from view that is, as CSS writes margins.
 */
export const useNear = (initially: boolean, margin = MARGIN): Nearness => {
  const [state, setState] = useState<Omit<Nearness, "ref">>({
    near: initially,
    height: undefined,
  });
  const ref = useCallback(
    (element: Element | null) => {
      if (element === null) return;
      if (typeof IntersectionObserver === "undefined") {
        setState({ near: true, height: undefined });
        return;
      }
      return watch(element, margin, ({ isIntersecting: near, boundingClientRect }) => {
        const { top, bottom, height } = boundingClientRect;
        const update = (): void =>
          setState((before) =>
            before.near === near ? before : { near, height: near ? before.height : height },
          );
        // What is in view is drawn first, what is merely near right after.
        if (near && bottom > 0 && top < globalThis.innerHeight) update();
        else startTransition(update);
      });
    },
    [margin],
  );
  return { ref, ...state };
};
