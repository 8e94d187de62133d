import type { PageAbout } from "#features/page.ts";

/** For all pages of the briefing: their content is the reader's own. */
export const briefingAbout = { isIndexed: false } satisfies PageAbout;
