import type { Page } from "#features/page.ts";

export const deskPage = {
  path: "/desk",
  view: "desk",
  parameters: { names: ["correct"] },
  counts: "records",
  filters: undefined,
} as const satisfies Page;
