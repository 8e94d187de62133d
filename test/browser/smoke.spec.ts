import { deepLinkNoise, expect, test } from "#test/support/browser.ts";

test("the overview opens, quietly", async ({ page }) => {
  await page.goto("./");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

for (const folder of ["", "zh/"]) {
  test(`the licences of all libraries lie beside /${folder}, and the foot leads there`, async ({
    page,
    request,
  }) => {
    await page.goto(folder);
    const link = page.getByRole("contentinfo").getByRole("link", { name: /Licences|开源许可/ });
    const address = await link.getAttribute("href");
    const text = await (await request.get(address ?? "")).text();
    for (const name of ["react", "react-dom", "react-router", "recharts", "d3-scale", "zod"]) {
      expect(text).toMatch(new RegExp(`^## ${name} - [\\d.]+ \\((?:MIT|ISC)\\)\\n\\n.+`, "m"));
    }
    expect(text).toContain("THE SOFTWARE IS PROVIDED");
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

  for (const [address, answer] of [
    ["timeline", 200],
    ["records/computing-power-2023-2025", 200],
    ["records/", 200],
    ["records/nothing-of-that-name", 404],
    ["no/such/page", 404],
    ["no/such/page/so/deep/", 404],
    ["so/many/folders/that/nobody/would/make/them/at/all/records", 404],
    ["/records", 200],
    ["/records/", 200],
    ["zh//records//nothing-of-that-name", 404],
    ["records/%00", 404],
  ] as const) {
    test(`/${address} opens at the root and under a sub-path`, async ({
      page,
      baseURL,
      subpath,
    }) => {
      for (const root of [baseURL, subpath]) {
        const response = await page.goto(`${root}${address}`);
        expect(response?.status()).toBe(answer);
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      }
    });
  }
});
