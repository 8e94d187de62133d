import type { PageAbout } from "#features/page.ts";
import { desk } from "#messages/desk/desk.ts";

/** Not indexed: what is on the desk is the editor's own. */
export const deskAbout = {
  isIndexed: false,
  name: () => desk.name,
  description: () => desk.description,
} satisfies PageAbout;
