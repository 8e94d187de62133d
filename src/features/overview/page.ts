import type { Page } from "#features/page.ts";
import { shell } from "#messages/app/shell.ts";
import { lazy } from "#ui/screen/lazy.tsx";

export const overviewPage = {
  path: "/",
  view: lazy(() => import("./Overview.tsx"), "Overview"),
  link: { words: shell.views.overview, from: "tabs" },
  counts: "records",
  filters: "list",
} as const satisfies Page;
