import type { PageDetails } from "#features/page.ts";

export const deskDetails = {
  readParameters: async () => (await import("./list/params.ts")).deskParameters,
  figures: undefined,
  offered: () => ({ following: [] }),
} as const satisfies PageDetails;
