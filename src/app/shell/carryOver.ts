/** Sets a field's value so that React, which tracks it, takes it for typed. */
const fill = (field: HTMLInputElement, value: string): void => {
  Reflect.set(HTMLInputElement.prototype, "value", value, field);
  field.dispatchEvent(new Event("input", { bubbles: true }));
};

const searchField = '[role="search"] input';

const nameOf = (element: Element): string =>
  [element.getAttribute("aria-label"), element.getAttribute("href"), element.textContent].join(" ");

/**
 * What the reader was doing on a prerendered page that the app is about to replace.
 * @returns a function that continues it in the app: what was typed into the search field, and where the focus was
 */
export const carryOver = (page: Element): (() => void) => {
  const typed = page.querySelector<HTMLInputElement>(searchField);
  const { activeElement: focused } = document;
  return () => {
    const field = page.querySelector<HTMLInputElement>(searchField);
    if (typed !== null && field !== null && typed.value !== field.value) fill(field, typed.value);
    if (focused === null || focused.isConnected) return;
    const again =
      focused === typed
        ? field
        : [...page.querySelectorAll<HTMLElement>(focused.tagName)].find(
            (element) => nameOf(element) === nameOf(focused),
          );
    again?.focus({ preventScroll: true });
  };
};
