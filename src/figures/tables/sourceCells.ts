import { type Cell, linkCell, textCell } from "#scene/table/figureTable.ts";
import type { GradedSource } from "#domain/grade.ts";
import { tableFile } from "#messages/files/tableFile.ts";
import { targetList } from "#messages/targets/targets.ts";

/** The publisher of a source, with a link to the page that was read. */
export const publisherCell = (source: GradedSource | undefined): Cell | undefined =>
  source && linkCell(source.source?.link, targetList.publisher(source));

/** How good a source is. */
export const gradeCell = (source: GradedSource | undefined): Cell | undefined =>
  source && textCell(targetList.grade(source));

/** Both in one, where a table has no room for two columns. */
export const gradedPublisherCell = (source: GradedSource | undefined): Cell | undefined =>
  source &&
  linkCell(
    source.source?.link,
    tableFile.graded(targetList.publisher(source), targetList.grade(source)),
  );
