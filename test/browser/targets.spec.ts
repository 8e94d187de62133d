import type { Page } from "@playwright/test";

import { deepLinkNoise, expect, expectAccessible, test } from "#test/support/browser.ts";

// A deep link into a static host is answered by its 404 page.
test.use({ allowConsole: deepLinkNoise });

const status = (page: Page) => page.getByRole("status").filter({ hasText: /of \d+ targets/ });
const asked = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);

/** Skips the filters and tabs until the element has the focus, as a reader without a mouse would. */
const tabTo = async (page: Page, name: RegExp | string, role: "slider" | "link" | "checkbox") => {
  const goal = page.getByRole(role, { name }).first();
  await expect(goal).toBeVisible();
  await page.getByRole("link", { name: "Skip to the content" }).focus();
  await page.keyboard.press("Enter");
  for (let steps = 0; steps < 150; steps += 1) {
    if (await goal.evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`expected to reach ${String(name)} by the Tab key`);
};

test.describe("the targets", () => {
  test("twelve or more are in sight on a laptop, aligned, and accessible", async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto("targets");
    await expect(status(page)).toHaveText("66 of 66 targets");
    const rows = page.locator("main ol > li");
    await expect(rows).toHaveCount(66);
    const whole = await rows.evaluateAll(
      (all) => all.filter((row) => row.getBoundingClientRect().bottom <= 900).length,
    );
    expect(whole).toBeGreaterThanOrEqual(12);
    await expectAccessible(page);
  });

  for (const colorScheme of ["light", "dark"] as const) {
    test(`the scatter, a comparison and a page are accessible in ${colorScheme}`, async ({
      page,
    }) => {
      test.slow();
      await page.emulateMedia({ colorScheme });
      await page.goto("targets?view=scatter&group=sector");
      await expect(page.getByRole("group", { name: /^Pace of/ })).toBeVisible();
      await expectAccessible(page);
      await page.goto("targets?compare=compute-total&compare=charging&path=compound");
      await expect(page.getByRole("region", { name: "Comparison" })).toBeVisible();
      await expectAccessible(page);
      await page.goto("targets/compute-total");
      await expect(page.getByRole("application")).toBeVisible();
      await expectAccessible(page);
    });
  }

  test("fit a phone in one column, with nothing to scroll sideways", async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    for (const address of ["targets", "targets?view=scatter", "targets/charging"]) {
      await page.goto(address);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, address).toBeLessThanOrEqual(360);
    }
  });

  test("a verdict of the scoreboard filters, and back undoes it", async ({ page }) => {
    await page.goto("targets");
    await page.getByRole("link", { name: /^Met: 13 of 66/ }).click();
    await expect(status(page)).toHaveText(/^13 of 66 targets/);
    expect(asked(page, "verdict")).toBe("met");
    await page.goBack();
    await expect(status(page)).toHaveText("66 of 66 targets");
  });

  test("a group of the scoreboard filters by its lead agency", async ({ page }) => {
    await page.goto("targets?group=lead");
    await page
      .getByRole("table", { name: /by lead agency/ })
      .getByRole("link", { name: "MIIT" })
      .click();
    expect(asked(page, "agency")).toBe("miit");
    expect(asked(page, "role")).toBe("lead");
  });

  test("sorting and units are kept in the link", async ({ page }) => {
    await page.goto("targets");
    await page.getByLabel("Sort by").selectOption("name");
    await expect(page.locator("main ol > li a").first()).toHaveText(/^5G base stations/);
    await page.getByRole("button", { name: "Native units" }).click();
    expect([asked(page, "sort"), asked(page, "units")]).toEqual(["name", "native"]);
    await page.reload();
    await expect(page.getByRole("button", { name: "Native units" })).toHaveAttribute(
      "aria-pressed",
      "true",
    );
  });
});

test.describe("by keyboard alone", () => {
  test("turns back time from mark to mark, one history entry each", async ({ page }) => {
    await page.goto("targets");
    await tabTo(page, "As of", "slider");
    await page.keyboard.press("PageDown");
    await expect(status(page)).toHaveText(/as of 31 December 2025/);
    for (let steps = 0; steps < 3; steps += 1) await page.keyboard.press("PageDown");
    await expect(status(page)).toHaveText(/54 of 66 targets · as of 24 October 2023/);
    await expect(page.getByRole("link", { name: /^Met:/ })).toHaveCount(0);
    await page.goBack();
    await expect(status(page)).toHaveText(/as of 31 December 2023/);
  });

  test("a run of arrow keys is one gesture", async ({ page }) => {
    await page.goto("targets");
    await tabTo(page, "As of", "slider");
    for (let steps = 0; steps < 5; steps += 1) await page.keyboard.press("ArrowLeft");
    await expect(status(page)).toHaveText(/as of/);
    const first = page.url();
    await page.goBack();
    await expect(status(page)).toHaveText("66 of 66 targets");
    expect(first).toContain("asof=");
  });

  test("compares two targets and reads the values of a course", async ({ page }) => {
    await page.goto("targets?sort=name");
    await tabTo(page, "Compare EV charging facilities", "checkbox");
    await page.keyboard.press("Space");
    await expect(page.getByRole("region", { name: /^Comparison/ })).toBeVisible();
    await page.getByRole("checkbox", { name: /^Compare Industrial robots/ }).focus();
    await page.keyboard.press("Space");
    await expect(
      page.getByRole("table", { name: "The targets compared, one a row" }),
    ).toContainText("33.5%");
    await tabTo(page, "EV charging facilities", "link");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      /^EV charging facilities: on pace/,
    );
    const chart = page.getByRole("application");
    await chart.focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await expect(page.getByText("reading 20.092 million")).toBeVisible();
    await expect(page.getByText("path needs 18.5 million")).toBeVisible();
  });
});

test.describe("playing", () => {
  test("goes from mark to mark, pauses, and makes one history entry", async ({ page }) => {
    await page.goto("targets");
    await page.getByRole("button", { name: "Play" }).click();
    await expect(status(page)).toHaveText(/as of 31 December 2020/);
    await expect(status(page)).toHaveText(/as of 31 December 2021/);
    await page.getByRole("button", { name: "Pause" }).click();
    const paused = page.url();
    await page.waitForTimeout(1800);
    expect(page.url()).toBe(paused);
    await page.goBack();
    await expect(status(page)).toHaveText("66 of 66 targets");
  });

  test("steps by hand where motion is unwanted", async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.goto("targets");
    await expect(page.getByRole("button", { name: "Play" })).toHaveCount(0);
    await page.getByRole("button", { name: "Next mark" }).click();
    await expect(status(page)).toHaveText(/as of 31 December 2020/);
    await page.waitForTimeout(1800);
    await expect(status(page)).toHaveText(/as of 31 December 2020/);
  });
});

test("the chart library comes only with a target's page", async ({ page }) => {
  const scripts: string[] = [];
  page.on("response", (response) => {
    if (response.url().endsWith(".js")) scripts.push(response.url());
  });
  await page.goto("targets");
  await expect(page.locator("main ol > li").first()).toBeVisible();
  expect(scripts.filter((url) => url.includes("Trajectory"))).toEqual([]);
  await page.getByRole("link", { name: "EV charging facilities" }).click();
  await expect(page.getByRole("application")).toBeVisible();
  expect(scripts.filter((url) => url.includes("Trajectory"))).toHaveLength(1);
  await expect(page.getByRole("table", { name: /^Points of EV charging/ })).toContainText(
    "16.1 million",
  );
});
