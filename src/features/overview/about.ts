import type { PageAbout } from "#features/page.ts";

export const overviewAbout = {
  isIndexed: true,
  subject: "site",
  preview: () => ({ figureIds: ["verdicts", "targets-by-field"] }),
  feeds: ["all"],
} satisfies PageAbout;
