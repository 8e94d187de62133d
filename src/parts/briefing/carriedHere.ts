import { type Carried, carriedId, readCarried } from "#domain/briefing/carried.ts";

const read = (): Carried | undefined => {
  // A page may be drawn without a browser.
  const text = typeof document === "undefined" ? null : document.getElementById(carriedId);
  return text === null ? undefined : readCarried(text.textContent);
};

/** What this page carries, where it was saved as one file; undefined on the site. */
export const carriedHere: Carried | undefined = read();
