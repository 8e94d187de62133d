import { things } from "#domain/dataset/things.ts";
import type { PageDetails } from "#features/page.ts";

const readParameters = async () => (await import("./params.ts")).recordParameters;

export const recordsDetails = {
  readParameters,
  figures: async () => (await import("./figures.ts")).recordsFigures,
  offered: () => ({ following: [{ of: "records" }, { of: "all" }] }),
} as const satisfies PageDetails;

export const recordDetails = {
  thing: things.record,
  readParameters,
  figures: async () => (await import("./figures.ts")).recordFigures,
  offered: () => ({ following: [] }),
} as const satisfies PageDetails;
