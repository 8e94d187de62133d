// Runs before the first paint, so that a reader's own choice of light or dark doesn't flash. An embedded figure takes
// its theme from its address. A reader's own data takes the place of all that was prerendered, but not in a frame.
const isFrame = /\/embed(?:\/|$)/.test(location.pathname);
let hasOwn = false;
let hasDesk = false;
try {
  hasOwn = !isFrame && localStorage.getItem("own-data") !== null;
  hasDesk = !isFrame && localStorage.getItem("desk") !== null;
  const theme = isFrame
    ? new URLSearchParams(location.search).get("theme")
    : localStorage.getItem("theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  // Storage is forbidden: the system's setting applies.
}

const { src, dataset: page } = document.currentScript;
const { dataset } = document.documentElement;

// A prerendered page is as of the day it was built. The address selects something else if it has one of our
// parameters, which the build writes into the page (`-agency` counts as `agency`).
const names = page.parameters?.split(" ") ?? [];
const asks = [...new URLSearchParams(location.search)].some(
  ([name, value]) =>
    names.includes(name.replace(/^-/, "")) &&
    value.trim() !== "" &&
    !(name === "asof" && value.trim() === page.day),
);
const selects = asks || hasOwn;

// The desk as it was kept takes the place of the empty one that was prerendered, and has a window to itself.
if (hasDesk) dataset.desk = "";

// Without this mark the style sheet shows controls as disabled.
dataset.scripted = "";

// The router changes the address, and the browser would look for a relative icon there.
const icon = document.querySelector('link[rel="icon"]');
icon?.setAttribute("href", icon.href);

// Hides what doesn't apply before the first paint, and without the style sheet, which may fail. The app sets
// `data-live` once it runs, `data-shown` once its first view is rendered.
const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  #unscripted, :is([data-live], [data-late]) :is(#applying, #opening) { display: none }
  [data-shown] :is(#unapplied, #late), html:not([data-late]) #late { display: none }
  [data-selects]:not([data-live]) #root > :not(header) { display: none }
  [data-selects]:not([data-live]) #root > header > div > :not(a) { visibility: hidden }
  [data-selects]:not([data-shown]) body { display: flex; flex-direction: column }
  [data-selects]:not([data-shown]) #root { order: -1 }
  [data-desk] .desk { min-height: 100dvh }
  [data-desk]:not([data-live]) .desk > * { display: none }
`);
document.adoptedStyleSheets = [sheet];

/** Acts whenever more of the page has been parsed, before it is painted. */
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

// Pages of which there are many leave their controls to this script, as they need scripts: `src/site/sharedControls.ts`.
if (page.controls !== undefined) {
  const controls = JSON.parse(page.controls);
  delete page.controls;
  const range = document.createRange();
  onParsed(() => {
    const comments = document.createTreeWalker(document, NodeFilter.SHOW_COMMENT);
    const places = [];
    while (comments.nextNode())
      if (comments.currentNode.data.startsWith("=")) places.push(comments.currentNode);
    for (const place of places) {
      const [number, ...values] = place.data.slice(1).split("|");
      const html = controls[number].replaceAll(/\0(\d)/g, (_, at) => values[at]);
      place.replaceWith(range.createContextualFragment(html));
    }
  });
}

/** A note: in the page, or with the attributes of this script where many pages share it. */
const noteAt = (id) => {
  const first = document.getElementById("unscripted");
  if (first !== null && page.notes !== undefined) {
    first.insertAdjacentHTML("afterend", page.notes);
    delete page.notes;
  }
  return document.getElementById(id);
};

/** Shows a note; also in the tab, where the title would be that of the unfiltered page. */
const showNote = (id) => {
  let title = "";
  onParsed(() => {
    const words = noteAt(id);
    if (words === null) return;
    words.hidden = false;
    // Where the page arrives in pieces, its text may follow later, or in parts.
    const text = words.firstChild?.textContent ?? "";
    if (!selects || text === title) return;
    title = text;
    document.title = text;
  });
};

if (selects) {
  dataset.selects = "";
  showNote(hasOwn ? "opening" : "applying");
}

// The app's scripts may fail, hang, be a host's error page, or belong to a build that is gone.
{
  const LATE = 8000;
  /** Reloads the page if the site has been published since: once per build, as in `src/data/build.ts`. */
  const reloadIfNewer = async () => {
    try {
      const response = await fetch(new URL(page.build ?? "build.txt", src), { cache: "no-store" });
      const [build] = /^[\da-f]{16}$/.exec((await response.text()).trim()) ?? [dataset.build];
      const key = "reloaded for";
      if (build === dataset.build || sessionStorage.getItem(key) === build) return;
      sessionStorage.setItem(key, build);
      location.reload();
    } catch {
      // No network, or no storage, without which the page would reload endlessly.
    }
  };
  // Once the app runs it reports what is missing itself, but it waits for the scripts of its first view. Own data
  // may take longer to read.
  const isWaiting = () =>
    dataset.opening === undefined &&
    dataset.shown === undefined &&
    document.querySelector("#root [role=alert]") === null;
  /** A frame whose figure doesn't come leads to the page that has it, which can be read without scripts. */
  const leadToPage = () => {
    const figure = new URLSearchParams(location.search).get("figure") ?? "";
    const link = document.querySelector("#late a");
    if (link !== null)
      link.href = new URL(`.${figure.slice(0, figure.lastIndexOf("/"))}/`, link.href).href;
  };
  const end = () => {
    if (!isWaiting() || dataset.late !== undefined) return;
    dataset.late = "";
    if (asks && !hasOwn) showNote("unapplied");
    else showNote("late");
    if (isFrame) leadToPage();
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

// A prerendered page can be read without the app, whose files would compete for the network: they are fetched
// once the page has been painted. All are in the folder of the first.
const [entry, ...others] = page.app?.split(" ") ?? [];
if (entry !== undefined) {
  const folder = new URL(".", new URL(entry, document.baseURI));
  const files = [entry, ...others.map((name) => new URL(name, folder).href)];
  const SOME = 5;
  const add = (tag, attributes) => {
    document.head.append(Object.assign(document.createElement(tag), attributes));
  };
  // A few at a time: all at once would keep a phone from handling input.
  const load = (then, from = 0) => {
    for (const href of files.slice(from, from + SOME))
      add("link", { rel: "modulepreload", crossOrigin: "anonymous", href });
    if (from + SOME < files.length) setTimeout(load, 0, then, from + SOME);
    else then?.();
  };
  const run = () => {
    // Without the day it was prerendered for, the app renders the page anew instead of hydrating it.
    if (selects) delete document.getElementById("root").dataset.drawn;
    add("script", { type: "module", crossOrigin: "anonymous", src: entry });
  };
  const afterPaint = (then) => {
    // The observer is called once the page is on the screen.
    if (!PerformanceObserver.supportedEntryTypes.includes("paint")) then();
    else
      new PerformanceObserver((_, observer) => {
        observer.disconnect();
        then();
      }).observe({ type: "paint", buffered: true });
  };
  // A page in a background tab isn't painted.
  const isPainted = !document.hidden;
  if (!isPainted) load();
  addEventListener("DOMContentLoaded", () => {
    if (!isPainted) run();
    else
      afterPaint(() => {
        load(run);
        // The first number format takes as long as rendering all rows in view: made ahead.
        setTimeout(() => new Intl.NumberFormat("en-GB"));
      });
  });
}

// Gestures before the app runs are kept, as a mark on each control with its value, and replayed by the app (`src/app/shell/early.ts`).
{
  const hasStarted = () => dataset.started !== undefined;
  const isSlashOn = () => {
    try {
      return localStorage.getItem("slash-key") !== "off";
    } catch {
      return true;
    }
  };
  const controls = "button, input, select, textarea, [role=button], [role=option], [role=slider]";
  addEventListener("keydown", (event) => {
    const isMeta = event.ctrlKey || event.metaKey;
    if (hasStarted() || event.defaultPrevented) return;
    const isSearch = isMeta
      ? event.key.toLowerCase() === "k"
      : event.key === "/" && !event.target.matches?.("input, textarea") && isSlashOn();
    if (!isSearch) return;
    event.preventDefault();
    // The page's field is there already, and keeps what is typed.
    document.querySelector('[role="search"] input')?.focus();
  });
  const keep = (event) => {
    const control = event.isTrusted && !hasStarted() ? event.target.closest?.(controls) : null;
    if (!control) return;
    // The note about the late app has buttons that work without it.
    if (control.closest("[role=alert]") !== null) return;
    const holds = "value" in control && !["button", "checkbox", "radio"].includes(control.type);
    // A field keeps what was typed; any other control would look as if it had worked.
    if (event.type === "click" && holds) return;
    if (event.type === "click") event.preventDefault();
    // The app may be hydrating, and would handle it too.
    event.stopImmediatePropagation();
    control.dataset.early = holds ? control.value : "";
  };
  for (const type of ["click", "input", "change"]) addEventListener(type, keep, true);
  addEventListener(
    "submit",
    (event) => {
      if (hasStarted()) return;
      event.preventDefault();
      event.target.dataset.early = "";
    },
    true,
  );
}
