import type { PageAbout } from "#features/page.ts";
import { changes } from "#messages/views/changes.ts";

export const changesAbout = {
  isIndexed: true,
  description: () => changes.description,
  feeds: ["editions"],
} satisfies PageAbout;
