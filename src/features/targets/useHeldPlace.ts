import { type RefObject, useLayoutEffect, useRef } from "react";

/**
 * Keeps an element where it stands on the screen through a change that it makes, whatever comes or goes
 * above it. `hold` is to be called right before the change.
 */
export const useHeldPlace = (): {
  readonly ref: RefObject<HTMLLabelElement | null>;
  readonly hold: () => void;
} => {
  const ref = useRef<HTMLLabelElement>(null);
  const held = useRef<number>(undefined);
  const topOf = (): number => ref.current?.getBoundingClientRect().top ?? 0;
  useLayoutEffect(() => {
    if (held.current === undefined) return;
    const before = held.current;
    held.current = undefined;
    // Before the next painting, when what was drawn has measured itself too.
    requestAnimationFrame(() => window.scrollBy(0, topOf() - before));
  });
  return {
    ref,
    hold: () => {
      held.current = topOf();
    },
  };
};
