import type { Page } from "#features/page.ts";
import { shell } from "#messages/app/shell.ts";
import { lazy } from "#ui/screen/lazy.tsx";

export const agenciesPage = {
  path: "/agencies",
  view: lazy(() => import("./Agencies.tsx"), "Agencies"),
  link: { words: shell.views.agencies, from: "tabs" },
  parameters: { names: ["sort", "pairs", "view", "select"] },
  counts: "records",
  filters: "list",
} as const satisfies Page;

export const bodyPage = {
  path: "/agencies/:id",
  view: lazy(() => import("./AgencyPage.tsx"), "AgencyPage"),
  parameters: { names: ["compare"] },
  counts: "records",
  filters: "day",
} as const satisfies Page;

export const companyPage = {
  path: "/companies/:id",
  view: lazy(() => import("./CompanyPage.tsx"), "CompanyPage"),
  counts: "records",
  filters: "day",
} as const satisfies Page;
