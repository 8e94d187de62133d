import { useCallback, useEffect, useMemo, useRef, useState } from "react";

import { setting } from "#domain/query/parameters/parameter.ts";
import type { TimeWindow } from "#domain/calendar/timeWindow.ts";
import { timeWindow } from "#figures/timeline/parameters.ts";
import type { TimelineBase } from "#figures/timeline/model.ts";
import { useParameter } from "#parts/page/useParameter.ts";
import { useNavigation } from "#ui/navigation.tsx";
import { makeStore, type Store, useStore } from "#ui/store.ts";
import { useReducedMotion } from "#ui/screen/useReducedMotion.ts";

import { betweenWindows, wholeDays } from "#domain/calendar/moveWindow.ts";

/** How long the eye is led from one window to the next, in ms. */
const GLIDE = 180;

export interface WindowControl {
  /** The window of the moment, outside of React: only what draws it is drawn anew each frame. */
  readonly store: Store<TimeWindow>;
  /** The window at the end of the last gesture: for what need not follow each frame. */
  readonly settled: TimeWindow;
  /** Shows a window at once and leaves the address alone: for each frame of a gesture. */
  readonly show: (window: TimeWindow) => void;
  /** Ends a gesture: writes the window that is shown to the address, as one history entry. */
  readonly commit: () => void;
  /**
   * Goes to a window, gliding unless the reader's setting says not to, and writes it: as a history
   * entry of its own, unless it goes on with what came before, as a held key does.
   */
  readonly goTo: (window: TimeWindow, goesOn?: boolean) => void;
  /** The window that is shown or being glided to, for those who build on it. */
  readonly current: () => TimeWindow;
}

/** The window of this very frame. */
export const useShownWindow = ({ store }: WindowControl): TimeWindow => useStore(store);

/** The window of time: frames are local, the address gets one entry a gesture. */
export const useTimelineWindow = (base: TimelineBase): WindowControl => {
  const { limits } = base;
  const { parameters, change } = useNavigation();
  const parameter = useMemo(() => timeWindow(base), [base]);
  const asked = useParameter(parameter);
  const text = parameters.getAll(parameter.name).join(" ");
  const [settled, setSettled] = useState(asked);
  const [store] = useState(() => makeStore({ first: () => settled, prerendered: settled }));
  const isStill = useReducedMotion();
  const target = useRef(settled);
  /** What the settled window was last made from. */
  const known = useRef({ text, limits });
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

  // What a gesture still under way calls, after the address has changed under it.
  const latestChange = useRef(change);
  useEffect(() => {
    latestChange.current = change;
  });

  const settle = useCallback(
    (next: TimeWindow, replace: boolean): void => {
      setSettled(next);
      known.current = { text: parameter.write(next).join(" "), limits };
      latestChange.current(setting(parameter, next), { replace });
    },
    [limits, parameter],
  );

  const commit = useCallback((): void => {
    // What is drawn in the end is what the link says.
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
    if (text === known.current.text && limits === known.current.limits) return;
    known.current = { text, limits };
    setSettled(asked);
    glide(asked);
  }, [text, limits, asked, glide]);

  useEffect(() => () => cancelAnimationFrame(frame.current), []);

  const current = useCallback(() => target.current, []);
  return useMemo(
    () => ({ store, settled, show, commit, goTo, current }),
    [store, settled, show, commit, goTo, current],
  );
};
