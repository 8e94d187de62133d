import type { Bound } from "./proof.ts";

/** Bounds as seen from the other side: at most so much of what is to fall is at least so much of its way. */
export const mirrored: Readonly<Record<Bound, Bound>> = {
  "more than": "less than",
  "at least": "at most",
  about: "about",
  "at most": "at least",
  "less than": "more than",
  "up to": "at least",
};
