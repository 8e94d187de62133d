import type { PageAbout } from "#features/page.ts";
import { descriptions } from "#messages/files/site.ts";

export const timelineAbout = {
  isIndexed: true,
  description: () => descriptions.timeline,
  // The preview shows lanes in brief: rows would be too small to read.
  preview: ({ dataset }, _id, [first]) =>
    first === undefined
      ? undefined
      : {
          figureIds: [first],
          query: [...dataset.fields.keys()].map((field) => `closed=${field}`).join("&"),
        },
} satisfies PageAbout;
