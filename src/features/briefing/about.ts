import type { PageAbout } from "#features/page.ts";

/** Of all pages of the briefing, which hold nothing but what a reader put there. */
export const briefingAbout = { isIndexed: false } satisfies PageAbout;
