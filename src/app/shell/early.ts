/**
 * What early.js kept of the reader's gestures, made before the app could answer: a key on the document,
 * and on each control that was used a mark with what it holds.
 */
const kept = (): DOMStringMap => document.documentElement.dataset;

/** Whether the palette was asked for. */
export const isPaletteAsked = (): boolean => kept()["earlyText"] !== undefined;

/** What was typed since; from now on it goes to the palette. */
export const takeEarlyText = (): string => {
  const text = kept()["earlyText"] ?? "";
  delete kept()["earlyText"];
  return text;
};

const hasText = (control: HTMLElement): control is HTMLInputElement | HTMLSelectElement =>
  control instanceof HTMLSelectElement ||
  (control instanceof HTMLInputElement && !["checkbox", "radio"].includes(control.type));

/**
 * Sets what a control holds as a reader does. React keeps what it knows of a field on the field itself,
 * which already holds what was typed: it is emptied in React's sight, and filled behind its back.
 */
const fill = (control: HTMLInputElement | HTMLSelectElement, value: string): void => {
  const proto = control instanceof HTMLInputElement ? HTMLInputElement : HTMLSelectElement;
  Object.assign(control, { value: "" });
  Object.getOwnPropertyDescriptor(proto.prototype, "value")?.set?.call(control, value);
  control.dispatchEvent(new Event("input", { bubbles: true }));
  control.dispatchEvent(new Event("change", { bubbles: true }));
};

/** Makes gestures again that were made early, in their order. */
export const redoEarly = (where: string): void => {
  const used = [...document.querySelectorAll<HTMLElement>(`${where}[data-early]`)];
  for (const control of used) {
    const value = control.dataset["early"] ?? "";
    delete control.dataset["early"];
    if (hasText(control)) fill(control, value);
    // A mark in a figure has no `click` of its own.
    else control.dispatchEvent(new MouseEvent("click", { bubbles: true }));
  }
};

/** From now on the app hears gestures itself; figures hear them once they are drawn for the width there is. */
export const endEarlyGestures = (): void => {
  kept()["started"] = "";
  redoEarly(":not(svg *)");
};
