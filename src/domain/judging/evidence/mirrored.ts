import type { Bound } from "./proof.ts";

/**
 * Bounds of the complement: what is at most this much of the remaining distance is at least that much of the
 * distance covered.
 */
export const mirrored: Readonly<Record<Bound, Bound>> = {
  "more than": "less than",
  "at least": "at most",
  about: "about",
  "at most": "at least",
  "less than": "more than",
  "up to": "at least",
};
