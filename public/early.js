// Runs before the first paint: the reader's own choice of light or dark, and a cover over a page whose address asks for
// more than was prerendered, until the app takes its place or this says why it doesn't. What it shows is in the page:
// `src/site/beforeApp.tsx`.
const { dataset } = document.documentElement;
const { src, dataset: page } = document.currentScript;
const asked = new URLSearchParams(location.search);
const isFrame = /\/embed(?:\/|$)/.test(location.pathname);
let hasOwn = false;
try {
  const isDesk = /\/desk\/?$/.test(location.pathname);
  hasOwn = !isFrame && localStorage.getItem("own-data") !== null;
  hasOwn ||= isDesk && localStorage.getItem("desk") !== null;
  const theme = isFrame ? asked.get("theme") : localStorage.getItem("theme");
  if (theme === "light" || theme === "dark") dataset.theme = theme;
} catch {
  // Storage is forbidden: the system's setting applies.
}

// The build writes the names of our parameters into the page (`-agency` counts as `agency`), and the day it is as of.
const names = page.parameters?.split(" ") ?? [];
const asks = [...asked].some(
  ([name, value]) =>
    names.includes(name.replace(/^-/, "")) &&
    value.trim() !== "" &&
    !(name === "asof" && value.trim() === page.day),
);
if (asks || hasOwn) dataset.covered = hasOwn ? "opening" : "applying";
dataset.scripted = "";

// Without the style sheet, which may fail.
const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  #unscripted, #applying, #opening, #unapplied, #late { display: none }
  [data-covered=applying]:not([data-late]) #applying, [data-covered=opening]:not([data-late]) #opening,
  [data-covered=applying][data-late] #unapplied, [data-late]:not([data-covered=applying]) #late { display: block }
  [data-covered] #root:has(> #late) { display: flex; flex-direction: column }
  [data-covered] #root:has(> #late) > header { order: -1 }
  [data-covered] #root:has(> #late) > :not(header, [id]), [data-covered] #root:has(> #late) > header > div > :not(a)
    { display: none }
`);
document.adoptedStyleSheets = [sheet];

/** The app's scripts or data fail, hang, are a host's error page, or belong to a build that is gone. */
const say = async () => {
  if (document.querySelector("#root #late") === null) return;
  dataset.late = "";
  delete dataset.scripted;
  if (isFrame) {
    // To the page that has the figure, which can be read without scripts.
    const [, path = ""] = /^(\/.*)\/[^/]*$/.exec(asked.get("figure") ?? "") ?? [];
    const link = document.querySelector("#late a");
    if (link !== null) link.href = new URL(`.${path}/`, link.href);
  }
  try {
    // Once for each build, as in `src/data/build.ts`.
    const response = await fetch(new URL("build.txt", src), { cache: "no-store" });
    const [build = dataset.build] = /^[\da-f]{16}$/.exec((await response.text()).trim()) ?? [];
    if (build === dataset.build || sessionStorage.getItem("reloaded for") === build) return;
    sessionStorage.setItem("reloaded for", build);
    location.reload();
  } catch {
    // No network, or no storage, without which the page would reload endlessly.
  }
};
setTimeout(say, 8000);
addEventListener("late", () => void say());
addEventListener("error", ({ target }) => target.type === "module" && void say(), true);
addEventListener("click", ({ target }) => "again" in (target.dataset ?? {}) && location.reload());

/** The title of a covered page would be that of the page without what is asked. */
const rename = () => {
  const note = document.getElementById(dataset.covered);
  if (note === null) setTimeout(rename, 10);
  else if (dataset.live === undefined) document.title = note.textContent;
};
if (dataset.covered !== undefined) rename();
