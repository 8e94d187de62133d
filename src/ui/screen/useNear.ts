import { type RefCallback, startTransition, useCallback, useState } from "react";

/** How far beyond the window is near: about two screens, so that fast scrolling doesn't outrun rendering. */
const MARGIN = "1600px 0px";

/** Whether an element is in or near the window, and so worth rendering. */
export const useNear = (): { readonly ref: RefCallback<Element>; readonly near: boolean } => {
  const [near, setNear] = useState(false);
  const ref = useCallback((element: Element | null) => {
    if (element === null) return;
    if (typeof IntersectionObserver === "undefined") {
      setNear(true);
      return;
    }
    const observer = new IntersectionObserver(
      (changes) => {
        const change = changes.at(-1);
        if (change === undefined) return;
        const { top, bottom } = change.boundingClientRect;
        const update = (): void => setNear(change.isIntersecting);
        // Content in the window is rendered first, nearby content after it.
        if (bottom > 0 && top < window.innerHeight) update();
        else startTransition(update);
      },
      { rootMargin: MARGIN },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, near };
};
