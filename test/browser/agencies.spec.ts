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

test.describe("on a phone", () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test("a tap on a cell of the matrix opens it", async ({ page }) => {
    await open(page, "agencies?view=matrix&agency=miit");
    const place = await cellOf(page, "MIIT", "NDRC");
    // No link as yet: neither a pointer nor a key has been there.
    await expect(page.getByRole("link", { name: /^MIIT and NDRC: / })).toHaveCount(0);
    await page.touchscreen.tap(...place);
    await expect(page).toHaveURL(/\/records\/\?agency=miit&with=miit&with=ndrc$/);
  });

  test("no line of a Chinese title with a name in it begins with a comma", async ({ page }) => {
    let lines = 0;
    for (const address of [
      "zh/agencies",
      "zh/agencies/miit",
      "zh/agencies/samr",
      "zh/companies/comac",
      "zh/records?agency=samr",
      "zh/records/computing-power-2023-2025",
    ]) {
      await page.goto(address);
      const title = page.getByRole("heading", { level: 1 });
      for (const width of [390, 360, 320]) {
        await page.setViewportSize({ width, height: 844 });
        const begins = await title.evaluate((heading) => {
          const text = heading.firstChild;
          const tops = [...(text?.textContent ?? "")].map((sign, at) => {
            const range = document.createRange();
            if (text === null) return { sign, top: 0 };
            range.setStart(text, at);
            range.setEnd(text, at + 1);
            return { sign, top: Math.round(range.getBoundingClientRect().top) };
          });
          return tops
            .filter(({ top }, at) => top > (tops[at - 1]?.top ?? top) + 4)
            .map(({ sign }) => sign);
        });
        lines += begins.length;
        expect(begins.join(""), `${address} at ${width} px`).not.toMatch(/[，。、；：）》”]/);
      }
    }
    expect(lines, "lines after the first").toBeGreaterThan(10);
  });
});

test("a cell that the wheel has brought under the pointer opens at the first press", async ({
  page,
}) => {
  await open(page, "agencies?view=matrix");
  const [x, y] = await cellOf(page, "NDRC", "NEA");
  const down = 57;
  await page.mouse.move(x, y + down);
  await page.mouse.wheel(0, -down);
  const before = await cellOf(page, "NDRC", "NEA");
  await page.mouse.down();
  await page.mouse.up();
  await expect(page).toHaveURL(/\/records\/\?.*match=all&role=issued$/);
  expect(before[0]).toBe(x);
});

test("without script all bodies stand on the page, and below them who issues with whom", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    baseURL: baseURL ?? "",
    javaScriptEnabled: false,
  });
  const page = await context.newPage();
  await page.goto("./agencies/");
  await expect(page.getByRole("table", { name: "Issuing bodies" })).toBeVisible();
  const pairs = page.getByRole("table", { name: "Bodies that issue together" });
  await expect(pairs.getByRole("row", { name: /^MIIT and NDRC/ })).toBeVisible();
  await context.close();
});

test("who issues with whom stands on the first screen, a click away from all bodies", async ({
  page,
}) => {
  await open(page, "agencies");
  await page.getByRole("link", { name: "Who with whom" }).click();
  await expect(page).toHaveURL(/\/agencies\/\?view=matrix$/);
  await expect(matrixOf(page)).toBeInViewport({ ratio: 0.1 });
  await page.getByRole("link", { name: "Partners of NDRC" }).click();
  await expect(page).toHaveURL(/\/agencies\/\?view=matrix&select=ndrc$/);
  await page.getByRole("link", { name: "All bodies" }).click();
  await expect(page).toHaveURL(/\/agencies\/$/);
  await expect(page.getByRole("table", { name: "Issuing bodies" })).toBeVisible();
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

test("the partners of any body are a few keys away, however many there are", async ({ page }) => {
  await open(page, "agencies?view=matrix");
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

test("no cell of the matrix is without its number, on a phone, a tablet and a projector", async ({
  page,
}) => {
  for (const width of [390, 1024, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    if (width === 390) await open(page, "zh/agencies?view=matrix");
    const numbers = page.locator("figure svg[role='group']").last().locator("tspan");
    await expect.poll(() => numbers.count()).toBeGreaterThan(100);
    await expect
      .poll(async () => (await numbers.allTextContents()).filter((text) => !/^\d+$/.test(text)))
      .toEqual([]);
  }
});

test("a verdict's word leads to its place on the page on method", async ({ page }) => {
  await open(page, "targets/compute-total?path=compound");
  await page
    .getByRole("link", { name: /: what it means$/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/method\/\?path=compound#due-was-ahead$/);
  await expect(page.locator("#due-was-ahead")).toBeFocused();
  await expect(page.locator("#due-was-ahead")).toBeInViewport();
});
