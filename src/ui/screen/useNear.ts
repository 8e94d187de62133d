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

/** One for all elements: a browser asks each observer at every frame. */
let watching: Watch | undefined;

/**
 * Draws what a jump brings into view in the frame of the jump: an observer tells of it when that frame has
 * been shown without. @returns how to stop.
 */
const followJumps = (tells: Tells): (() => void) => {
  // Not asked for: the page would be laid out once more. Where it was scrolled to is taken as a jump to there.
  let last = 0;
  const jump = (): void => {
    const { scrollY, innerHeight } = window;
    const isFar = Math.abs(scrollY - last) > innerHeight;
    last = scrollY;
    if (!isFar) return;
    const drawn = new Set<Element>();
    // What is drawn is seldom as high as what stood for it, and brings more into view.
    for (let before = -1; drawn.size > before;) {
      before = drawn.size;
      const changes = [...tells].flatMap(([element, tell]) => {
        const boundingClientRect = element.getBoundingClientRect();
        const { top, bottom } = boundingClientRect;
        if (drawn.has(element) || bottom <= 0 || top >= innerHeight) return [];
        drawn.add(element);
        return [() => tell({ isIntersecting: true, boundingClientRect })];
      });
      flushSync(() => {
        for (const tell of changes) tell();
      });
    }
  };
  window.addEventListener("scroll", jump, { passive: true });
  return () => window.removeEventListener("scroll", jump);
};

const newWatch = (): Watch => {
  const tells: Tells = new Map();
  const observer = new IntersectionObserver(
    (changes) => {
      for (const change of changes) tells.get(change.target)?.(change);
    },
    { rootMargin: MARGIN },
  );
  return { observer, tells, stop: followJumps(tells) };
};

/** Tells of an element's comings and goings until what it returns is called. */
const watch = (element: Element, tell: (change: Change) => void): (() => void) => {
  const own = (watching ??= newWatch());
  own.tells.set(element, tell);
  own.observer.observe(element);
  return () => {
    own.tells.delete(element);
    own.observer.unobserve(element);
    if (own.tells.size > 0) return;
    own.stop();
    watching = undefined;
  };
};

/** Watches whether an element is near the view. Where nothing can watch, everything is near. */
export const useNear = (initially: boolean): Nearness => {
  const [state, setState] = useState<Omit<Nearness, "ref">>({
    near: initially,
    height: undefined,
  });
  const ref = useCallback((element: Element | null) => {
    if (element === null) return;
    if (typeof IntersectionObserver === "undefined") {
      setState({ near: true, height: undefined });
      return;
    }
    return watch(element, ({ isIntersecting: near, boundingClientRect }) => {
      const { top, bottom, height } = boundingClientRect;
      const update = (): void =>
        setState((before) =>
          before.near === near ? before : { near, height: near ? before.height : height },
        );
      // What is in view is drawn first, what is merely near right after.
      if (near && bottom > 0 && top < globalThis.innerHeight) update();
      else startTransition(update);
    });
  }, []);
  return { ref, ...state };
};
