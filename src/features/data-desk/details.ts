import { dataFiles } from "#domain/site/offeredFiles.ts";
import type { PageDetails } from "#features/page.ts";

export const dataDetails = {
  readParameters: async () => (await import("./params.ts")).dataParameters,
  figures: async () => (await import("./figures.ts")).dataFigures,
  offered: () => ({
    following: [{ of: "all" }, { of: "records" }, { of: "corrections" }, { of: "verdicts" }],
    data: { of: "package", file: dataFiles.package },
  }),
} as const satisfies PageDetails;
