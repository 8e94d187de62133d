import { things } from "#domain/dataset/things.ts";
import type { PageDetails } from "#features/page.ts";

export const agenciesDetails = {
  readParameters: async () => (await import("./params.ts")).bodiesParameters,
  figures: async () => (await import("./figures.ts")).agenciesFigures,
  shownBy: { "who-issues-with-whom": ["view", "matrix"] },
  offered: () => ({ following: [{ of: "all" }] }),
} as const satisfies PageDetails;

export const bodyDetails = {
  thing: things.body,
  readParameters: async () => (await import("./params.ts")).bodyParameters,
  figures: async () => (await import("./figures.ts")).bodyFigures,
  targets: ({ targets }, id) =>
    targets.shown.filter(({ entry }) => entry.bodies.includes(id)).map((one) => one.id),
  offered: (id) => ({ following: [{ of: "agencies", id }] }),
} as const satisfies PageDetails;

export const companyDetails = {
  thing: things.company,
  figures: async () => (await import("./figures.ts")).companyFigures,
  offered: () => ({ following: [] }),
} as const satisfies PageDetails;
