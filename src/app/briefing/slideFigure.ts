import { idIn } from "#app/address/routeParameters.ts";
import { loadEdition } from "#data/loadEdition.ts";
import { selectionIn } from "#app/view/useSnapshot.ts";
import type { PageFigures } from "#parts/figures/pageFigures.ts";
import type { SlideFigure } from "#parts/briefing/slideFigure.ts";

/** Where the figures of each page are made; each comes when a slide asks for one. */
const rooms: Readonly<Record<string, () => Promise<PageFigures>>> = {
  "/": async () => (await import("#features/overview/figures.ts")).overviewFigures,
  "/timeline": async () => (await import("#features/timeline/figures.ts")).timelineFigures,
  "/targets": async () => (await import("#features/targets/figures.ts")).targetsFigures,
  "/targets/:id": async () => (await import("#features/targets/figures.ts")).targetFigures,
  "/agencies": async () => (await import("#features/agencies/figures.ts")).agenciesFigures,
  "/agencies/:id": async () => (await import("#features/agencies/figures.ts")).bodyFigures,
  "/companies/:id": async () => (await import("#features/agencies/figures.ts")).companyFigures,
  "/records": async () => (await import("#features/records/figures.ts")).recordsFigures,
  "/records/:id": async () => (await import("#features/records/figures.ts")).recordFigures,
};

const filterRoom = async (): Promise<PageFigures> =>
  (await import("#features/filters/figures.ts")).filterFigures;

let asked: ReturnType<typeof loadEdition> | undefined;

/** Which edition it is is asked for once: a talk goes on without a network. */
const editionOnce = async (): ReturnType<typeof loadEdition> => {
  asked ??= loadEdition();
  const known = await asked;
  if (known === undefined) asked = undefined;
  return known;
};

/** A list on a slide has so many rows: more can't be read from the back of a room. */
const MOST_ROWS = 12;

/** A page's own figure is looked for before those of its panels. */
export const slideFigure: SlideFigure = async ({ path, query, figure }, snapshot) => {
  const parameters = new URLSearchParams(query);
  const own = snapshot.under(selectionIn(parameters, snapshot.dataset, snapshot.today));
  const id = idIn(path);
  const [, view = ""] = path.split("/");
  const page = { snapshot: own, parameters, id, most: MOST_ROWS };
  const ownFigures = await rooms[id === "" ? `/${view}` : `/${view}/:id`]?.();
  const make = ownFigures?.(page)[figure] ?? (await filterRoom())(page)[figure];
  const made = make?.();
  if (made === undefined) return { snapshot: own, shown: undefined };
  const [{ figureWords }, edition] = await Promise.all([
    import("#export/figureFile.ts"),
    editionOnce(),
  ]);
  const words = figureWords(made, { snapshot: own, edition });
  return { snapshot: own, shown: { figure: made, words } };
};
