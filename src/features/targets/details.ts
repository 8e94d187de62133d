import { things } from "#domain/dataset/things.ts";
import { dataFiles } from "#domain/site/offeredFiles.ts";
import type { PageDetails } from "#features/page.ts";

const readParameters = async () => (await import("./params.ts")).targetsParameters;

export const targetsDetails = {
  readParameters,
  figures: async () => (await import("./figures.ts")).targetsFigures,
  // The compared targets, if any.
  targets: ({ dataset, targets }, _id, parameters) => {
    const compared = parameters.getAll("compare").filter((id) => dataset.targetById.has(id));
    return compared.length > 0 ? compared : targets.shown.map(({ id }) => id);
  },
  shownBy: {
    "goals-over-time": ["view", "goals"],
    "plans-side-by-side": ["view", "plans"],
  },
  offered: () => ({
    following: [{ of: "verdicts" }, { of: "all" }],
    data: { of: "verdicts", file: dataFiles.verdicts },
  }),
} as const satisfies PageDetails;

export const targetDetails = {
  thing: things.target,
  readParameters,
  figures: async () => (await import("./figures.ts")).targetFigures,
  targets: ({ dataset }, id) => (dataset.targetById.has(id) ? [id] : []),
  offered: () => ({ following: [] }),
} as const satisfies PageDetails;
