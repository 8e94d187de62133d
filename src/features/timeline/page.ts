import type { Page } from "#features/page.ts";
import { shell } from "#messages/app/shell.ts";
import { lazy } from "#ui/screen/lazy.tsx";

export const timelinePage = {
  path: "/timeline",
  view: lazy(() => import("./Timeline.tsx"), "Timeline"),
  link: { words: shell.views.timeline, from: "tabs" },
  parameters: {
    names: ["window", "group", "select", "view", "rows", "pin", "open", "closed", "range", "read"],
  },
  counts: "records",
  filters: "list",
} as const satisfies Page;
