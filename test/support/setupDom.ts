import "@testing-library/jest-dom/vitest";
import { cleanup, configure, getConfig } from "@testing-library/react";
import { afterEach, beforeAll, vi } from "vitest";

// The usual second is too short for a part that is loaded when it is first shown. On a machine that also runs journeys
// that can take over ten.
configure({ asyncUtilTimeout: 60_000 });

// A query that waits prints the document each time that it finds nothing, and again when it gives up: that once is
// enough.
const { getElementError } = getConfig();
const sayOnce: typeof getElementError = (message, container) => {
  const isWaiting = Reflect.get(getConfig(), "_disableExpensiveErrorDiagnostics") === true;
  if (!isWaiting) return getElementError(message, container);
  return Object.assign(new Error(message ?? ""), { name: "TestingLibraryElementError" });
};
// The files of a worker share its modules and its window, and each runs this one.
if (getElementError.name !== sayOnce.name) configure({ getElementError: sayOnce });

afterEach(cleanup);

// For each document that is asked for a selector, jsdom listens to pointer and keyboard on the window for good, so that
// each took longer than the one before. Only the page has them.
document.querySelector("body");
const listening = Object.getOwnPropertyDescriptor(EventTarget.prototype, "addEventListener") ?? {};
const addListener: unknown = listening.value;
beforeAll(() => {
  EventTarget.prototype.addEventListener = function listen(type, listener, options) {
    const isOfSelectors =
      !(this instanceof Node) &&
      typeof options === "object" &&
      options.capture === true &&
      options.passive === true &&
      options.once !== true;
    if (isOfSelectors || typeof addListener !== "function") return;
    Reflect.apply(addListener, this, [type, listener, options]);
  };
  return () => Object.defineProperty(EventTarget.prototype, "addEventListener", listening);
});

// jsdom lays nothing out, and a chart that measures an empty box on mount draws nothing.
const box = new DOMRect(0, 0, 800, 400);

Element.prototype.getBoundingClientRect = () => box;
Element.prototype.scrollIntoView = () => undefined;
window.scrollTo = () => undefined;

for (const [property, size] of [
  ["offsetWidth", box.width],
  ["offsetHeight", box.height],
  ["clientWidth", box.width],
  ["clientHeight", box.height],
] as const) {
  Object.defineProperty(HTMLElement.prototype, property, { configurable: true, get: () => size });
}

globalThis.ResizeObserver = class implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};

// Each question for a role asks for the style of every element and of all around it, for which jsdom matches the whole
// sheet of a browser's defaults: an eighth of the time. No page here has a sheet of its own, so that elements of one
// kind, in one state and without a style of their own, look alike.
const computedStyle = window.getComputedStyle;
const stylesByKind = new Map<string, CSSStyleDeclaration>();
/** All that the default sheet's rules for what is shown ask for, besides the name. */
const states = ["hidden", "open", "popover", "type"];
const styleOfKind: typeof computedStyle = (element, pseudo) => {
  if (
    typeof pseudo === "string" ||
    element.hasAttribute("style") ||
    document.styleSheets.length > 0
  )
    return computedStyle.call(window, element, pseudo);
  const kind = JSON.stringify([
    element.localName,
    ...states.map((state) => element.getAttribute(state)),
  ]);
  const style = stylesByKind.get(kind) ?? computedStyle.call(window, element);
  stylesByKind.set(kind, style);
  return style;
};
if (computedStyle.name !== styleOfKind.name) window.getComputedStyle = styleOfKind;

// jsdom has none. An error that no test expects fails it by its message on the console.
globalThis.reportError = (error) => console.error(error);

window.matchMedia = (media) =>
  Object.assign(new EventTarget(), {
    media,
    // As wide as a desk: the filters stand beside the view.
    matches: media.includes("min-width"),
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  });

HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close(value) {
  if (!this.open) return;
  this.open = false;
  if (value !== undefined) this.returnValue = value;
  this.dispatchEvent(new Event("close"));
};

/** jsdom has no popovers: a button that names one opens and closes it, Escape closes it. */
const togglePopover = (panel: HTMLElement, newState: "open" | "closed"): void => {
  if ((panel.dataset["isOpen"] === "true") === (newState === "open")) return;
  panel.dataset["isOpen"] = String(newState === "open");
  // Its style sheet hides them all.
  panel.style.display = newState === "open" ? "block" : "";
  panel.dispatchEvent(Object.assign(new Event("beforetoggle"), { newState }));
};
/** The button that opened the popover last. */
let popoverOpener: HTMLElement | null = null;
HTMLElement.prototype.hidePopover = function hidePopover() {
  togglePopover(this, "closed");
  popoverOpener?.focus();
};
const togglePopoverOf = ({ target, defaultPrevented }: Event): void => {
  if (defaultPrevented) return;
  const button = target instanceof Element ? target.closest<HTMLElement>("[popovertarget]") : null;
  const panel = document.getElementById(button?.getAttribute("popovertarget") ?? "");
  if (panel !== null) {
    popoverOpener = button;
    togglePopover(panel, panel.dataset["isOpen"] === "true" ? "closed" : "open");
  }
};
const hidePopovers = ({ key }: KeyboardEvent): void => {
  if (key !== "Escape") return;
  document.querySelector<HTMLElement>('[popover][data-is-open="true"]')?.hidePopover();
};
// Taken back, as the next file of this worker has the same document, and the same storage.
beforeAll(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
  sessionStorage.clear();
  document.addEventListener("click", togglePopoverOf);
  document.addEventListener("keydown", hidePopovers);
  return () => {
    document.removeEventListener("click", togglePopoverOf);
    document.removeEventListener("keydown", hidePopovers);
  };
});
