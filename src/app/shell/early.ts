/** Whether a control holds what the reader entered, not only whether it is on. */
const holdsValue = (control: HTMLElement): boolean =>
  control.matches("input:not([type=checkbox], [type=radio]), select, textarea");

/**
 * Sets a field's value so that React handles it as typed. React tracks the last value through the field's own
 * `value` property; the field already holds what was typed. So it is emptied through that property, filled
 * through the prototype's, and then reported as changed. A field of files can't be filled, and isn't tracked.
 */
const fill = (control: HTMLElement, value: string): void => {
  if (!control.matches("[type=file]")) {
    Object.assign(control, { value: "" });
    Reflect.set(Reflect.getPrototypeOf(control) ?? control, "value", value, control);
    control.dispatchEvent(new Event("input", { bubbles: true }));
  }
  control.dispatchEvent(new Event("change", { bubbles: true }));
};

/**
 * Replays the reader's gestures before the app ran, which `public/early.js` marked on the controls: those used with
 * their values, in document order, then a search that was sent.
 */
export const replayEarlyGestures = (where: string): void => {
  const used = [...document.querySelectorAll<HTMLElement>(`${where}[data-early]`)];
  for (const control of used) {
    const value = control.dataset["early"] ?? "";
    delete control.dataset["early"];
    if (control instanceof HTMLFormElement) continue;
    if (holdsValue(control)) fill(control, value);
    // Marks of a figure are SVG elements, which have no `click()`.
    else control.dispatchEvent(new MouseEvent("click", { bubbles: true }));
  }
  // Its field has what was typed once React has rendered that.
  for (const form of used)
    if (form instanceof HTMLFormElement) setTimeout(() => form.requestSubmit());
};

/** From now on the app handles gestures itself. Those on a view are replayed once it is hydrated and measured. */
export const endEarlyGestures = (): void => {
  document.documentElement.dataset["started"] = "";
  replayEarlyGestures(":not(main *)");
};
