import { things } from "#domain/dataset/things.ts";
import { dataFiles } from "#domain/site/offeredFiles.ts";
import type { PageDetails } from "#features/page.ts";

const readParameters = async () => (await import("./params.ts")).targetsParameters;

export const targetsDetails = {
  readParameters,
  figures: async () => (await import("./figures.ts")).targetsFigures,
  shownBy: { "pace-of-targets": ["view", "scatter"] },
  offered: () => ({
    following: [{ of: "verdicts" }, { of: "all" }],
    data: { of: "verdicts", file: dataFiles.verdicts },
  }),
} as const satisfies PageDetails;

export const targetDetails = {
  thing: things.target,
  readParameters,
  figures: async () => (await import("./figures.ts")).targetFigures,
  offered: (id) => ({ following: [], data: { of: "target", file: dataFiles.target(id) } }),
} as const satisfies PageDetails;
