import { own } from "#domain/own.ts";
import type { Page } from "@playwright/test";

import { publishedFile, publishedFiles, realSnapshot } from "#test/support/dataset.ts";
import { deepLinkNoise, expect, serveAnotherEdition, test } from "#test/support/browser.ts";

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

test("a laptop shows more than 30 records, on a line each that can be hit", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 980 });
  await page.goto("./records?kind=policy");
  await openList(page);
  await expect(rows(page)).toHaveCount(policies.length);
  const tops = await rows(page).evaluateAll((all) =>
    all.map((row) => row.getBoundingClientRect()).map(({ top, height }) => ({ top, height })),
  );
  const heights = tops.map(({ height }) => height).sort((a, b) => a - b);
  expect(heights[Math.floor(heights.length / 2)]).toBeLessThanOrEqual(25);
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
  expect((980 - (tops[0]?.top ?? 980)) / 25).toBeGreaterThanOrEqual(30);
});

test("on a phone each link is big enough for a thumb, and the list sorts", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("./records");
  await openList(page);
  await expect(rows(page)).toHaveCount(total);
  const heights = await rows(page)
    .getByRole("link")
    .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
  expect(heights).toHaveLength(total);
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
  await page.getByRole("button", { name: "View" }).click();
  await page.getByRole("combobox", { name: "Sort by" }).selectOption("Corrections");
  await page.keyboard.press("Escape");
  const differing = (record: Record<string, unknown>): number =>
    ((record["corrections"] ?? []) as { outcome: string }[]).filter(
      ({ outcome }) => outcome === "differs",
    ).length;
  const most = Math.max(...published.map(differing));
  await expect(rows(page).first()).toContainText(`${most} corrections`);
});

test("on a phone a target that isn't judged says why, and not twice what it lacks", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("records/computing-power-2023-2025");
  const row = page.getByRole("row").filter({ hasText: /no figure, no baseline given/ });
  await expect(row.first()).toBeVisible();
  // It keeps its column for who goes from cell to cell, and isn't seen.
  await expect(row.first().getByRole("cell")).toHaveCount(4);
  const idle = await row.first().locator('[data-label="Baseline"]').boundingBox();
  expect(idle?.width).toBeLessThanOrEqual(1);
  await expect(row.first().locator('[data-label="Verdict"]')).toBeVisible();
  const judged = page
    .getByRole("row")
    .filter({ hasText: /Total computing power/ })
    .first();
  await expect(judged.locator('[data-label="Baseline"]')).toBeVisible();
});

test("the data set at a glance ends soon, and leads to a page for each of its parts", async ({
  page,
}) => {
  const height = (): Promise<number> => page.evaluate(() => document.body.scrollHeight);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto("./data");
  expect(await height()).toBeLessThan(1.5 * 900);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("./data");
  const parts = page.getByRole("navigation", { name: "The data set" }).getByRole("link");
  const addresses = await parts.evaluateAll((links) =>
    links.map((link) => (link instanceof HTMLAnchorElement ? new URL(link.href).pathname : "")),
  );
  const names = ["sources", "corrections", "gaps", "files", "changes", "own"];
  expect(addresses).toEqual(["/data/", ...names.map((name) => `/data/${name}/`)]);
  for (const name of names) {
    await page.goto("./data");
    // From the sentence that says what the page holds.
    await page.getByRole("region").locator(`a[href$="data/${name}/"]`).last().click();
    await expect(page).toHaveURL(new RegExp(`/data/${name}/$`));
    await expect(parts.and(page.locator("[aria-current=page]"))).toHaveAttribute(
      "href",
      new RegExp(`data/${name}/$`),
    );
    // Gaps unfold, and so do the tables of the template for a reader's own data; all else is a table.
    const unfolds = { gaps: "li > details", own: "details" };
    const items = page.getByRole("main").locator(own(unfolds, name) ?? "table");
    expect(await items.count(), name).toBeGreaterThan(0);
  }
});

test("a record’s page tells where it stands among those selected", async ({ page }) => {
  await page.goto("./records/computing-power-2023-2025");
  await expect(status(page)).toHaveText(new RegExp(`^Record \\d+ of ${total}$`));
  await page.goto("./records/computing-power-2023-2025?agency=samr");
  const selected = realSnapshot("agency=samr").entries.shown.length;
  expect(selected).toBeGreaterThan(1);
  await expect(status(page)).toHaveText(
    `Not among the ${selected} of ${total} records selected · SAMR`,
  );
});

const serveRecords = async (page: Page, records: readonly object[]): Promise<void> => {
  await page.route("**/data/policies.json", (route) => route.fulfill({ json: { records } }));
  await serveAnotherEdition(page);
};

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

test("in a long list a glide to the end and back comes out at the very top", async ({ page }) => {
  const records = Array.from({ length: 4000 }, (_none, at) => ({
    ...policies[at % policies.length],
    id: `record-${at}`,
    title: { en: `Record number ${at} with a title that does not fit on one line of the table` },
    links: [],
    targets: [],
  }));
  await page.setViewportSize({ width: 1440, height: 900 });
  await serveRecords(page, records);
  await page.goto("./records");
  await openList(page);
  const place = (): Promise<number> => page.evaluate(() => scrollY);
  const height = (): Promise<number> => page.evaluate(() => document.body.scrollHeight);
  let seen = 0;
  const movement = async (): Promise<number> => {
    const was = seen;
    seen = await place();
    return seen - was;
  };
  await page.getByRole("heading", { level: 1 }).focus();
  // It comes a little later, and the page is as long as it stays only then.
  await expect(page.getByRole("contentinfo")).toBeVisible();
  const before = await height();
  // A busy machine may lose a key.
  await expect(async () => {
    await page.keyboard.press("End");
    await expect.poll(place, { timeout: 3000 }).toBeGreaterThan(50_000);
  }).toPass();
  // Chromium loses a key pressed while it glides, on an empty page too, and a busy machine halts a glide on its way.
  await expect
    .poll(() => page.evaluate(() => document.body.scrollHeight - innerHeight - scrollY))
    .toBeLessThanOrEqual(1);
  await expect.poll(movement).toBe(0);
  await page.keyboard.press("Home");
  // Chromium ends a glide within a pixel of where it is to.
  await expect.poll(place).toBeLessThanOrEqual(1);
  expect(await height()).toBe(before);
});

test("the files and their schemas can be had, at the root and under a sub-path", async ({
  page,
  baseURL,
  subpath,
}) => {
  for (const root of [baseURL, subpath]) {
    await page.goto(`${root}data/files`);
    const links = page.getByRole("link", { name: /^\w+(?:\.schema)?\.json$/ });
    // Each file and the form it keeps to.
    await expect(links).toHaveCount(Object.keys(publishedFiles()).length * 2);
    const addresses = await links.evaluateAll((all) =>
      all.map((link) => (link instanceof HTMLAnchorElement ? link.href : "")),
    );
    await Promise.all(
      addresses.map(async (address) => {
        expect(address.startsWith(`${root}data/`)).toBe(true);
        const answer = await page.request.get(address);
        expect(answer.status(), address).toBe(200);
        expect(await answer.json()).toBeInstanceOf(Object);
      }),
    );
  }
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
