import type { Judgement } from "#domain/judging/judge.ts";
import { wayShare } from "#messages/judging/details.ts";

/** The way covered for a cell under that heading, as far as bounds prove it: 'at most 28.5%'. */
export const wayCell = (judgement: Judgement): string => {
  if (judgement.cautions.includes("moved-backwards")) return "moved backwards";
  const words = wayShare(judgement);
  return words ?? (judgement.wayCovered === undefined ? "not known" : "not proven");
};
