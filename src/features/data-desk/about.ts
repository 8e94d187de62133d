import { correctionsOf } from "#domain/findings/corrections.ts";
import type { PageAbout } from "#features/page.ts";
import { descriptions } from "#messages/files/site.ts";
import { dataDesk } from "#messages/views/dataDesk.ts";

export const dataAbout = {
  isIndexed: true,
  description: () => descriptions.data,
  subject: "dataset",
  preview: () => ({ figureIds: ["records-by-field"] }),
  answer: ({ entries }) => dataDesk.finding(correctionsOf(entries.shown), entries.shown.length),
  feeds: ["corrections"],
} satisfies PageAbout;
