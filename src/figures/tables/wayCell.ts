import type { Judgement } from "#domain/judging/judge.ts";
import { wayOf } from "#domain/judging/way.ts";
import { boundWords } from "#messages/files/tableFile.ts";
import { type Cell, percentCell } from "#scene/table/figureTable.ts";

/**
 * How far a target is on its way at the last reading, as a share of the distance or another that rises with it: with the
 * bound that figures prove, and empty where they prove none.
 */
export const wayCell = (
  judgement: Judgement | undefined,
  shareOf: (judgement: Judgement) => number | undefined,
): Cell | undefined => {
  const way = judgement && wayOf(judgement);
  return way && percentCell(shareOf(judgement), way.bound && boundWords[way.bound]);
};
