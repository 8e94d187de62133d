import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";

// A static host has no file for these: the one page for such addresses takes the language of the folder.
for (const [address, lang, view] of [
  ["/records?agency=miit&sort=title", "en-GB", "Timeline"],
  ["/zh/records?agency=miit&sort=title", "zh-Hans", "时间线"],
  ["/zh/targets/no-such", "zh-Hans", "时间线"],
] as const) {
  test(`${address} opens in ${lang}`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("lang", lang);
    await expect(page.getByRole("link", { name: view, exact: true })).toBeVisible();
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(address);
  });
}

test("a view in Chinese is sent no English scripts, and the data once for both", async ({
  page,
}) => {
  const paths: string[] = [];
  page.on("request", (request) => paths.push(new URL(request.url()).pathname));
  await page.goto("/zh/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/可予评判|条目/);
  const scripts = paths.filter((path) => path.includes("/assets/"));
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.filter((path) => !path.startsWith("/zh/assets/"))).toEqual([]);
  expect(paths.filter((path) => path.includes("/data/"))).toContain("/data/policies.json");
  expect(paths.filter((path) => path.startsWith("/zh/data/"))).toEqual([]);
});

test("links inside the Chinese pages stay among them", async ({ page }) => {
  await page.goto("/zh/");
  await page.getByRole("link", { name: "目标", exact: true }).click();
  await expect(page).toHaveURL(/\/zh\/targets$/);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hans");
});

/** Whether every sentence has moved to the messages: then readers are led from one language to the other. */
const isWhole = readFileSync("test/tools/strings/unmoved.txt", "utf8").trim() === "";

for (const [address, name, other, back] of [
  ["/targets?verdict=met&sort=due", "中文", "/zh/targets?verdict=met&sort=due", "English"],
  ["/zh/records/steel-2022?q=steel", "English", "/records/steel-2022?q=steel", "中文"],
] as const) {
  test(`${address} leads to the same view in the other language, once it is whole`, async ({
    page,
  }) => {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    const link = page.getByRole("banner").getByRole("link", { name, exact: true });
    if (!isWhole) return expect(link).toHaveCount(0);
    await link.click();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    const { pathname, search } = new URL(page.url());
    expect(pathname + search).toBe(other);
    await page.getByRole("banner").getByRole("link", { name: back, exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`${address.replaceAll("?", String.raw`\?`)}$`));
  });
}
