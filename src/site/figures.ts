import { idIn, routeOf } from "#app/address/routeParameters.ts";
import { figuresOf } from "#app/figures/figureAt.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { own } from "#domain/own.ts";

/** The figures that stand for a page, the first of which gives it its title, and with which parameters. */
export interface MainFigure {
  readonly figureIds: readonly [string, ...string[]];
  readonly query?: string;
}

/** Those of views that aren't the first of their pages. */
const chosen: Readonly<Record<string, MainFigure>> = {
  "/": { figureIds: ["targets-by-field"] },
  "/targets": { figureIds: ["verdicts"], query: "group=due" },
  "/records": { figureIds: ["records-by-date"] },
  "/data": { figureIds: ["records-by-field"] },
};

/** The figure that stands for a page in a preview; undefined where nothing is drawn there. */
export const mainFigure = async (
  path: string,
  snapshot: Snapshot,
): Promise<MainFigure | undefined> => {
  const set = own(chosen, path);
  if (set !== undefined) return set;
  const all = await figuresOf(path, snapshot);
  const id = idIn(path);
  const [first] = all;
  if (first === undefined) return undefined;
  const those = (...figureIds: readonly string[]): MainFigure => {
    const [one = first, ...others] = figureIds.filter((figureId) => all.includes(figureId));
    return { figureIds: [one, ...others] };
  };
  switch (routeOf(path)) {
    case "/targets/:id":
      // A course tells more than the line of a list, if there is anything on it.
      return those(snapshot.judged.byTarget.get(id)?.last === undefined ? first : `course-${id}`);
    case "/agencies/:id":
      return those("verdicts", `records-of-${id}`);
    case "/timeline":
      // Its lanes in brief: rows would be too small to be read.
      return {
        figureIds: [first],
        query: [...snapshot.dataset.fields.keys()].map((field) => `closed=${field}`).join("&"),
      };
    default:
      return { figureIds: [first] };
  }
};
