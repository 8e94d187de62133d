// Makes the site work offline after a visit. The build prepends the constant `built`, with the id of the build,
// the files in the site's root (`files`), and for
// each language its folder, the edition of its data, its page without content (`shell`), the page shown if
// nothing is cached (`lost`) and its own files, data included. Each build has a cache of its own, filled before it is used, so
// builds are never mixed. Pages come from the network if it answers in time, so no reader stays on an old
// build; scripts, styles and data, whose addresses change with their contents, come from whichever cache has
// them. A newer worker takes over at once without affecting open pages: the cache of their build is kept until
// they are closed.

const scope = new URL("./", self.location.href);
/** The prefix of our cache names: other sites may share the host. */
const ours = `china-industries ${scope.pathname} `;
const own = ours + built.id;
/** A cache entry with the tabs that were open when this worker took over. */
const openBefore = new URL("open-before", scope).href;
/** How long the network may take to answer, in ms: if a cached answer exists, and if none does. */
const [PATIENCE, LONGEST] = [3000, 20_000];
/** Pages served from the cache: their requests are answered from it at once. */
const keptPages = new Set();
/** Hosts may send `Vary`, which is irrelevant for static files. */
const anyOf = { ignoreSearch: true, ignoreVary: true };

const addresses = (files) => files.map((file) => new URL(file, scope).href);
const known = new Set(
  addresses([...built.files, ...built.languages.flatMap(({ files }) => files)]),
);
const isAsset = (address) => address.slice(scope.href.length - 1).includes("/assets/");
/** Whether an address changes with the file's contents. */
const isHashed = (address) =>
  isAsset(address) || address.startsWith(new URL("editions/", scope).href);

/** The language of a page: the one with the deepest folder that contains the address. */
const languageAt = (address) =>
  built.languages
    .filter(({ folder }) => address.startsWith(new URL(folder, scope).href))
    .sort((a, b) => b.folder.length - a.folder.length)[0];

/**
 * Caches missing files, all or nothing. Files whose names don't change with their contents are revalidated.
 * Some hosts answer with a page for a missing file. Bodies that aren't read would occupy one of few
 * connections.
 */
const fill = async (files) => {
  const cache = await caches.open(own);
  const held = new Set((await cache.keys()).map(({ url }) => url));
  const missing = addresses(files).filter((address) => !held.has(address));
  const whole = async (address) => {
    const answer = await fetch(address, { cache: isHashed(address) ? "default" : "no-cache" });
    if (!answer.ok || /html/.test(answer.headers.get("Content-Type"))) throw new Error(address);
    return new Response(await answer.blob(), answer);
  };
  const answers = await Promise.all(missing.map(whole));
  await Promise.all(missing.map((address, at) => cache.put(address, answers[at])));
};

const openTabs = () => self.clients.matchAll({ type: "window", includeUncontrolled: true });

/** The languages that a reader has visited, in open tabs and earlier builds. */
const visited = async () => {
  const names = (await caches.keys()).filter((name) => name.startsWith(ours));
  const held = await Promise.all(
    names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
  );
  const assets = held.flat().filter(isAsset);
  const tabs = (await openTabs()).map(({ url }) => url);
  const languages = new Set([...assets, ...tabs].map(languageAt));
  languages.delete(undefined);
  return [...languages];
};

/** Deletes the caches of earlier builds once no open tab can be of one. */
const sweep = async () => {
  const cache = await caches.open(own);
  const before = await (await cache.match(openBefore))?.json();
  const tabs = await Promise.all((before ?? []).map((id) => self.clients.get(id)));
  if (tabs.some((tab) => tab !== undefined)) return;
  for (const name of await caches.keys())
    if (name.startsWith(ours) && name !== own) await caches.delete(name);
};

/** From a cache, this build's first; undefined if none has it or storage is refused. */
const kept = async (request) => {
  try {
    return (
      (await (await caches.open(own)).match(request, anyOf)) ?? (await caches.match(request, anyOf))
    );
  } catch {
    return undefined;
  }
};

const htmlOf = (html, status = 200) =>
  new Response(html, { status, headers: { "Content-Type": "text/html; charset=utf-8" } });

/** The page without content, its links absolute so that it works at any depth. It says why it is shown. */
const shellOf = ({ folder, shell }, why) => {
  const from = new URL(folder, scope);
  const html = shell
    .replaceAll(/(?<=\s(?:src|href)=")\.{1,2}\/[^"]*/g, (address) => new URL(address, from).href)
    .replace("<html ", `<html data-kept="${why}" `);
  return htmlOf(html);
};

const isHeld = async ({ files }) => (await kept(new URL(files[0], scope).href)) !== undefined;

/** The cached answer for a page's address: a file, or the app, in another language if this one isn't cached. */
const keptPage = async (request, why) => {
  const file = known.has(request.url) ? await kept(request) : undefined;
  if (file !== undefined) return file;
  const language = languageAt(request.url);
  if (language === undefined) return undefined;
  if (await isHeld(language)) return shellOf(language, why);
  const path = request.url.slice(new URL(language.folder, scope).href.length);
  // A late answer may still arrive.
  for (const other of why === "late" ? [] : built.languages)
    if (await isHeld(other)) return Response.redirect(new URL(other.folder + path, scope));
  return undefined;
};

const after = (ms, value) => new Promise((resolve) => setTimeout(resolve, ms, value));

/**
 * The network's answer, or the cached one if it doesn't come in time; `otherwise` receives the reason. A request
 * whose answer isn't used is ended: a browser lets the next one for the same address wait for it, so trying again
 * would be as late.
 */
const fromNetworkFirst = async (request, otherwise, ending = new AbortController()) => {
  request.signal.addEventListener("abort", () => ending.abort());
  const answer = fetch(request, { signal: ending.signal });
  const failed = answer.then(
    () => undefined,
    () => "offline",
  );
  const why = await Promise.race([failed, after(PATIENCE, "late")]);
  const held = why && (await otherwise(request, why));
  if (held === undefined) return answer;
  ending.abort();
  return held;
};

const fromCacheFirst = async (request) => (await kept(request)) ?? (await fetch(request));

/** A page, or the page that says why there is none. */
const pageFor = async ({ request, resultingClientId }) => {
  const held = async (...asked) => {
    const page = await keptPage(...asked);
    if (page !== undefined) keptPages.add(resultingClientId);
    return page;
  };
  const lost = (languageAt(request.url) ?? built.languages[0]).lost;
  const ending = new AbortController();
  try {
    const page = await Promise.race([fromNetworkFirst(request, held, ending), after(LONGEST)]);
    if (page !== undefined) return page;
    ending.abort();
    return (await held(request, "offline")) ?? htmlOf(lost, 504);
  } catch {
    return htmlOf(lost, 503);
  }
};

/** Caches the languages that a reader visits. If storage is refused, the site works as without a worker. */
const keepUp = async (language) => {
  try {
    await fill([...built.files, ...language.files]);
    await sweep();
  } catch {
    // The network answers as before.
  }
};

self.addEventListener("install", (event) => {
  const prepare = async () => {
    const languages = await visited();
    await fill([...built.files, ...languages.flatMap(({ files }) => files)]);
    await self.skipWaiting();
  };
  event.waitUntil(prepare());
});

self.addEventListener("activate", (event) => {
  const takeOver = async () => {
    const tabs = await openTabs();
    const cache = await caches.open(own);
    await cache.put(openBefore, Response.json(tabs.map(({ id }) => id)));
    await self.clients.claim();
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a tab of this site, which isn't a window here
    for (const tab of tabs) tab.postMessage({ build: built.id });
    await sweep();
  };
  event.waitUntil(takeOver());
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const address = request.url.replace(/[?#].*$/, "");
  if (request.method !== "GET" || !address.startsWith(scope.href)) return;
  if (request.mode === "navigate") {
    const language = languageAt(address);
    event.respondWith(pageFor(event));
    // Seeing a figure in another site's page isn't a visit.
    const isFrame = address.startsWith(new URL(`${language?.folder ?? ""}embed/`, scope).href);
    if (language !== undefined && !isFrame) event.waitUntil(keepUp(language));
  } else if (isHashed(address) || (keptPages.has(event.clientId) && known.has(address))) {
    event.respondWith(fromCacheFirst(request));
  } else if (known.has(address)) {
    event.respondWith(fromNetworkFirst(request, kept));
  }
});
