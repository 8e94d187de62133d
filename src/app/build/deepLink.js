// A static host answers an address without a file with 404.html, which doesn't know how deep in the site it is
// shown. The tags of each language wait in a template until the site's root is found: the build sets it, or it
// is above the first path segment of one of our routes, or the folders are probed one by one, from the deepest
// upwards.
const { root, routes } = document.currentScript.dataset;

const parsed = new Promise((resolve) => {
  if (document.readyState !== "loading") resolve();
  else document.addEventListener("DOMContentLoaded", resolve);
});

/** Whether the folder has a file that only the site's root has. */
const isRoot = async (folder) => {
  try {
    const { ok, headers } = await fetch(`${folder}early.js`, { method: "HEAD" });
    // Some hosts answer any address with a page.
    return ok && /javascript/.test(headers.get("Content-Type"));
  } catch {
    return false;
  }
};

const findRoot = async (path, languages) => {
  if (root !== "" && path.startsWith(root)) return root;
  const parts = path.split("/").slice(1, -1);
  const last = path.split("/").at(-1);
  const next = [...parts, last];
  const depths = next.map((_, depth) => depth).reverse();
  const begins = (depth) =>
    routes.split(" ").includes(next[depth]) && !languages.includes(next[depth - 1]);
  const likely = depths.filter(begins);
  for (const depth of new Set([...likely, ...depths])) {
    const folder = ["", ...parts.slice(0, depth), ""].join("/");
    if (await isRoot(folder)) return folder;
  }
  return "/";
};

const open = async () => {
  await parsed;
  // A host's headers forbid framing for listed addresses only, which can't include missing ones.
  if (self !== top && !/\/embed(?:\/|$)/.test(location.pathname)) return;
  const templates = [...document.querySelectorAll("template[data-folder]")];
  // Some hosts treat two slashes as one.
  const path = location.pathname.replaceAll(/\/{2,}/g, "/");
  const languages = templates.map(({ dataset }) => dataset.folder.replace("/", ""));
  const home = new URL(await findRoot(path, languages), location.origin);
  const folderOf = ({ dataset }) => new URL(dataset.folder, home);
  const own = templates
    .filter((template) => path.startsWith(folderOf(template).pathname))
    .sort((a, b) => b.dataset.folder.length - a.dataset.folder.length)[0];
  const { lang, dir } = own.dataset;
  Object.assign(document.documentElement, { lang, dir });
  const modules = [];
  const styles = [];
  for (const inert of own.content.children) {
    const tag = document.importNode(inert, true);
    for (const name of ["src", "href"]) {
      if (tag.hasAttribute(name))
        tag.setAttribute(name, new URL(tag.getAttribute(name), folderOf(own)).href);
    }
    if (tag.id === "late") {
      document.getElementById("root").prepend(tag);
      continue;
    }
    tag.async = false;
    if (tag.type === "module") {
      modules.push(tag);
      continue;
    }
    if (tag.rel === "stylesheet") {
      styles.push(
        new Promise((resolve) => {
          tag.addEventListener("load", resolve);
          tag.addEventListener("error", resolve);
        }),
      );
    }
    document.head.append(tag);
  }
  for (const template of templates) template.remove();
  // Otherwise the page would flash without its styles.
  await Promise.all(styles);
  document.head.append(...modules);
};

void open();
