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

const { src, dataset: page } = document.currentScript;
const { dataset } = document.documentElement;

// A prerendered page shows everything as of the day it was made. Whether its address asks for more is known by
// the names of our parameters, which the build writes into the page (`-agency` counts as `agency`): others' ask for
// nothing.
const names = page.parameters?.split(" ") ?? [];
const selects = [...new URLSearchParams(location.search)].some(
  ([name, value]) =>
    names.includes(name.replace(/^-/, "")) &&
    value.trim() !== "" &&
    !(name === "asof" && value.trim() === page.day),
);

// The style sheet shows controls as dead where this script didn't run.
dataset.scripted = "";

// The browser reads a relative icon again for each address the router makes, and not from the root.
const icon = document.querySelector('link[rel="icon"]');
icon?.setAttribute("href", icon.href);

// What isn't so is hidden before the first paint, and without the style sheet, which may fail. The app sets
// `data-live` once it runs, `data-shown` once its first view is there.
const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  #unscripted, [data-live] #applying, [data-late] #applying { display: none }
  [data-shown] :is(#unapplied, #late) { display: none }
  [data-selects]:not([data-live]) #root > :not(header) { display: none }
  [data-selects]:not([data-live]) #root > header > div > :not(a) { visibility: hidden }
  [data-selects]:not([data-shown]) body { display: flex; flex-direction: column }
  [data-selects]:not([data-shown]) #root { order: -1 }
`);
document.adoptedStyleSheets = [sheet];

/** Does something to the page each time that more of it has been parsed, before that is painted. */
const onParsed = (act) => {
  act();
  if (document.readyState !== "loading") return;
  const watch = new MutationObserver(act);
  watch.observe(document, { childList: true, subtree: true });
  addEventListener("DOMContentLoaded", () => {
    act();
    watch.disconnect();
  });
};

/** Shows a note; in the tab too, where the title would be that of the unfiltered page. */
const say = (id) =>
  onParsed(() => {
    const words = document.getElementById(id);
    if (!words?.hidden) return;
    words.hidden = false;
    if (selects) document.title = words.firstChild.textContent;
  });

if (selects) {
  dataset.selects = "";
  say("applying");
}

// The app's scripts may fail, hang, be a host's page, or belong to a build that is gone.
{
  const LATE = 8000;
  /** Loads the page again where the site has been published since: once a build, as `src/data/build.ts` does. */
  const reloadIfNewer = async () => {
    try {
      const response = await fetch(new URL("build.txt", src), { cache: "no-store" });
      const [build] = /^[\da-f]{16}$/.exec((await response.text()).trim()) ?? [dataset.build];
      const key = "reloaded for";
      if (build === dataset.build || sessionStorage.getItem(key) === build) return;
      sessionStorage.setItem(key, build);
      location.reload();
    } catch {
      // There is no network, or nothing can be remembered, and the page would be loaded without end.
    }
  };
  // What is missing once the app runs, it says itself; but it waits for the scripts of its first view.
  const isWaiting = () =>
    dataset.shown === undefined && document.querySelector("#root [role=alert]") === null;
  const end = () => {
    if (!isWaiting() || dataset.late !== undefined) return;
    dataset.late = "";
    say(selects ? "unapplied" : "late");
    void reloadIfNewer();
  };
  setTimeout(end, LATE);
  document.addEventListener("error", ({ target }) => target.type === "module" && end(), true);
  addEventListener(
    "click",
    ({ target }) => target.dataset?.again !== undefined && location.reload(),
  );
  addEventListener("online", () => dataset.late !== undefined && isWaiting() && location.reload());
}

// A page drawn ahead can be read without the app, whose files would take the line from it: they are asked
// for once it has been painted.
const files = page.app?.split(" ");
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
  const run = () => {
    // By this the app knows what it may hydrate.
    if (selects) delete document.getElementById("root").dataset.drawn;
    add("script", { type: "module", crossOrigin: "anonymous", src: files[0] });
  };
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
  const isPainted = !document.hidden;
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
  onParsed(() => {
    for (const part of document.querySelectorAll(
      "section:not(:target) > details[data-folds][open]",
    )) {
      part.open = false;
    }
  });
}

// A page that was drawn ahead is read before the app runs. What is done to it by then is kept, and done
// again once the app can answer: a key on the document, a mark on each control.
{
  const hasStarted = () => dataset.started !== undefined;
  const isSlashOn = () => {
    try {
      return localStorage.getItem("slash-key") !== "off";
    } catch {
      return true;
    }
  };
  const controls = "button, input, select, [role=button], [role=option], [role=slider]";
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
