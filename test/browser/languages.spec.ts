import { readFileSync } from "node:fs";
import * as z from "zod";
import { deepLinkNoise, expect, test } from "#test/support/browser.ts";

test.use({ allowConsole: deepLinkNoise });

const inBoth = z.object({ en: z.string(), zh: z.string() });
const edited = z.object({ records: z.array(z.looseObject({ id: z.string() })) });
const ofBoth = z.object({ title: z.object({ ...inBoth.shape, short: inBoth }), summary: inBoth });

/** A document as editors write it, in both languages. */
const editedRecord = (wanted: string): z.infer<typeof ofBoth> =>
  ofBoth.parse(
    edited
      .parse(JSON.parse(readFileSync("public/data/policies.json", "utf8")))
      .records.find(({ id }) => id === wanted),
  );

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

test("in Chinese titles and summaries are Chinese, and the English title says that it is English", async ({
  page,
}) => {
  const record = editedRecord("computing-power-2023-2025");
  await page.goto("/zh/records?q=算力");
  await expect(page.getByRole("link", { name: record.title.short.zh, exact: true })).toBeVisible();
  await page.goto("/zh/records/computing-power-2023-2025");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(record.title.zh);
  await expect(page.getByText(record.title.en, { exact: true }).first()).toHaveAttribute(
    "lang",
    "en",
  );
  const summary = page.getByRole("main").getByText(record.summary.zh, { exact: true });
  await expect(summary).toBeVisible();
  expect(await summary.evaluate((text) => text.closest("[lang]")?.getAttribute("lang"))).toBe(
    "zh-Hans",
  );
  await expect(page.getByText(record.summary.en)).toHaveCount(0);
  await page.goto("/records/computing-power-2023-2025");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(record.title.en);
  await expect(page.getByRole("main").getByText(record.summary.en)).toBeVisible();
  await expect(page.getByText(record.title.zh).first()).toHaveAttribute("lang", "zh-Hans");
});
