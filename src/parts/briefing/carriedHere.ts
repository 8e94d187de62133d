import { type Carried, carriedId, readCarried } from "#domain/briefing/carried.ts";

const read = (): Carried | undefined => {
  // There is no document while prerendering.
  const text = typeof document === "undefined" ? null : document.getElementById(carriedId);
  return text === null ? undefined : readCarried(text.textContent);
};

/** The data embedded in this page where it was saved as one file; undefined on the site. */
export const carriedHere: Carried | undefined = read();
