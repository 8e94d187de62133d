import type { PageDetails } from "#features/page.ts";

export const timelineDetails = {
  readParameters: async () => (await import("./params.ts")).timelineParameters,
  figures: async () => (await import("./figures.ts")).timelineFigures,
  targets: ({ targets }) => targets.shown.map(({ id }) => id),
  offered: () => ({ following: [{ of: "all" }] }),
} as const satisfies PageDetails;
