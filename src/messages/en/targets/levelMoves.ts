import type { LevelMove, SetLevel } from "#domain/goals/levels.ts";

/** What a document did to a level, wherever that is said; of one without it, what is known. */
export const levelMoves: Readonly<Record<LevelMove | "not-recorded" | "dropped", string>> = {
  new: "first set",
  raised: "raised",
  kept: "restated",
  lowered: "lowered",
  step: "interim step",
  "other-terms": "in other terms",
  "not-recorded": "not recorded",
  dropped: "dropped",
};

/** After what it did to a level whose figure it repeats. */
export const wordings: Readonly<Record<NonNullable<SetLevel["wording"]>, string>> = {
  firmer: "worded more firmly",
  weaker: "worded less firmly",
};

const dues: Readonly<Record<NonNullable<SetLevel["dueMoved"]>, string>> = {
  earlier: "due earlier",
  later: "due later",
  "brought-forward": "brought forward",
  "put-off": "put off",
};

/** 'raised, due later'; 'restated, worded less firmly' */
export const moveWords = (
  move: keyof typeof levelMoves,
  { wording, dueMoved }: Pick<SetLevel, "wording" | "dueMoved">,
): string =>
  [
    levelMoves[move],
    ...(wording === undefined ? [] : [wordings[wording]]),
    ...(dueMoved === undefined ? [] : [dues[dueMoved]]),
  ].join(", ");
