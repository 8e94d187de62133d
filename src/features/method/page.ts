import type { Page } from "#features/page.ts";
import { shell } from "#messages/app/shell.ts";
import { lazy } from "#ui/screen/lazy.tsx";

export const methodPage = {
  path: "/method",
  view: lazy(() => import("./Method.tsx"), "Method"),
  link: { words: shell.method, from: "foot" },
  counts: "records",
  filters: undefined,
} as const satisfies Page;
