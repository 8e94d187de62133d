import { dataFiles } from "#domain/site/offeredFiles.ts";
import type { PageDetails } from "#features/page.ts";

const offered = { of: "package", file: dataFiles.package } as const;

export const dataDetails = {
  // Figures of the pages below: embeds and slides name them by this page from the time when it held them.
  figures: async () => (await import("./figures.ts")).dataFigures,
  offered: () => ({
    following: [{ of: "all" }, { of: "records" }, { of: "corrections" }, { of: "verdicts" }],
    data: offered,
  }),
} as const satisfies PageDetails;

export const sourcesDetails = {
  readParameters: async () => (await import("./params.ts")).sourcesParameters,
  figures: async () => (await import("./figures.ts")).sourcesFigures,
  offered: () => ({ following: [], data: offered }),
} as const satisfies PageDetails;

export const correctionsDetails = {
  figures: async () => (await import("./figures.ts")).correctionsFigures,
  offered: () => ({ following: [{ of: "corrections" }] }),
} as const satisfies PageDetails;

export const gapsDetails = {
  figures: async () => (await import("./figures.ts")).gapsFigures,
  offered: () => ({ following: [{ of: "verdicts" }] }),
} as const satisfies PageDetails;

export const filesDetails = {
  figures: undefined,
  offered: () => ({ following: [{ of: "all" }], data: offered }),
} as const satisfies PageDetails;

export const ownDetails = {
  figures: undefined,
  offered: () => ({ following: [] }),
} as const satisfies PageDetails;
