import type { OwnParameters, Page } from "#features/page.ts";
import { shell } from "#messages/app/shell.ts";
import { lazy } from "#ui/screen/lazy.tsx";

/** The sort order applies to a record's page too: its previous and next records follow the list. */
const parameters = { names: ["sort"], travels: true } as const satisfies OwnParameters;

export const recordsPage = {
  path: "/records",
  view: lazy(() => import("./list/Records.tsx"), "Records"),
  link: { words: shell.views.records, from: "tabs" },
  parameters,
  counts: "records",
  filters: "list",
} as const satisfies Page;

export const recordPage = {
  path: "/records/:id",
  view: lazy(() => import("./page/RecordPage.tsx"), "RecordPage"),
  parameters,
  counts: "records",
  filters: "day",
} as const satisfies Page;
