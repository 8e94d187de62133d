/** How long content that renders later may still move the target, in milliseconds. */
const SETTLES = 2000;

const gestures = ["wheel", "touchstart", "pointerdown", "keydown"] as const;

/**
 * Scrolls an element to the top of the window, and keeps it there while content around it is still rendering. A
 * gesture of the reader ends that.
 */
export const holdAtTop = (element: HTMLElement): void => {
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
