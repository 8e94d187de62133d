import { type Cell, linkCell, textCell } from "#scene/table/figureTable.ts";
import type { RankedSource } from "#domain/dataset/sourceRank.ts";
import { targetList } from "#messages/targets/targets.ts";

/** The publisher of a source, with a link to the page that was read. */
export const publisherCell = (source: RankedSource | undefined): Cell | undefined =>
  source && linkCell(source.source?.link, targetList.publisher(source));

/** The quality rank of a source. */
export const rankCell = (source: RankedSource | undefined): Cell | undefined =>
  source && textCell(targetList.rank(source));
