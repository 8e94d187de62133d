import type { PageAbout } from "#features/page.ts";
import { descriptions } from "#messages/files/site.ts";

export const methodAbout = {
  isIndexed: true,
  description: () => descriptions.method,
} satisfies PageAbout;
