import type { OwnParameters, Page } from "#features/page.ts";
import { shell } from "#messages/app/shell.ts";
import { lazy } from "#ui/screen/lazy.tsx";

/** A target's page keeps the list's arrangement, for the way back. */
const parameters = {
  names: ["sort", "group", "view", "compare", "open", "units", "settle", "plan", "against"],
  travels: true,
} as const satisfies OwnParameters;

export const targetsPage = {
  path: "/targets",
  view: lazy(() => import("./list/Targets.tsx"), "Targets"),
  link: { words: shell.views.targets, from: "tabs" },
  parameters,
  counts: "targets",
  filters: "list",
} as const satisfies Page;

export const targetPage = {
  path: "/targets/:id",
  view: lazy(() => import("./page/TargetPage.tsx"), "TargetPage"),
  parameters,
  counts: "targets",
  filters: "day",
} as const satisfies Page;
