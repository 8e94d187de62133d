import { vocabularyOf } from "#domain/query/selection/vocabulary.ts";
import { parseSelection } from "#domain/query/selection/selectionAddress.ts";
import { loadEdition } from "#data/loadEdition.ts";
import { searching } from "#messages/app/parts.ts";
import type { SlideFigure, SlideSnapshot } from "#parts/briefing/slideFigure.ts";

import { figureAt } from "./figureAt.ts";

/** What a slide selects, on the day that it names. */
export const slideSnapshot: SlideSnapshot = ({ query }, { dataset, today, under }) =>
  under(parseSelection(new URLSearchParams(query), vocabularyOf(dataset), today));

/** A figure of a slide under the slide's own selection, with what is said around it. */
export const slideFigure: SlideFigure = async (
  { path, query, figure: figureId },
  snapshot,
  width,
) => {
  const parameters = new URLSearchParams(query);
  const own = slideSnapshot({ query }, snapshot);
  // A figure of what titles hold alone would pass for one of all that is found.
  const unsearched = searching[own.searched];
  if (unsearched !== undefined) throw new Error(unsearched);
  const figure = await figureAt({ path, parameters, figureId }, own, { isSlide: true, width });
  if (figure === undefined) return { snapshot: own, shown: undefined };
  const [{ figureWords }, edition] = await Promise.all([
    import("#export/file/figureFile.ts"),
    loadEdition(),
  ]);
  return {
    snapshot: own,
    shown: { figure, words: figureWords(figure, { snapshot: own, edition }) },
  };
};
