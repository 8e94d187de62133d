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
      const observer = new IntersectionObserver(
        (changes) => {
          const last = changes.at(-1);
          if (last === undefined) return;
          const { isIntersecting: near, boundingClientRect } = last;
          const update = (): void =>
            setState((before) => {
              if (before.near === near) return before;
              return { near, height: near ? before.height : boundingClientRect.height };
            });
          // What is in view is drawn first, what is merely near right after.
          const { top, bottom } = boundingClientRect;
          if (near && bottom > 0 && top < globalThis.innerHeight) update();
          else startTransition(update);
        },
        { rootMargin: margin },
      );
      observer.observe(element);
      return () => observer.disconnect();
    },
    [margin],
  );
  return { ref, ...state };
};
