import type { Page } from "#features/page.ts";

export const deskPage = {
  path: "/desk",
  view: "desk",
  counts: "records",
  filters: undefined,
  needsTexts: false,
} as const satisfies Page;
