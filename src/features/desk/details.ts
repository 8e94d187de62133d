import type { PageDetails } from "#features/page.ts";

export const deskDetails = {
  figures: undefined,
  offered: () => ({ following: [] }),
} as const satisfies PageDetails;
