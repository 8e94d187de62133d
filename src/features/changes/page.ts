import type { Page } from "#features/page.ts";

export const changesPage = {
  path: "/data/changes",
  view: "changes",
  counts: "records",
  filters: undefined,
  needsTexts: true,
} as const satisfies Page;
