import { selectionIn } from "#app/view/useSnapshot.ts";
import { loadEdition } from "#data/loadEdition.ts";
import type { SlideFigure } from "#parts/briefing/slideFigure.ts";

import { figureAt } from "./figureAt.ts";

/** A list on a slide has so many rows: more can't be read from the back of a room. */
const MOST_ROWS = 12;

/** A figure of a slide under the slide's own selection, with what is said around it. */
export const slideFigure: SlideFigure = async ({ path, query, figure: stem }, snapshot) => {
  const parameters = new URLSearchParams(query);
  const own = snapshot.under(selectionIn(parameters, snapshot.dataset, snapshot.today));
  const figure = await figureAt({ path, parameters, stem }, own, MOST_ROWS);
  if (figure === undefined) return { snapshot: own, shown: undefined };
  const [{ figureWords }, edition] = await Promise.all([
    import("#export/figureFile.ts"),
    loadEdition(),
  ]);
  return {
    snapshot: own,
    shown: { figure, words: figureWords(figure, { snapshot: own, edition }) },
  };
};
