/** The foot of every view and what the search finds elsewhere: both follow the first paint. */
export const foot = {
  paletteKeys: "Ctrl or ⌘ with K: go to anything",
  listKeys: "↑ ↓ in a list of filters, → to its gestures",
  slashKey: "the key / leads to the search",
  imprint: (appName: string, address: string): string => `${appName} · ${address}`,
  searchFinds: "The search finds:",
};
