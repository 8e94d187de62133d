import type { PageAbout } from "#features/page.ts";
import { descriptions } from "#messages/files/site.ts";

export const dataAbout = {
  isIndexed: true,
  description: () => descriptions.data,
  subject: "dataset",
  preview: () => ({ figureIds: ["records-by-field"] }),
  feeds: ["corrections"],
} satisfies PageAbout;
