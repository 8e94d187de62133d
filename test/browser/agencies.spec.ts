import type { Page } from "@playwright/test";

import { deepLinkNoise, expect, test } from "#test/support/browser.ts";

// Deep links are answered by the static host's 404 page, which the browser notes.
test.use({ allowConsole: deepLinkNoise });

const open = async (page: Page, address: string): Promise<void> => {
  await page.goto(`./${address}`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
};

const matrixOf = (page: Page) =>
  page.getByRole("group", { name: "Matrix of bodies that issue together" });

/** The middle of the cell of two bodies: right of the name of one, below that of the other. */
const cellOf = async (
  page: Page,
  row: string,
  column: string,
): Promise<readonly [number, number]> => {
  const names = page.getByRole("figure", { name: "Who issues with whom" }).locator("svg");
  const [name, head] = [
    names.getByText(row, { exact: true }).last(),
    names.getByText(column, { exact: true }).first(),
  ];
  await head.scrollIntoViewIfNeeded();
  await name.scrollIntoViewIfNeeded();
  const [beside, above] = [await name.boundingBox(), await head.boundingBox()];
  if (beside === null || above === null) throw new Error(`no ${row} or no ${column}`);
  return [above.x + above.width / 2, beside.y + beside.height / 2];
};

test("a cell of the matrix leads to as many records as it tells", async ({ page }) => {
  await open(page, "agencies?view=matrix");
  await page.mouse.move(...(await cellOf(page, "NDRC", "NEA")));
  const cell = page.getByRole("link", { name: /^NDRC and NEA: \d+ records together/ });
  const count = /(\d+) records/.exec((await cell.getAttribute("aria-label")) ?? "")?.[1];
  await page.mouse.down();
  await page.mouse.up();
  await expect(page).toHaveURL(/\/records\/\?agency=ndrc&agency=nea&match=all&role=issued$/);
  await expect(page.getByRole("main").getByRole("status").first()).toContainText(
    new RegExp(`^${count} of \\d+ records`),
  );
});

test("the matrix is walked by arrow keys and opened by Enter", async ({ page }) => {
  await open(page, "agencies?view=matrix");
  await matrixOf(page).locator("a[tabindex='0']").focus();
  const first = await page.locator(":focus").getAttribute("aria-label");
  await page.keyboard.press("ArrowDown");
  const second = await page.locator(":focus").getAttribute("aria-label");
  expect(second).not.toBe(first);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/match=all&role=issued$/);
});

test("on paper the matrix is whole, its heads over its cells, and no hint is printed", async ({
  page,
}) => {
  await page.setViewportSize({ width: 718, height: 1040 });
  await open(page, "agencies?view=matrix");
  const figure = page.locator("figure").filter({ has: page.getByLabel("Matrix of bodies") });
  // Drawn once its width is known; what isn't there yet doesn't hear of the paper.
  await expect(figure).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  await expect(page.getByText("Point at a cell", { exact: false })).toBeHidden();
  const box = await figure.evaluate((element) => ({
    height: element.getBoundingClientRect().height,
    over: element.scrollWidth - element.clientWidth,
    breaks: getComputedStyle(element).breakInside,
  }));
  expect(box.breaks).toBe("avoid");
  expect(box.height).toBeLessThan(1000);
  expect(box.over).toBeLessThanOrEqual(0);
});
