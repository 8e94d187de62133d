import type { PageDetails } from "#features/page.ts";

export const overviewDetails = {
  figures: async () => (await import("./figures.ts")).overviewFigures,
  targets: ({ targets }) => targets.shown.map(({ id }) => id),
  offered: () => ({ following: [{ of: "all" }] }),
} as const satisfies PageDetails;
