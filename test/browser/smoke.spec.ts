import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { languages } from "#languages/languages.ts";
import { deepLinkNoise, expect, test } from "#test/support/browser.ts";

for (const folder of ["", "zh/"]) {
  test(`the licences of all libraries lie beside /${folder}, and the foot leads there`, async ({
    request,
  }) => {
    const html = await (await request.get(folder)).text();
    const [, address = ""] = /href="?([^" >]+)"?[^>]*>(?:Licences|开源许可)/.exec(html) ?? [];
    const text = await (await request.get(folder + address)).text();
    for (const name of ["react", "react-dom", "react-router", "recharts", "d3-scale", "zod"]) {
      expect(text).toMatch(new RegExp(`^## ${name} - [\\d.]+ \\((?:MIT|ISC)\\)\\n\\n.+`, "m"));
    }
    expect(text).toContain("THE SOFTWARE IS PROVIDED");
  });
}

for (const { code, folder } of languages) {
  test(`no two pages of '${code}' have one title: tabs, bookmarks and hits tell them apart`, () => {
    const root = join("dist", folder);
    // Frames aren't listed anywhere, a talk's windows are called as the talk is, and another language's folder lies in
    // the first one's.
    const apart = ["embed/", "briefing/present", ...languages.map((one) => one.folder || "\0")];
    const pages = readdirSync(root, { recursive: true, encoding: "utf8" }).filter(
      (path) => path.endsWith("index.html") && !apart.some((start) => path.startsWith(start)),
    );
    const byTitle = new Map<string, string[]>();
    for (const page of pages) {
      const html = readFileSync(join(root, page), "utf8");
      const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? "";
      byTitle.set(title, [...(byTitle.get(title) ?? []), page]);
    }
    expect(byTitle.size).toBeGreaterThan(500);
    expect([...byTitle].filter(([, sharing]) => sharing.length > 1)).toEqual([]);
  });
}

test("nothing is kept of a visit but what the reader keeps", async ({ page, context }) => {
  for (const address of ["./", "./targets", "./records/computing-power-2023-2025"]) {
    await page.goto(address);
  }
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test.describe("a deep link into a static host", () => {
  test.use({ allowConsole: deepLinkNoise });

  const addresses = [
    ["timeline", 200],
    ["records/computing-power-2023-2025", 200],
    ["records/nothing-of-that-name", 404],
    ["no/such/page", 404],
    ["so/many/folders/that/nobody/would/make/them/at/all/records", 404],
    ["/records", 200],
    ["zh//records//nothing-of-that-name", 404],
    ["records/%00", 404],
  ] as const;

  test("opens under a sub-path", async ({ page, subpath }) => {
    for (const [address, answer] of addresses) {
      const response = await page.goto(`${subpath}${address}`);
      expect(response?.status(), address).toBe(answer);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    }
  });
});
