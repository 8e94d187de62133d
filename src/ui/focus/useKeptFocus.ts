import { type MouseEvent, useLayoutEffect, useRef } from "react";

/**
 * Keeps the focus in a panel where the answer to a press takes away what was pressed: the next control that is still
 * there gets it, after the last one the one before it. Returns the panel's handler of clicks, for their capture.
 */
export const useKeptFocus = (): ((event: MouseEvent<HTMLElement>) => void) => {
  /** The controls to try, the nearest first. */
  const near = useRef<readonly HTMLElement[]>([]);
  useLayoutEffect(() => {
    const { current } = near;
    near.current = [];
    for (const control of current) {
      if (document.activeElement !== document.body) return;
      if (control.isConnected) control.focus();
    }
  });
  return ({ currentTarget }) => {
    const controls = [...currentTarget.querySelectorAll<HTMLElement>("a, button, input, select")];
    const at = controls.findIndex((one) => one === document.activeElement);
    near.current =
      at < 0
        ? []
        : [
            ...controls.slice(at + 1),
            // What arrow keys alone reach does more than its neighbours to a row.
            ...controls
              .slice(0, at)
              .reverse()
              .filter(({ tabIndex }) => tabIndex >= 0),
          ];
  };
};
