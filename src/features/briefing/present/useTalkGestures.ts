import { type TouchEvent, useEffect, useRef, useState } from "react";

/** The least horizontal distance of a swipe, in pixels. */
const SWIPE = 50;
/** How long the buttons stay after the last pointer movement, in ms. */
const AWAKE = 3000;

interface Touched {
  readonly x: number;
  readonly y: number;
  /** How far the figure was scrolled sideways: a touch that scrolled it was no swipe. */
  readonly scrolled: number;
}

const scrolledOf = (target: EventTarget): number =>
  target instanceof Element ? (target.closest("[data-scroller]")?.scrollLeft ?? 0) : 0;

/** Touch handlers that call `onSwipe` with the direction: 1 forwards, -1 back. */
export const useSwipes = (onSwipe: (by: 1 | -1) => void) => {
  const start = useRef<Touched>(undefined);
  return {
    onTouchStart: ({ touches, target }: TouchEvent): void => {
      const touch = touches.length === 1 ? touches[0] : undefined;
      start.current = touch && { x: touch.clientX, y: touch.clientY, scrolled: scrolledOf(target) };
    },
    onTouchEnd: ({ changedTouches, target }: TouchEvent): void => {
      const [from, to] = [start.current, changedTouches[0]];
      start.current = undefined;
      if (from === undefined || to === undefined || scrolledOf(target) !== from.scrolled) return;
      const [right, down] = [to.clientX - from.x, to.clientY - from.y];
      if (Math.abs(right) < SWIPE || Math.abs(right) < 2 * Math.abs(down)) return;
      onSwipe(right < 0 ? 1 : -1);
    },
  };
};

/** Whether the pointer has moved within the last few seconds. */
export const useAwake = (): boolean => {
  const [isAwake, setAwake] = useState(true);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wake = (): void => {
      setAwake(true);
      clearTimeout(timer);
      timer = setTimeout(() => setAwake(false), AWAKE);
    };
    wake();
    window.addEventListener("pointermove", wake);
    window.addEventListener("pointerdown", wake);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("pointermove", wake);
      window.removeEventListener("pointerdown", wake);
    };
  }, []);
  return isAwake;
};

/** Keeps the screen awake, where the browser allows it; requested again whenever the page becomes visible. */
export const useWakeLock = (): void => {
  useEffect(() => {
    let lock: WakeLockSentinel | undefined;
    let isOver = false;
    const requestLock = async (): Promise<void> => {
      if (document.visibilityState !== "visible" || !("wakeLock" in navigator)) return;
      try {
        lock = await navigator.wakeLock.request("screen");
        if (isOver) await lock.release();
      } catch {
        // Refused, as on a low battery: the screen may go dark.
      }
    };
    const requestAgain = (): void => void requestLock();
    requestAgain();
    document.addEventListener("visibilitychange", requestAgain);
    return () => {
      isOver = true;
      document.removeEventListener("visibilitychange", requestAgain);
      void lock?.release();
    };
  }, []);
};
