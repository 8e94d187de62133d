import type { PageAbout } from "#features/page.ts";
import { changes } from "#messages/views/changes.ts";
import { editions } from "#messages/words/editions.ts";

export const changesAbout = {
  isIndexed: true,
  name: () => editions.name,
  description: () => changes.description,
  subject: "dataset",
  feeds: ["editions"],
} satisfies PageAbout;
