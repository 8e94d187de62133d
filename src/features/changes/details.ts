import type { PageDetails } from "#features/page.ts";

export const changesDetails = {
  figures: undefined,
  offered: () => ({ following: [{ of: "editions" }] }),
} as const satisfies PageDetails;
