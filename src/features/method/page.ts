import type { Page } from "#features/page.ts";
import { method } from "#messages/words/verdicts.ts";
import { lazy } from "#ui/screen/lazy.tsx";

export const methodPage = {
  path: "/method",
  view: lazy(() => import("./Method.tsx"), "Method"),
  link: { words: method.link, from: "foot" },
  counts: "records",
  filters: undefined,
  needsTexts: true,
} as const satisfies Page;
