import { useCallback, useEffect, useMemo, useRef, useState } from "react";

import { betweenWindows, sameWindow, type TimeWindow } from "#domain/timeline/timeScale.ts";
import { parseWindow, writeWindow } from "#domain/timeline/windowCodec.ts";
import { setParameter, useNavigation } from "#ui/navigation.tsx";

/** How long the eye is led from one window to the next, in ms. */
const GLIDE = 180;

const prefersStill = (): boolean =>
  globalThis.matchMedia("(prefers-reduced-motion: reduce)").matches;

export interface WindowControl {
  readonly window: TimeWindow;
  /** The window at the end of the last gesture: for what need not follow each frame. */
  readonly settled: TimeWindow;
  /** Shows a window at once and leaves the address alone: for each frame of a gesture. */
  readonly show: (window: TimeWindow) => void;
  /** Ends a gesture: writes the window that is shown to the address, as one history entry. */
  readonly commit: () => void;
  /** Goes to a window, gliding unless the reader's setting says not to, and writes it. */
  readonly goTo: (window: TimeWindow) => void;
  /** The window that is shown or being glided to, for those who build on it. */
  readonly current: () => TimeWindow;
}

/** The window of time: frames are local, the address gets one entry a gesture. */
export const useTimelineWindow = (limits: TimeWindow): WindowControl => {
  const { parameters, change } = useNavigation();
  const text = parameters.get("window");
  const [window, setWindow] = useState(() => parseWindow(text, limits) ?? limits);
  const [settled, setSettled] = useState(window);
  const shown = useRef(window);
  const target = useRef(window);
  const written = useRef(text);
  const frame = useRef(0);

  const draw = useCallback((next: TimeWindow): void => {
    shown.current = next;
    setWindow(next);
  }, []);

  const show = useCallback(
    (next: TimeWindow): void => {
      cancelAnimationFrame(frame.current);
      target.current = next;
      draw(next);
    },
    [draw],
  );

  const glide = useCallback(
    (to: TimeWindow): void => {
      if (prefersStill()) {
        show(to);
        return;
      }
      cancelAnimationFrame(frame.current);
      target.current = to;
      const from = shown.current;
      const begin = performance.now();
      const step = (now: number): void => {
        const share = Math.min(1, Math.max(0, (now - begin) / GLIDE));
        draw(share === 1 ? to : betweenWindows(from, to, 1 - (1 - share) ** 3));
        if (share < 1) frame.current = requestAnimationFrame(step);
      };
      frame.current = requestAnimationFrame(step);
    },
    [draw, show],
  );

  const commit = useCallback((): void => {
    const next = target.current;
    setSettled(next);
    const value = sameWindow(next, limits) ? undefined : writeWindow(next);
    written.current = value ?? null;
    change(setParameter("window", value));
  }, [change, limits]);

  const goTo = useCallback(
    (to: TimeWindow): void => {
      glide(to);
      commit();
    },
    [commit, glide],
  );

  useEffect(() => {
    if (text === written.current) return;
    written.current = text;
    const next = parseWindow(text, limits) ?? limits;
    setSettled(next);
    glide(next);
  }, [text, limits, glide]);

  useEffect(() => () => cancelAnimationFrame(frame.current), []);

  const current = useCallback(() => target.current, []);
  return useMemo(
    () => ({ window, settled, show, commit, goTo, current }),
    [window, settled, show, commit, goTo, current],
  );
};
