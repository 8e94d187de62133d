import type { PageDetails } from "#features/page.ts";

export const methodDetails = {
  figures: async () => (await import("./figures.ts")).methodFigures,
  offered: () => ({ following: [] }),
} as const satisfies PageDetails;
