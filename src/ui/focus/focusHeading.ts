/** Gives the focus to the view's heading, where nothing else has it. */
export const focusHeadingIfLost = (): void => {
  if (document.activeElement !== document.body) return;
  document.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true });
};
