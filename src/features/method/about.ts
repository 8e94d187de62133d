import type { PageAbout } from "#features/page.ts";
import { descriptions } from "#messages/files/site.ts";
import { method } from "#messages/views/method.ts";

export const methodAbout = {
  isIndexed: true,
  description: () => descriptions.method,
  answer: () => method.title,
} satisfies PageAbout;
