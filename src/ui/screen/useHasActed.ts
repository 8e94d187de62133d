import { useSyncExternalStore } from "react";

/** Gestures that go beyond reading what is in view. */
const gestures = ["pointermove", "pointerdown", "keydown", "scroll", "focusin"] as const;

let hasActed = false;

/** A reader who came from another view acted before these listeners were added. */
const hasActedSoFar = (): boolean =>
  hasActed || ("userActivation" in navigator && navigator.userActivation.hasBeenActive);

const subscribe = (listener: () => void): (() => void) => {
  const act = (): void => {
    hasActed = true;
    listener();
  };
  const options = { capture: true, once: true, passive: true };
  for (const gesture of gestures) addEventListener(gesture, act, options);
  return () => {
    for (const gesture of gestures) removeEventListener(gesture, act, options);
  };
};

/** Whether the reader has interacted with the page: code that only responds to gestures isn't loaded before. */
export const useHasActed = (): boolean =>
  useSyncExternalStore(subscribe, hasActedSoFar, () => false);
