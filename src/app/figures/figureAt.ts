import { idIn, routeOf } from "#app/address/routeParameters.ts";
import type { Snapshot } from "#domain/filter/snapshot.ts";
import type { FigureAt, PageFigures } from "#parts/figures/pageFigures.ts";

const overviewRoom = async (): Promise<PageFigures> =>
  (await import("#features/overview/figures.ts")).overviewFigures;

/** Where the figures of each page are made; each comes when one of them is asked for. */
const rooms: Readonly<Record<string, () => Promise<PageFigures>>> = {
  "/": overviewRoom,
  // As some hosts link to it.
  "/index.html": overviewRoom,
  "/timeline": async () => (await import("#features/timeline/figures.ts")).timelineFigures,
  "/targets": async () => (await import("#features/targets/figures.ts")).targetsFigures,
  "/targets/:id": async () => (await import("#features/targets/figures.ts")).targetFigures,
  "/agencies": async () => (await import("#features/agencies/figures.ts")).agenciesFigures,
  "/agencies/:id": async () => (await import("#features/agencies/figures.ts")).bodyFigures,
  "/companies/:id": async () => (await import("#features/agencies/figures.ts")).companyFigures,
  "/records": async () => (await import("#features/records/figures.ts")).recordsFigures,
  "/data": async () => (await import("#features/data-desk/figures.ts")).dataFigures,
  "/method": async () => (await import("#features/method/figures.ts")).methodFigures,
  "/records/:id": async () => (await import("#features/records/figures.ts")).recordFigures,
};

const filterRoom = async (): Promise<PageFigures> =>
  (await import("#features/filters/figures.ts")).filterFigures;

/** The names of a page's own figures that have something in them, in the order of the page. */
export const figuresOf = async (path: string, snapshot: Snapshot): Promise<readonly string[]> => {
  const page = { snapshot, parameters: new URLSearchParams(), id: idIn(path) };
  const own = (await rooms[routeOf(path)]?.())?.(page) ?? {};
  return Object.keys(own).filter((stem) => own[stem]?.() !== undefined);
};

/** A page's own figures come before those of its panels of filters. */
export const figureAt: FigureAt = async ({ path, parameters, stem }, snapshot, room) => {
  const page = { snapshot, parameters, id: idIn(path), ...room };
  const own = await rooms[routeOf(path)]?.();
  const make = own?.(page)[stem] ?? (await filterRoom())(page)[stem];
  return make?.();
};
