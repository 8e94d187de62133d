import type { PageAbout } from "#features/page.ts";

export const overviewAbout = {
  isIndexed: true,
  subject: "site",
  preview: () => ({ figureIds: ["verdicts"] }),
  feeds: ["all"],
} satisfies PageAbout;
