import { vocabularyOf } from "#domain/query/selection/vocabulary.ts";
import { parseSelection } from "#domain/query/selection/selectionAddress.ts";
import { searching } from "#messages/app/parts.ts";
import type { SlideFigure, SlideSnapshot } from "#parts/briefing/slideFigure.ts";

import { figureAt } from "./figureAt.ts";

/** A slide's selection, on the day that it names. */
export const slideSnapshot: SlideSnapshot = ({ query }, { dataset, today, under }) =>
  under(parseSelection(new URLSearchParams(query), vocabularyOf(dataset), today));

/** A figure with the slide's own selection and its words. */
export const slideFigure: SlideFigure = async (
  { path, query, figure: figureId },
  snapshot,
  width,
) => {
  const parameters = new URLSearchParams(query);
  const own = slideSnapshot({ query }, snapshot);
  // A figure based on a search of titles alone would be mistaken for one of all matches.
  const unsearched = searching[own.searched];
  if (unsearched !== undefined) throw new Error(unsearched);
  const figure = await figureAt({ path, parameters, figureId }, own, { isSlide: true, width });
  if (figure === undefined) return { snapshot: own, shown: undefined };
  const { figureWords } = await import("#export/file/figureFile.ts");
  const { edition } = own.dataset;
  return {
    snapshot: own,
    shown: { figure, words: figureWords(figure, { snapshot: own, edition }) },
  };
};
