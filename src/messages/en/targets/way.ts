/** In place of the share of a way that a target has covered. */
export const way = {
  movedBackwards: "moved backwards",
  notKnown: "not known",
  notProven: "inconclusive",
};
