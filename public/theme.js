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

// The key for the palette, or for the search, pressed before the app runs: kept until it does.
addEventListener("keydown", function early(event) {
  const { dataset } = document.documentElement;
  if (dataset.started !== undefined) {
    removeEventListener("keydown", early);
    return;
  }
  const isMeta = event.ctrlKey || event.metaKey;
  const isPalette = isMeta && event.key.toLowerCase() === "k";
  const isSearch = event.key === "/" && !isMeta && !(event.target instanceof HTMLInputElement);
  if (event.defaultPrevented || !(isPalette || isSearch)) return;
  event.preventDefault();
  dataset.early = isPalette ? "palette" : "search";
});
