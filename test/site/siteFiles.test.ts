import { expect, test } from "vitest";

import { siteFiles } from "#site/siteFiles.ts";
import { siteOf } from "#test/support/site.ts";

test("no two files of the site have one path", async () => {
  const paths: string[] = [];
  for await (const { path } of siteFiles(siteOf())) paths.push(path);
  expect(new Set(paths).size).toBe(paths.length);
});
