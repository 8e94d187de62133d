import { expect, test } from "@playwright/test";

test("the link in the header leads to the same view in the other language, and back", async ({
  page,
}) => {
  await page.goto("/records?agency=miit&sort=title");
  await expect(page.locator("html")).toHaveAttribute("lang", "en-GB");
  await page.getByRole("link", { name: "中文" }).click();
  await expect(page).toHaveURL(/\/zh\/records\?agency=miit&sort=title$/);
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hans");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("link", { name: "时间线" })).toBeVisible();
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(/\/records\?agency=miit&sort=title$/);
  await expect(page.locator("html")).toHaveAttribute("lang", "en-GB");
});

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
