import type { Page } from "#features/page.ts";
import { shell } from "#messages/app/shell.ts";

const shared = { view: "data", counts: "records", filters: "bar" } as const;

export const dataPage = {
  ...shared,
  path: "/data",
  link: { words: shell.views.data, from: "tabs" },
} as const satisfies Page;

export const sourcesPage = {
  ...shared,
  path: "/data/sources",
  parameters: { names: ["sort", "pages", "find"] },
} as const satisfies Page;

export const correctionsPage = { ...shared, path: "/data/corrections" } as const satisfies Page;

export const gapsPage = { ...shared, path: "/data/gaps" } as const satisfies Page;

export const filesPage = {
  ...shared,
  path: "/data/files",
  filters: undefined,
} as const satisfies Page;

export const ownPage = {
  ...shared,
  path: "/data/own",
  filters: undefined,
} as const satisfies Page;
