import type { Bound } from "./proof.ts";

/**
 * The bound of a share covered, from the bound of a falling figure: a figure of at most X has covered at
 * least the share at X.
 */
export const mirroredBound: Readonly<Record<Bound, Bound>> = {
  "more than": "less than",
  "at least": "at most",
  about: "about",
  "at most": "at least",
  "less than": "more than",
  "up to": "at least",
};
