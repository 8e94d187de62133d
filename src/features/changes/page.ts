import type { Page } from "#features/page.ts";

export const changesPage = {
  path: "/data/changes",
  view: "changes",
  counts: "records",
  filters: undefined,
} as const satisfies Page;
