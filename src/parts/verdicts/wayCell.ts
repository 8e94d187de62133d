import { cautionsOf } from "#domain/judging/caution.ts";
import type { Judgement } from "#domain/judging/judge.ts";
import { wayShare } from "#messages/judging/verdicts.ts";
import { way } from "#messages/targets/way.ts";

/** The share of the way covered, for a table cell, as far as bounds prove it: 'at most 29%'. */
export const wayCell = (judgement: Judgement): string => {
  if (cautionsOf(judgement).includes("moved-backwards")) return way.movedBackwards;
  const words = wayShare(judgement);
  return words ?? (judgement.wayCovered === undefined ? way.notKnown : way.notProven);
};
