import type { Page } from "#features/page.ts";
import { shell } from "#messages/app/shell.ts";

export const dataPage = {
  path: "/data",
  view: "data",
  link: { words: shell.views.data, from: "tabs" },
  parameters: { names: ["sort", "pages"] },
  counts: "records",
  filters: "bar",
  needsTexts: true,
} as const satisfies Page;
