/** For so long, in milliseconds, may what is drawn later still move what was led to. */
const SETTLES = 2000;

const gestures = ["wheel", "touchstart", "pointerdown", "keydown"] as const;

/**
 * Brings an element to the top of the window and keeps it there while what stands around it is still being
 * drawn. A gesture of the reader ends that.
 */
export const leadTo = (element: HTMLElement): void => {
  element.scrollIntoView();
  const sizes = new ResizeObserver(() => element.scrollIntoView());
  const stop = (): void => {
    sizes.disconnect();
    for (const gesture of gestures) window.removeEventListener(gesture, stop);
  };
  sizes.observe(document.body);
  for (const gesture of gestures) window.addEventListener(gesture, stop, { passive: true });
  setTimeout(stop, SETTLES);
};
