/**
 * What early.js kept of the reader's gestures, made before the app could answer: a key on the document,
 * and on each control that was used a mark with what it holds.
 */
type EarlyKey = "palette" | "search";

/** Whether that key was pressed; it is answered once. */
export const takeEarlyKey = (key: EarlyKey): boolean => {
  const { dataset } = document.documentElement;
  if (dataset["early"] !== key) return false;
  delete dataset["early"];
  return true;
};

/** What was typed after such a key; from now on it goes to the field that the key leads to. */
export const takeEarlyText = (): string => {
  const { dataset } = document.documentElement;
  const text = dataset["earlyText"] ?? "";
  delete dataset["earlyText"];
  return text;
};

const hasText = (control: HTMLElement): control is HTMLInputElement | HTMLSelectElement =>
  control instanceof HTMLSelectElement ||
  (control instanceof HTMLInputElement && !["checkbox", "radio"].includes(control.type));

/**
 * Sets what a control holds as a reader does. React keeps what it knows of a field on the field itself,
 * which already holds what was typed: it is emptied in React's sight, and filled behind its back.
 */
export const fill = (control: HTMLInputElement | HTMLSelectElement, value: string): void => {
  const proto = control instanceof HTMLInputElement ? HTMLInputElement : HTMLSelectElement;
  Object.assign(control, { value: "" });
  Object.getOwnPropertyDescriptor(proto.prototype, "value")?.set?.call(control, value);
  control.dispatchEvent(new Event("input", { bubbles: true }));
  control.dispatchEvent(new Event("change", { bubbles: true }));
};

/** From now on the app hears gestures itself. Those made before are made again, in their order. */
export const endEarlyGestures = (): void => {
  document.documentElement.dataset["started"] = "";
  const used = [...document.querySelectorAll<HTMLElement>("[data-early]:not(html)")];
  for (const control of used) {
    const value = control.dataset["early"] ?? "";
    delete control.dataset["early"];
    if (hasText(control)) fill(control, value);
    else control.click();
  }
};
