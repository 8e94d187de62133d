import type { PageDetails } from "#features/page.ts";

export const briefingDetails = {
  figures: undefined,
  offered: () => ({ following: [] }),
} as const satisfies PageDetails;

/** For the talk and the presenter view. */
export const talkDetails = {
  ...briefingDetails,
  readParameters: async () => (await import("./params.ts")).talkParameters,
} as const satisfies PageDetails;
