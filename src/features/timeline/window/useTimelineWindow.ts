import { useCallback, useEffect, useMemo, useRef, useState } from "react";

import { setting } from "#domain/query/parameters/parameter.ts";
import { sameWindow, type TimeWindow } from "#domain/calendar/timeWindow.ts";
import { timeWindow } from "#figures/timeline/parameters.ts";
import type { TimelineBase } from "#figures/timeline/model.ts";
import { useParameter } from "#parts/page/useParameter.ts";
import { useNavigation } from "#ui/navigation.tsx";
import { makeStore, type Store, useStore } from "#ui/store.ts";
import { useReducedMotion } from "#ui/screen/useReducedMotion.ts";

import { betweenWindows, wholeDays } from "#domain/calendar/moveWindow.ts";

/** Length of the glide from one window to the next, in ms. */
const GLIDE = 180;

export interface WindowControl {
  /** The current window, held outside React state so that only what draws it re-renders each frame. */
  readonly store: Store<TimeWindow>;
  /** The window after the last gesture, for whatever need not follow each frame. */
  readonly settled: TimeWindow;
  /** Shows a window at once without changing the address: for each frame of a gesture. */
  readonly show: (window: TimeWindow) => void;
  /** Ends a gesture: writes the current window to the address, as one history entry. */
  readonly commit: () => void;
  /**
   * Glides to a window (jumps under reduced motion) and writes it to the address, as a history entry of its
   * own, or replacing the last one if `goesOn`, as while a key is held.
   */
  readonly goTo: (window: TimeWindow, goesOn?: boolean) => void;
  /** The window shown or being glided to, to compute the next one from. */
  readonly current: () => TimeWindow;
}

/** The window of the current frame. */
export const useShownWindow = ({ store }: WindowControl): TimeWindow => useStore(store);

/** The window of time: frames are local; the address gets one history entry a gesture. */
export const useTimelineWindow = (base: Pick<TimelineBase, "limits" | "first">): WindowControl => {
  const { limits } = base;
  const { parameters, change } = useNavigation();
  const parameter = useMemo(() => timeWindow(base), [base]);
  const inAddress = useParameter(parameter);
  const text = parameters.getAll(parameter.name).join(" ");
  const [settled, setSettled] = useState(inAddress);
  const [store] = useState(() => makeStore({ first: () => settled, prerendered: settled }));
  const isStill = useReducedMotion();
  const target = useRef(settled);
  /** What the settled window was last derived from. */
  const derivedFrom = useRef({ text, limits });
  const frame = useRef(0);

  const show = useCallback(
    (next: TimeWindow): void => {
      cancelAnimationFrame(frame.current);
      target.current = next;
      store.set(next);
    },
    [store],
  );

  const glide = useCallback(
    (to: TimeWindow): void => {
      if (isStill) {
        show(to);
        return;
      }
      cancelAnimationFrame(frame.current);
      target.current = to;
      const from = store.get();
      const begin = performance.now();
      const step = (now: number): void => {
        const share = Math.min(1, Math.max(0, (now - begin) / GLIDE));
        store.set(share === 1 ? to : betweenWindows(from, to, 1 - (1 - share) ** 3));
        if (share < 1) frame.current = requestAnimationFrame(step);
      };
      frame.current = requestAnimationFrame(step);
    },
    [isStill, show, store],
  );

  // For a gesture that is still going on after the address has changed.
  const latestChange = useRef(change);
  useEffect(() => {
    latestChange.current = change;
  });

  const settle = useCallback(
    (next: TimeWindow, replace: boolean): void => {
      setSettled(next);
      derivedFrom.current = { text: parameter.write(next).join(" "), limits };
      latestChange.current(setting(parameter, next), { replace });
    },
    [limits, parameter],
  );

  const commit = useCallback((): void => {
    // The final picture shows exactly the window in the address.
    const next = wholeDays(target.current, limits);
    show(next);
    settle(next, false);
  }, [limits, settle, show]);

  const goTo = useCallback(
    (to: TimeWindow, goesOn = false): void => {
      const next = wholeDays(to, limits);
      glide(next);
      settle(next, goesOn);
    },
    [glide, limits, settle],
  );

  useEffect(() => {
    // Limits are found again as more data arrive, mostly the same: a gesture that is going on isn't taken back for them.
    if (text === derivedFrom.current.text && sameWindow(limits, derivedFrom.current.limits)) return;
    derivedFrom.current = { text, limits };
    setSettled(inAddress);
    glide(inAddress);
  }, [text, limits, inAddress, glide]);

  useEffect(() => () => cancelAnimationFrame(frame.current), []);

  const current = useCallback(() => target.current, []);
  return useMemo(
    () => ({ store, settled, show, commit, goTo, current }),
    [store, settled, show, commit, goTo, current],
  );
};
