// Runs before the first paint: a reader's own choice of light or dark must not flash. A frame in
// another page has what that asks for instead.
try {
  const theme = location.pathname.includes("/embed/")
    ? new URLSearchParams(location.search).get("theme")
    : localStorage.getItem("theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  // Storage is forbidden: the system's setting holds.
}

// What an address selects isn't drawn ahead: the style sheet hides what stands there for everything.
const selects = location.search !== "";
if (selects) document.documentElement.dataset.selects = "";

// A page drawn ahead can be read without the app, whose files would take the line from it: they are asked
// for once it has been painted.
const files = document.currentScript.dataset.app?.split(" ");
if (files !== undefined) {
  const SOME = 5;
  const add = (tag, attributes) => {
    document.head.append(Object.assign(document.createElement(tag), attributes));
  };
  // Some at a time: to ask for all of them keeps a phone busy for longer than a gesture may wait.
  const load = (then, from = 0) => {
    for (const href of files.slice(from, from + SOME))
      add("link", { rel: "modulepreload", crossOrigin: "anonymous", href });
    if (from + SOME < files.length) setTimeout(load, 0, then, from + SOME);
    else then?.();
  };
  const run = () => add("script", { type: "module", crossOrigin: "anonymous", src: files[0] });
  const afterPaint = (then) => {
    // Told once the picture stands on the screen, which takes longer than to make it.
    if (!PerformanceObserver.supportedEntryTypes.includes("paint")) then();
    else
      new PerformanceObserver((_, observer) => {
        observer.disconnect();
        then();
      }).observe({ type: "paint", buffered: true });
  };
  // A page that lies behind another isn't painted.
  const isPainted = !selects && !document.hidden;
  if (!isPainted) load();
  addEventListener("DOMContentLoaded", () => {
    if (!isPainted) run();
    else
      afterPaint(() => {
        load(run);
        // The first number format of a page takes as long as all rows in view: not while they are drawn.
        setTimeout(() => new Intl.NumberFormat("en-GB"));
      });
  });
}

// On a phone long parts are folded, before they are painted: the app would move all that stands below.
if (matchMedia("(max-width: 40rem)").matches) {
  const fold = () => {
    for (const part of document.querySelectorAll(
      "section:not(:target) > details[data-folds][open]",
    )) {
      part.open = false;
    }
  };
  const watch = new MutationObserver(fold);
  watch.observe(document, { childList: true, subtree: true });
  addEventListener("DOMContentLoaded", () => {
    fold();
    watch.disconnect();
  });
}

// A page that was drawn ahead is read before the app runs. What is done to it by then is kept, and done
// again once the app can answer: a key on the document, a mark on each control.
{
  const { dataset } = document.documentElement;
  const hasStarted = () => dataset.started !== undefined;
  const isSlashOn = () => {
    try {
      return localStorage.getItem("slash-key") !== "off";
    } catch {
      return true;
    }
  };
  const controls = "button, input, select, [role=option], [role=slider]";
  addEventListener("keydown", (event) => {
    const isMeta = event.ctrlKey || event.metaKey;
    const isInField = event.target instanceof HTMLInputElement;
    // Fast typists go on: what follows is meant for the palette's field.
    if (dataset.earlyText !== undefined && !isMeta && !isInField && event.key.length === 1) {
      event.preventDefault();
      dataset.earlyText += event.key;
      return;
    }
    if (hasStarted() || event.defaultPrevented) return;
    const isPalette = isMeta && event.key.toLowerCase() === "k";
    const isSearch = event.key === "/" && !isMeta && !isInField && isSlashOn();
    if (!(isPalette || isSearch)) return;
    event.preventDefault();
    if (isPalette) dataset.earlyText = "";
    // The field is there already, and keeps what is typed.
    else document.querySelector('[role="search"] input')?.focus();
  });
  const keep = (event) => {
    const control = event.isTrusted && !hasStarted() ? event.target.closest?.(controls) : null;
    if (control === null || control === undefined) return;
    // What says that the app is late can already be answered.
    if (control.closest("[role=alert]") !== null) return;
    const holds = "value" in control && !["button", "checkbox", "radio"].includes(control.type);
    // A field holds what was typed by itself; anything else would look as if it had been answered.
    if (event.type === "click" && holds) return;
    if (event.type === "click") event.preventDefault();
    // Or it were answered twice, by an app that is about to take the page over.
    event.stopImmediatePropagation();
    control.dataset.early = holds ? control.value : "";
  };
  for (const type of ["click", "input", "change"]) addEventListener(type, keep, true);
  const refuse = (event) => hasStarted() || event.preventDefault();
  addEventListener("submit", refuse, true);
}
