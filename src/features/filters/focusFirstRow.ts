/** Gives the focus to the first value listed within an element. */
export const focusFirstRow = (within: Element | null): void =>
  within?.querySelector<HTMLElement>("li input")?.focus();
