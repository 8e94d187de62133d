import type { Page } from "@playwright/test";

import { deepLinkNoise, expect, test } from "#test/support/browser.ts";

// Deep links are answered by the static host's 404 page, which the browser notes.
test.use({ allowConsole: deepLinkNoise });

const open = async (page: Page, address: string): Promise<void> => {
  await page.goto(`./${address}`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
};

test("a cell of the matrix leads to as many records as it tells", async ({ page }) => {
  await open(page, "agencies");
  const cell = page.getByRole("link", { name: /^NDRC and NEA: \d+ records together/ });
  const count = /(\d+) records/.exec((await cell.getAttribute("aria-label")) ?? "")?.[1];
  // As a reader would: it is laid out once it comes into view, and pointed at before it is pressed.
  await cell.hover();
  await cell.click();
  await expect(page).toHaveURL(/\/records\?agency=ndrc&agency=nea&match=all&role=issued$/);
  await expect(page.getByRole("main").getByRole("status").first()).toContainText(
    new RegExp(`^${count} of \\d+ records`),
  );
});

test("the matrix is walked by arrow keys and opened by Enter", async ({ page }) => {
  await open(page, "agencies");
  const matrix = page.getByRole("group", { name: "Matrix of bodies that issue together" });
  await matrix.locator("a[tabindex='0']").focus();
  const first = await page.locator(":focus").getAttribute("aria-label");
  await page.keyboard.press("ArrowDown");
  const second = await page.locator(":focus").getAttribute("aria-label");
  expect(second).not.toBe(first);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/match=all&role=issued$/);
});

test("the partners of any body are a few keys away, however many there are", async ({ page }) => {
  await open(page, "agencies");
  const labels = page.getByRole("link", { name: /^Partners of / });
  const inTabOrder = page.locator("main svg a[aria-label^='Partners of'][tabindex='0']");
  await expect(inTabOrder).toHaveCount(1);
  await inTabOrder.focus();
  await page.keyboard.press("End");
  const last = labels.last();
  await expect(last).toBeFocused();
  const name = (await last.getAttribute("aria-label")) ?? "";
  await page.keyboard.press("Enter");
  await expect(page.getByRole("region", { name, exact: true })).toBeVisible();
  await expect(last).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(labels.nth((await labels.count()) - 2)).toBeFocused();
});

test("a body's page compares it with another, and back undoes it", async ({ page }) => {
  await open(page, "agencies/miit");
  await page.getByLabel("Compare with").selectOption({ label: "NDRC" });
  await expect(page.getByRole("table", { name: "MIIT and NDRC compared" })).toBeVisible();
  expect(new URL(page.url()).search).toBe("?compare=ndrc");
  await page.goBack();
  await expect(page.getByRole("table", { name: "MIIT and NDRC compared" })).toBeHidden();
});

test("on paper the matrix is whole, its heads over its cells, and no hint is printed", async ({
  page,
}) => {
  await page.setViewportSize({ width: 718, height: 1040 });
  await open(page, "agencies");
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  await expect(page.getByText("Point at a cell", { exact: false })).toBeHidden();
  const figure = page.locator("figure").filter({ has: page.getByLabel("Matrix of bodies") });
  const box = await figure.evaluate((element) => ({
    height: element.getBoundingClientRect().height,
    over: element.scrollWidth - element.clientWidth,
    breaks: getComputedStyle(element).breakInside,
  }));
  expect(box.breaks).toBe("avoid");
  expect(box.height).toBeLessThan(1000);
  expect(box.over).toBeLessThanOrEqual(0);
});

for (const [width, language] of [
  [390, ""],
  [1024, "zh/"],
  [1920, ""],
] as const) {
  test(`no cell of the matrix is without its number at ${width} pixels ${language}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page, `${language}agencies`);
    const cells = page.locator("figure svg[role='group'] a[href*='match=all']");
    // What lies further down is drawn after what is in view.
    await expect.poll(() => cells.count()).toBeGreaterThan(100);
    await expect
      .poll(() =>
        cells.evaluateAll((all) =>
          all
            .map((one) => one.querySelector("text")?.textContent ?? "")
            .filter((text) => !/^\d+$/.test(text)),
        ),
      )
      .toEqual([]);
  });
}

test("a verdict's word leads to its place on the page on method", async ({ page }) => {
  await open(page, "targets/compute-total?path=compound");
  await page
    .getByRole("link", { name: /: what it means$/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/method\?path=compound#due-was-ahead$/);
  await expect(page.locator("#due-was-ahead")).toBeFocused();
  await expect(page.locator("#due-was-ahead")).toBeInViewport();
});

const addresses = [
  "agencies",
  "agencies?view=table",
  "agencies/miit",
  "agencies/miit?compare=ndrc",
  "companies/comac",
  "method",
];

for (const width of [360, 768, 1440]) {
  test(`nothing sticks out at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const address of addresses) {
      await open(page, address);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over, address).toBeLessThanOrEqual(0);
    }
  });
}
