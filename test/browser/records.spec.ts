import type { Page } from "@playwright/test";

import { publishedFile } from "#test/support/dataset.ts";
import { deepLinkNoise, expect, serveTables, test } from "#test/support/browser.ts";

test.use({ allowConsole: deepLinkNoise });

const policies = publishedFile("policies").records;
const published = [...policies, ...publishedFile("news").records];
const total = published.length;
/** The title that the page at an address has, as the data gives it. */
const fullTitle = (address: string): string => {
  const id = new URL(address, "http://localhost").pathname.split("/").at(-2);
  const title = published.find((record) => record["id"] === id)?.["title"];
  return (title as { en: string } | undefined)?.en ?? `no record ${id}`;
};

const rows = (page: Page) => page.getByRole("row").filter({ has: page.getByRole("rowheader") });
const status = (page: Page) => page.getByRole("main").getByRole("status").first();

/** How many rows the list has before it is opened. */
const SHOWN = 36;
/** Opens the list, of which the page shows the first rows alone. */
const openList = async (page: Page): Promise<void> => {
  await expect(rows(page)).toHaveCount(SHOWN);
  await page.getByRole("button", { name: /^Show all [\d,]+ records$/ }).click();
};

test("sorting is in the address, survives a reload, and one step back undoes it", async ({
  page,
}) => {
  await page.goto("./records");
  await expect(rows(page)).toHaveCount(SHOWN);
  await page.getByRole("button", { name: `Show all ${total} records` }).click();
  await expect(rows(page)).toHaveCount(total);
  // Who opened it by a key goes on at the first row that is new.
  await expect(rows(page).nth(SHOWN)).toBeFocused();
  const newest = await rows(page).first().innerText();
  await page.getByRole("button", { name: "Targets" }).click();
  await expect(page).toHaveURL(/\?sort=-targets$/);
  await expect(rows(page).first()).toContainText("Informatization five-year plan");
  await page.reload();
  await expect(rows(page).first()).toContainText("Informatization five-year plan");
  await page.goBack();
  await expect.poll(() => rows(page).first().innerText()).toBe(newest);
});

test("from the table to a record, on to the next, and back, within selection and order", async ({
  page,
}) => {
  await page.goto("./records?kind=corporate-news&sort=title");
  await expect(status(page)).toHaveText(/Corporate news$/);
  // The table has the short titles, a record's page the full ones.
  const addresses = await rows(page)
    .getByRole("link")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  const titles = addresses.map(fullTitle);
  await rows(page).getByRole("link").first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(titles[0] ?? "");
  await page.getByRole("link", { name: /^Next/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(titles[1] ?? "");
  await expect(page).toHaveURL(/kind=corporate-news&sort=title$/);
  await page.goBack();
  await page.goBack();
  await expect(status(page)).toHaveText(/^\d+ of \d+ records · Corporate news$/);
  await expect(rows(page).getByRole("link").first()).toBeFocused();
});

const serveRecords = (page: Page, records: readonly object[]): Promise<void> =>
  serveTables(page, { policies: records });

test("10,000 records open, sort and scroll, and few of them are drawn", async ({ page }) => {
  const records = Array.from({ length: 10_000 }, (_none, at) => ({
    ...policies[at % policies.length],
    id: `record-${at}`,
    title: { en: `Record number ${at}` },
    links: [],
    targets: [],
  }));
  await serveRecords(page, records);
  await page.goto("./records");
  await expect(status(page)).toHaveText(/^10\d\d\d of 10\d\d\d records/);
  await openList(page);
  expect(await rows(page).count()).toBeLessThan(1000);
  await page.getByRole("button", { name: "Title" }).click();
  await expect(page.getByRole("columnheader", { name: "Title" })).toHaveAttribute(
    "aria-sort",
    "ascending",
  );
  // What a scroll outruns stands there as soon as it is shown.
  const bare = await page.evaluate(async () => {
    await new Promise<void>((resolve) => {
      addEventListener("scroll", () => requestAnimationFrame(() => resolve()), { once: true });
      window.scrollTo({ top: document.documentElement.scrollHeight / 2, behavior: "instant" });
    });
    return [...document.querySelectorAll("main tr[aria-hidden]")].filter((room) => {
      const { top, bottom } = room.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    }).length;
  });
  expect(bare).toBe(0);
  await expect(page.getByRole("link", { name: "Record number 5500", exact: true })).toBeAttached();
  expect(await rows(page).count()).toBeLessThan(1000);
});

test("paper has all that is folded on the screen", async ({ page }) => {
  for (const address of ["./records/computing-power-2023-2025", "./targets/compute-total"]) {
    await page.goto(address);
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    const folded = page.locator("main details:not([open]):visible");
    await expect(folded).toHaveCount(0);
    await expect(page.locator("main details[open]:visible").first()).toBeVisible();
    await page.emulateMedia({ media: null });
  }
});
