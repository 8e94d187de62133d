import type { PageParameters } from "#parts/page/pageParameters.ts";

import type { DeclaringRoute } from "./routeParameters.ts";

const recordParameters = async (): Promise<PageParameters> =>
  (await import("#features/records/params.ts")).recordParameters;

const targetsParameters = async (): Promise<PageParameters> =>
  (await import("#features/targets/params.ts")).targetsParameters;

/** How the parameters of each route are read and written, loaded with its view. */
const loaders: Readonly<Record<DeclaringRoute, () => Promise<PageParameters>>> = {
  "/timeline": async () => (await import("#features/timeline/params.ts")).timelineParameters,
  "/targets": targetsParameters,
  "/targets/:id": targetsParameters,
  "/agencies": async () => (await import("#features/agencies/params.ts")).bodiesParameters,
  "/agencies/:id": async () => (await import("#features/agencies/params.ts")).bodyParameters,
  "/records": recordParameters,
  "/records/:id": recordParameters,
  "/data": async () => (await import("#features/data-desk/params.ts")).dataParameters,
  "/briefing/:id": async () => (await import("#features/briefing/params.ts")).talkParameters,
};

export const pageParameters: ReadonlyMap<string, () => Promise<PageParameters>> = new Map(
  Object.entries(loaders),
);
