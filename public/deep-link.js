// A static host answers an address it has no file for with 404.html, which cannot know how many
// folders deep it is being shown. It asks for this script at each depth: the copy that loads knows
// where it came from, and so where the tags waiting in the template have to point. There is a
// template for each language; the one that is taken lies furthest down on the way to this address.
(() => {
  const templates = [...document.querySelectorAll("template[data-folder]")];
  // A copy nearer to this address has run; this one belongs to another site further up.
  if (templates.length === 0) return;
  const rootOf = ({ dataset }) =>
    new URL(dataset.folder, new URL("./", document.currentScript.src));
  const waiting = templates
    .filter((template) => location.pathname.startsWith(rootOf(template).pathname))
    .sort((a, b) => b.dataset.folder.length - a.dataset.folder.length)[0];
  const base = rootOf(waiting);
  document.documentElement.lang = waiting.dataset.lang;
  for (const inert of waiting.content.children) {
    const tag = document.importNode(inert);
    for (const name of ["src", "href"]) {
      if (tag.hasAttribute(name))
        tag.setAttribute(name, new URL(tag.getAttribute(name), base).href);
    }
    tag.async = false;
    if (tag.rel === "stylesheet" || tag.localName === "script") tag.blocking?.add("render");
    if (tag.type === "module") {
      // A module that arrives early would run before the element it mounts on is parsed.
      document.addEventListener("DOMContentLoaded", () => document.head.append(tag));
    } else {
      document.head.append(tag);
    }
  }
  for (const template of templates) template.remove();
})();
