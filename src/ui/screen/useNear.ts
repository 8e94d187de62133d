import { type RefCallback, startTransition, useCallback, useState } from "react";
import { flushSync } from "react-dom";

interface Nearness {
  readonly ref: RefCallback<Element>;
  /** Whether the element is in view or a few screens away. */
  readonly near: boolean;
  /** Its height in pixels when it was last seen to leave; undefined before. */
  readonly height: number | undefined;
}

/** How far from view is near: about two screens, so that a flick doesn't outrun the drawing. */
const MARGIN = "1600px 0px";

/** Where an element is that came near or went. */
type Change = Pick<IntersectionObserverEntry, "isIntersecting" | "boundingClientRect">;

type Tells = Map<Element, (change: Change) => void>;

interface Watch {
  readonly observer: IntersectionObserver;
  readonly tells: Tells;
  readonly stop: () => void;
}

/** One for each margin, however many elements it watches: a browser asks each observer at every frame. */
const watches = new Map<string, Watch>();

/** Shares of the window's height at which a jump is looked at: stretches in view hold one of them. */
const LOOKED_AT = [0.05, 0.35, 0.65, 0.95];

/**
 * Draws what a jump brings into view in the frame of the jump: an observer tells of it when that frame has
 * been shown without. @returns how to stop.
 */
const followJumps = (tells: Tells): (() => void) => {
  let last = window.scrollY;
  const jump = (): void => {
    const { scrollY, innerHeight, innerWidth } = window;
    const isFar = Math.abs(scrollY - last) > innerHeight;
    last = scrollY;
    if (!isFar) return;
    const inView = new Set<Element>();
    for (const share of LOOKED_AT) {
      let at = document.elementFromPoint(innerWidth / 2, share * innerHeight);
      while (at !== null && !tells.has(at)) at = at.parentElement;
      if (at !== null) inView.add(at);
    }
    flushSync(() => {
      for (const one of inView)
        tells.get(one)?.({ isIntersecting: true, boundingClientRect: one.getBoundingClientRect() });
    });
  };
  window.addEventListener("scroll", jump, { passive: true });
  return () => window.removeEventListener("scroll", jump);
};

const newWatch = (margin: string): Watch => {
  const tells: Tells = new Map();
  const observer = new IntersectionObserver(
    (changes) => {
      for (const change of changes) tells.get(change.target)?.(change);
    },
    { rootMargin: margin },
  );
  return { observer, tells, stop: followJumps(tells) };
};

/** Tells of an element's comings and goings until what it returns is called. */
const watch = (element: Element, margin: string, tell: (change: Change) => void): (() => void) => {
  const own = watches.get(margin) ?? newWatch(margin);
  watches.set(margin, own);
  own.tells.set(element, tell);
  own.observer.observe(element);
  return () => {
    own.tells.delete(element);
    own.observer.unobserve(element);
    if (own.tells.size > 0) return;
    own.stop();
    watches.delete(margin);
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
