import { readFileSync } from "node:fs";

import type { Page } from "@playwright/test";

import { deepLinkNoise, expect, expectAccessible, test } from "#test/support/browser.ts";

// Deep links are answered by the static host's 404 page, which the browser notes.
test.use({ allowConsole: deepLinkNoise });

const bar = (page: Page) => page.getByRole("region", { name: "Filters" });
const group = (page: Page, name: string) =>
  bar(page).getByRole("button", { name: new RegExp(`^${name}( ?:|$)`) });
/** The panel of a button, which it opens first where it isn't open. */
const panel = (page: Page, name: string) => page.getByRole("dialog", { name, exact: true });
const openPanel = async (page: Page, name: string): Promise<void> => {
  await group(page, name).click();
  await expect(panel(page, name)).toBeVisible();
};
const searchField = (page: Page) => page.getByRole("combobox", { name: "Search everything" });
const search = (page: Page): string => new URL(page.url()).search;
const open = async (page: Page, address: string): Promise<void> => {
  await page.goto(`./${address}`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
};

test("the keyboard alone opens, includes, takes only, leaves out and asks for partners", async ({
  page,
}) => {
  await open(page, "records");
  await group(page, "Body").focus();
  await page.keyboard.press("Enter");
  const body = panel(page, "Body");
  const miit = body.getByRole("checkbox", { name: /^MIIT / });
  await expect(miit).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await expect(page.locator(":focus")).toHaveAccessibleName("Find a body by any name");
  await page.keyboard.press("ArrowDown");
  await expect(miit).toBeFocused();
  await page.keyboard.press("Space");
  await expect(miit).toBeChecked();
  await expect(miit).toBeFocused();
  expect(search(page)).toBe("?agency=miit");
  const pressNext = async (name: RegExp | string): Promise<void> => {
    await page.keyboard.press("ArrowRight");
    await expect(page.locator(":focus")).toHaveAccessibleName(name);
    await expect(page.locator(":focus")).toBeVisible();
  };
  await pressNext(/^MIIT leads: /);
  await page.keyboard.press("Enter");
  expect(search(page)).toBe("?agency=miit&role=lead");
  await pressNext(/^or MIIT co-issues: /);
  await pressNext(/^MIIT in the news: /);
  await pressNext("Only MIIT");
  await pressNext("Leave out MIIT");
  await page.keyboard.press("Enter");
  expect(search(page)).toBe("?-agency=miit&role=lead");
  await expect(miit).not.toBeChecked();
  await expect(page.locator(":focus")).toHaveAccessibleName("Leave out MIIT");
  await page.keyboard.press("ArrowDown");
  await expect(page.locator(":focus")).toHaveAccessibleName(/^Leave out /);
  // One stop of the Tab key for the table: the next one is beyond it.
  await page.keyboard.press("Tab");
  await expect(page.locator(":focus")).toHaveAccessibleName(/^Show \d+ more$/);
  await page.keyboard.press("Escape");
  await expect(body).toBeHidden();
  await expect(group(page, "Body")).toBeFocused();
});

test("a handle moved by keys is one step of the history", async ({ page }) => {
  await open(page, "records?kind=policy");
  await openPanel(page, "Date");
  const from = panel(page, "Date").getByRole("slider", { name: "From" });
  await from.focus();
  for (const key of ["PageUp", "PageUp", "ArrowRight", "PageUp"]) await page.keyboard.press(key);
  await expect(from).toHaveAttribute("aria-valuetext", "April 2018");
  expect(search(page)).toBe("?kind=policy&from=2018-04");
  await page.goBack();
  expect(search(page)).toBe("?kind=policy");
});

test("a handle can be dragged, and the list follows", async ({ page }) => {
  await open(page, "records");
  await openPanel(page, "Date");
  const handle = (name: string) => panel(page, "Date").getByRole("slider", { name });
  await handle("From").waitFor();
  const to = await handle("To").boundingBox();
  const from = await handle("From").boundingBox();
  if (to === null || from === null) throw new Error("expected both handles to be drawn");
  const middle = (from.x + from.width + to.x) / 2;
  await page.mouse.move(to.x + to.width / 2 - 7, to.y + to.height / 2);
  await page.mouse.down();
  await page.mouse.move(middle, to.y + to.height / 2, { steps: 6 });
  await page.mouse.up();
  await expect.poll(() => search(page)).toMatch(/^\?to=20[12]\d/);
  await expect(page.getByRole("main").getByRole("status").first()).toContainText("or earlier");
  await page.goBack();
  expect(search(page)).toBe("");
});

test("a named view outlives the page, and leaves it as a file", async ({ page }) => {
  await open(page, "targets?agency=miit&role=lead");
  await openPanel(page, "More");
  await panel(page, "More").getByRole("button", { name: "Saved views" }).click();
  await panel(page, "More").getByRole("textbox", { name: "Name for this view" }).fill("Mine");
  await page.keyboard.press("Enter");
  // It is kept under a lock that tabs share, which takes a moment.
  await expect(panel(page, "More").getByRole("link", { name: "Mine" })).toBeVisible();
  await page.reload();
  await open(page, "records");
  await openPanel(page, "More");
  await panel(page, "More").getByRole("button", { name: "Saved views" }).click();
  const saved = page.waitForEvent("download");
  await panel(page, "More").getByRole("button", { name: "Export" }).click();
  const file = await (await saved).path();
  const { views }: { views: { name: string; link: string; words: string }[] } = JSON.parse(
    readFileSync(file, "utf8"),
  );
  expect(views).toHaveLength(1);
  expect(views[0]?.name).toBe("Mine");
  expect(views[0]?.words).toBe("MIIT leads");
  expect(new URL(views[0]?.link ?? "").search).toBe("?agency=miit&role=lead");
  await panel(page, "More").getByRole("link", { name: "Mine" }).click();
  await expect(page).toHaveURL(/\/targets\/\?agency=miit&role=lead$/);
});

test("what was typed in pinyin is marked in the characters; the search gives the focus back", async ({
  page,
}) => {
  await open(page, "records?q=suanli");
  const plan = page.getByRole("rowheader", { name: /^Computing power action plan/ });
  await expect(plan.locator("mark", { hasText: "算力" })).toBeVisible();
  const button = group(page, "Body");
  await button.focus();
  await page.keyboard.press("Control+K");
  await searchField(page).fill("gongxinbu");
  await expect(page.getByRole("option").first()).toContainText("MIIT");
  await expect(page.getByRole("option").first().locator("mark")).toHaveText("工信部");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await expect(button).toBeFocused();
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("nothing is hidden: the sheet has every gesture, and the count on its button", async ({
    page,
  }) => {
    await open(page, "records");
    await page.getByRole("button", { name: "Filter", exact: true }).tap();
    const sheet = page.getByRole("dialog", { name: "Filters" });
    await sheet.getByRole("button", { name: "Body", exact: true }).tap();
    await sheet.getByRole("button", { name: "Only NDRC" }).tap();
    const status = await page.getByRole("main").getByRole("status").first().textContent();
    const count = status?.split(" ")[0];
    await expect(
      sheet.getByRole("button", { name: `Show ${count} records, `, exact: false }),
    ).toBeVisible();
    await sheet.getByRole("button", { name: "Date", exact: true }).tap();
    for (const name of ["From", "To"]) {
      await expect(sheet.getByRole("slider", { name })).toBeAttached();
    }
    await expectAccessible(page);
    await sheet.getByRole("button", { name: `Show ${count} records, ` }).tap();
    await expect(sheet).toBeHidden();
    // What is chosen stays in view, on the button that stays in place.
    await expect(page.getByRole("button", { name: "Filter: 1 · NDRC", exact: true })).toBeFocused();
  });
});

test("a pinned panel stays while one works on the page, which moves aside", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, "records");
  await openPanel(page, "Verdict");
  const verdict = panel(page, "Verdict");
  await verdict.getByRole("button", { name: "Keep Verdict open beside the page" }).click();
  const heading = page.getByRole("heading", { level: 1 });
  await heading.click();
  await expect(verdict).toBeVisible();
  const [left, right] = await Promise.all([heading.boundingBox(), verdict.boundingBox()]);
  expect((right?.x ?? 0) + (right?.width ?? 0)).toBeLessThanOrEqual(left?.x ?? 0);
  await page.getByRole("link", { name: "Targets", exact: true }).click();
  await expect(verdict).toBeVisible();
  await verdict.getByRole("button", { name: "Unpin" }).click();
  await page.mouse.click(1300, 700);
  await expect(verdict).toBeHidden();
});
