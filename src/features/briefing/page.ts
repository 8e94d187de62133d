import type { Page } from "#features/page.ts";
import { shell } from "#messages/app/shell.ts";

export const briefingPage = {
  path: "/briefing",
  view: "briefing",
  link: { words: shell.briefing, from: "header" },
  counts: "records",
  filters: undefined,
} as const satisfies Page;

const talk = {
  view: "briefing",
  parameters: { names: ["slide"] },
  counts: "records",
  filters: undefined,
  isTalk: true,
} as const satisfies Omit<Page, "path">;

export const talkPage = { ...talk, path: "/briefing/present" } as const satisfies Page;

/** Notes and next slide, on the presenter's own screen. */
export const presenterPage = { ...talk, path: "/briefing/presenter" } as const satisfies Page;
