import type { PageDetails } from "#features/page.ts";

export const briefingDetails = {
  figures: undefined,
  offered: () => ({ following: [] }),
} as const satisfies PageDetails;

/** Of the talk and of the presenter's own screen. */
export const talkDetails = {
  ...briefingDetails,
  readParameters: async () => (await import("./params.ts")).talkParameters,
} as const satisfies PageDetails;
