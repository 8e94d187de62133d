import { readFileSync } from "node:fs";
import { deepLinkNoise, expect, test } from "#test/support/browser.ts";

test.use({ allowConsole: deepLinkNoise });

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
    const { pathname, search } = new URL(page.url());
    // As links write it, whether or not it was asked for so.
    expect(pathname + search).toBe(address.replace(/\/*(?=\?|$)/, "/"));
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
  expect(paths).toContainEqual(expect.stringMatching(/^\/editions\/[^/]+\/data\/first\.json$/));
  expect(paths.filter((path) => /^\/zh\/(?:data|editions)\//.test(path))).toEqual([]);
});

test("links inside the Chinese pages stay among them", async ({ page }) => {
  await page.goto("/zh/");
  await page.getByRole("link", { name: "目标", exact: true }).click();
  await expect(page).toHaveURL(/\/zh\/targets\/$/);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hans");
});

/** Whether readers are led from one language to the other, or only developers are. */
const isOffered = !readFileSync("src/app/shell/Shell.tsx", "utf8").includes("import.meta.env.DEV");

for (const [address, name, other, back] of [
  ["/targets/?verdict=met&sort=due", "中文", "/zh/targets/?verdict=met&sort=due", "English"],
  ["/zh/records/steel-2022/?q=steel", "English", "/records/steel-2022/?q=steel", "中文"],
] as const) {
  test(`${address} leads to the same view in the other language, where it is offered`, async ({
    page,
  }) => {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    const link = page.getByRole("banner").getByRole("link", { name, exact: true });
    if (!isOffered) return expect(link).toHaveCount(0);
    await link.click();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect
      .poll(() => {
        const { pathname, search } = new URL(page.url());
        return pathname + search;
      })
      .toBe(other);
    await page.getByRole("banner").getByRole("link", { name: back, exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`${address.replaceAll("?", String.raw`\?`)}$`));
  });
}

test("in Chinese the Chinese title comes first, and what is our own English says so", async ({
  page,
}) => {
  const title = "算力基础设施高质量发展行动计划";
  await page.goto("/zh/records?q=算力");
  await expect(page.getByRole("link", { name: title, exact: true })).toBeVisible();
  await page.goto("/zh/records/computing-power-2023-2025");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  await expect(page.getByText(/^Action Plan for High-quality/).first()).toHaveAttribute(
    "lang",
    "en",
  );
  await expect(page.getByText(/^Sets out how China/)).toHaveAttribute("lang", "en");
  await page.goto("/records/computing-power-2023-2025");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Action Plan/);
  await expect(page.getByText(title).first()).toHaveAttribute("lang", "zh-Hans");
});
