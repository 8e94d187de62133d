import { readFileSync } from "node:fs";

import type { Locator, Page } from "@playwright/test";

import { beforeApp } from "#languages/en/files/site.ts";
import { deepLinkNoise, expect, live, test } from "#test/support/browser.ts";
import { realSnapshot } from "#test/support/dataset.ts";

// Deep links are answered by the static host's 404 page, which the browser notes.
test.use({ allowConsole: deepLinkNoise });

/** What these journeys need of a record, read from the files and not through the app's own code. */
interface PlainRecord {
  readonly id: string;
  readonly kind: string;
  readonly sectors: readonly string[];
  readonly issuers?: { readonly lead?: string; readonly co: readonly string[] };
  readonly agencies?: readonly string[];
}

const recordsOf = (file: string): readonly PlainRecord[] => {
  const { records }: { records: PlainRecord[] } = JSON.parse(
    readFileSync(`public/data/${file}.json`, "utf8"),
  );
  return records;
};
const all = [...recordsOf("policies"), ...recordsOf("news")];
const concerns = (record: PlainRecord, body: string): boolean =>
  record.issuers?.lead === body ||
  (record.issuers?.co.includes(body) ?? false) ||
  (record.agencies?.includes(body) ?? false);

const views = ["Overview", "Timeline", "Targets", "Agencies", "Records", "Data"] as const;

const status = (page: Page) => page.getByRole("main").getByRole("status").first();
const bar = (page: Page) => page.getByRole("region", { name: "Filters" });
const group = (page: Page, name: string) =>
  bar(page).getByRole("button", { name: new RegExp(`^${name}(:|$)`) });
/** A checkbox of the panel that is open. */
const box = (page: Page, name: RegExp) => page.getByRole("dialog").getByRole("checkbox", { name });
const search = (page: Page): string => new URL(page.url()).search;
const open = async (page: Page, address = ""): Promise<void> => {
  await page.goto(`./${address}`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
};

test("a filter narrows every view, and navigation carries it", async ({ page }) => {
  await open(page);
  await group(page, "Body").click();
  await box(page, /^MIIT /).check();
  expect(search(page)).toBe("?agency=miit");
  const expected = all.filter((record) => concerns(record, "miit")).length;
  for (const view of views) {
    await page.getByRole("navigation", { name: "Views" }).getByRole("link", { name: view }).click();
    await expect(page.getByRole("link", { name: view, exact: true })).toHaveAttribute(
      "aria-current",
      "page",
    );
    expect(search(page)).toBe("?agency=miit");
    await expect(status(page)).toContainText(/^\d+ of \d+ (records|goals)/);
    if (view === "Timeline" || view === "Records" || view === "Overview") {
      await expect(status(page)).toContainText(`${expected} of ${all.length} records`);
    }
  }
});

test("back and forward undo and redo the selection", async ({ page }) => {
  await open(page, "records");
  await group(page, "Body").click();
  await box(page, /^MIIT /).check();
  await box(page, /^NDRC /).check();
  await page.goBack();
  await expect(box(page, /^MIIT /)).toBeChecked();
  await expect(box(page, /^NDRC /)).not.toBeChecked();
  await page.goBack();
  await expect(box(page, /^MIIT /)).not.toBeChecked();
  await page.goForward();
  await page.goForward();
  await expect(box(page, /^NDRC /)).toBeChecked();
  expect(search(page)).toBe("?agency=miit&agency=ndrc");
});

test("a step back puts the focus on the link that was followed, a new page on its heading", async ({
  page,
}) => {
  for (const [address, within] of [
    ["", page.getByRole("region", { name: "What to watch" })],
    ["agencies/miit", page.getByRole("region", { name: "Documents and decisions" })],
    ["targets", page.locator("main ol > li").nth(1)],
  ] as const) {
    await open(page, address);
    // What answers gestures alone comes with the first.
    await page.keyboard.press("Shift");
    const list = page.url();
    const link = within.getByRole("link").first();
    await link.focus();
    await page.keyboard.press("Enter");
    await expect(page).not.toHaveURL(list);
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    await page.goBack();
    await expect(page).toHaveURL(list);
    await expect(link, address).toBeFocused();
  }
});

test.describe("by thumb", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("a row of the overview is one link, wherever it is met", async ({ page }) => {
    await page.goto("./");
    for (const [part, led] of [
      ["Falls due next", /\/targets\/\?due=\d{4}$/],
      ["Latest records", /\/records\/[^/?]+\/?$/],
      ["Past due, longest since the last figure", /\/targets\/[^/?]+\/?$/],
      ["Most active bodies, by records issued", /\/agencies\/[^/?]+\/?$/],
    ] as const) {
      const row = page.getByRole("region", { name: part }).getByRole("listitem").first();
      await expect(row.getByRole("link")).toHaveCount(1);
      await row.scrollIntoViewIfNeeded();
      const { width = 0, height = 0 } = (await row.boundingBox()) ?? {};
      expect(height).toBeGreaterThanOrEqual(36);
      // Right of all its words.
      await row.tap({ position: { x: width - 2, y: height / 2 } });
      await expect(page).toHaveURL(led);
      await page.goBack();
      await expect(page.getByRole("region", { name: part })).toBeVisible();
    }
  });
});

test.describe("loading and failing", () => {
  test.use({ allowConsole: /Failed to load resource/, untilLive: false });

  test("a page whose data fail can be read, says so, and a retry mends it", async ({ page }) => {
    let broken = true;
    await page.route("**/data/data.json", async (route) => {
      await (broken ? route.fulfill({ status: 503, body: "" }) : route.continue());
    });
    await page.goto("./", { waitUntil: "commit" });
    const alert = page.getByRole("alert");
    await expect(alert).toContainText(beforeApp.late);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    broken = false;
    await alert.getByRole("button", { name: "Try again" }).click();
    await live(page);
    await expect(alert).toHaveCount(0);
    await expect(status(page)).toContainText(`${all.length} of ${all.length} records`);
  });
});

test("which of MIIT's targets due 2025 fell short, why, and by which source: six clicks, no other page", async ({
  page,
}) => {
  await page.goto("./targets");
  let clicks = 0;
  const click = async (name: RegExp, within: Page | Locator = page): Promise<void> => {
    await within.getByRole("button", { name }).first().click();
    clicks += 1;
  };
  await click(/^Body( ?:|$)/, bar(page));
  await click(/^MIIT leads: /);
  await click(/^Due( ?:|$)/, bar(page));
  await click(/^Due 2025: /);
  await page.keyboard.press("Escape");
  expect(search(page)).toBe("?agency=miit&due=2025&role=lead");
  const expected = realSnapshot("agency=miit&role=lead&due=2025");
  const fellShort = expected.targets.shown.filter(
    ({ id }) => expected.judged.byTarget.get(id)?.verdict === "due-was-behind",
  );
  expect(fellShort.length).toBeGreaterThan(0);
  const behind = page.getByRole("region", { name: /^Outcome unknown, was behind/ });
  await expect(behind.getByRole("listitem")).toHaveCount(fellShort.length);
  for (const row of await behind.getByRole("listitem").all()) {
    // Why, and what kind of source it was read in.
    await expect(row).toContainText(/of the way|asked|moved backwards/);
    await expect(row).toContainText(/official|press|research|company|industry body|other/);
  }
  expect(clicks).toBeLessThanOrEqual(6);
  expect(new URL(page.url()).pathname).toMatch(/\/targets\/$/);
});

/** As a reader without a mouse goes from one thing to the next, until the one of this name. */
const tabTo = async (page: Page, name: RegExp, key = "Tab", most = 20): Promise<void> => {
  for (let at = 0; at < most; at += 1) {
    await page.keyboard.press(key);
    const reached = await page
      .locator(":focus")
      .evaluate((one) => one.ariaLabel ?? one.textContent.trim());
    if (name.test(reached)) return;
  }
  throw new Error(`expected ${name} within ${most} stops`);
};

test("the same by the keyboard alone", async ({ page }) => {
  await page.goto("./targets");
  const focused = page.locator(":focus");
  await tabTo(page, /^Body$/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: "Body" }).getByRole("searchbox")).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.type("miit");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowRight");
  await expect(focused).toHaveAccessibleName(/^MIIT leads: /);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  await tabTo(page, /^Due$/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: "Due" })).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await tabTo(page, /^Due 2025: /);
  await page.keyboard.press("Space");
  await page.keyboard.press("Escape");
  expect(search(page)).toBe("?agency=miit&due=2025&role=lead");
  const behind = page.getByRole("region", { name: /^Outcome unknown, was behind/ });
  await expect(behind.getByRole("listitem").first()).toContainText(/official|press|research|other/);
});

/** Types into the search that a key leads to. */
const searchFor = async (page: Page, key: string, query: string): Promise<void> => {
  await page.keyboard.press(key);
  await expect(page.locator(":focus")).toHaveRole("combobox");
  // Characters come from an input method, as a whole.
  await page.keyboard.insertText(query);
};

/** Filters the views by a text. */
const filterBy = async (page: Page, query: string): Promise<void> => {
  await searchFor(page, "/", query);
  await expect(page.getByRole("option", { name: `Filter the views by “${query}”` })).toBeVisible();
  await page.keyboard.press("Shift+Enter");
  await expect.poll(() => new URL(page.url()).searchParams.get("q")).toBe(query);
};

const links = (page: Page) => page.getByRole("main").getByRole("rowheader").getByRole("link");
const namesIn = async (lines: Locator): Promise<readonly string[]> =>
  (await lines.allTextContents()).sort();

test("by the keyboard alone, hydrogen in English, Chinese and pinyin finds the same records", async ({
  page,
}) => {
  await open(page);
  await filterBy(page, "hydrogen");
  expect(search(page)).toBe("?q=hydrogen");
  // The heading has the focus: it says what is shown now. The views come before it.
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await tabTo(page, /^Records$/, "Shift+Tab", 40);
  await page.keyboard.press("Enter");
  await expect(status(page)).toContainText(/^\d+ of \d+ records/);
  // Titles alone are searched until the search is loaded.
  await expect.poll(() => links(page).count()).toBeGreaterThan(8);
  const found = await namesIn(links(page));
  for (const query of ["氢能", "qingneng", "hydrogen"]) {
    // What was found before is gone.
    await filterBy(page, "steel");
    await expect.poll(() => namesIn(links(page))).not.toEqual(found);
    await filterBy(page, query);
    await expect.poll(() => namesIn(links(page))).toEqual(found);
  }
  // The list of the field finds bodies and targets too; its records are as many.
  const whole = page.getByRole("option", { name: `All ${found.length} records`, exact: true });
  for (const query of ["hydrogen", "氢能", "qingneng"]) {
    await searchFor(page, "Control+K", query);
    await expect(whole).toBeVisible();
    await page.keyboard.press("Control+K");
    await expect(page.getByRole("listbox")).toHaveCount(0);
  }
});
