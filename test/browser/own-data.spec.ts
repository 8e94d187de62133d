import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";

import { ownNotices as notices } from "#languages/en/app/ownNotices.ts";
import { downloadMenu } from "#languages/en/files/figureMenus.ts";
import { figureActions } from "#languages/en/files/figureActions.ts";
import { ownData as words } from "#languages/en/views/ownData.ts";
import { ownNotices as chineseNotices } from "#languages/zh/app/ownNotices.ts";
import { deepLinkNoise, expect, expectAccessible, test } from "#test/support/browser.ts";
import { csvOf, smallSet, target } from "#test/importing/files/support.ts";

test.use({ allowConsole: deepLinkNoise });

const NAME = "Ports";

const pick = async (page: Page, files: Readonly<Record<string, string>>): Promise<void> => {
  await page.locator("input[type=file]").setInputFiles(
    Object.entries(files).map(([name, text]) => ({
      name,
      mimeType: "text/csv",
      buffer: Buffer.from(text),
    })),
  );
};

const banner = (page: Page): Locator => page.getByText(notices.shown(NAME, true));

/** Opens own data from its page to the banner that says that it is shown. */
const openOwn = async (page: Page, isMerged = true, isKept = true): Promise<void> => {
  await page.goto("data/own");
  await pick(page, smallSet);
  await page.getByLabel(words.called).fill(NAME);
  if (!isMerged) await page.getByLabel(words.changes.alone).check();
  if (!isKept) await page.getByLabel(words.keep).uncheck();
  await page.getByRole("button", { name: words.show, exact: true }).click();
  await expect(page.getByText(notices.shown(NAME, isMerged))).toBeVisible();
};

const back = (page: Page): Locator => page.getByRole("button", { name: notices.back }).first();

test("own tables become a slide that says whose data it is, and one click leads back", async ({
  page,
}) => {
  await openOwn(page, false);
  await page.getByRole("link", { name: "Targets", exact: true }).first().click();
  await expect(page.getByRole("link", { name: target.metric_en })).toBeVisible();
  const head = page.getByRole("group", { name: "List", exact: true }).first();
  await head.getByRole("button", { name: figureActions.download }).click();
  const item = page.getByRole("menuitem", { name: downloadMenu.pptx });
  const [download] = await Promise.all([page.waitForEvent("download"), item.click()]);
  const parts = unzipSync(await readFile(await download.path()));
  const slide = strFromU8(parts["ppt/slides/slide1.xml"] ?? new Uint8Array());
  expect(slide).toContain("The one goal is of unknown outcome");
  expect(slide).toContain("Source: Port Authority (official)");
  expect(slide).toContain("Own data “Ports”, not the published data set");
  await back(page).click();
  await expect(page.getByRole("link", { name: target.metric_en })).toBeHidden();
  await page.reload();
  await expect(page.getByText(notices.shown(NAME, false))).toBeHidden();
});

test("what is kept is there on the next visit, in either language, before anything else is shown", async ({
  page,
}) => {
  await openOwn(page);
  const headings: string[] = [];
  await page.exposeFunction("saw", (text: string) => headings.push(text));
  await page.addInitScript(() => {
    addEventListener("DOMContentLoaded", () => {
      const look = (): void => {
        const heading = document.querySelector("#root h1");
        if (heading?.checkVisibility() === true) saw(heading.textContent);
        requestAnimationFrame(look);
      };
      look();
    });
  });
  await page.goto("targets?agency=port-authority");
  await expect(banner(page)).toBeVisible();
  await expect(page.getByRole("link", { name: target.metric_en })).toBeVisible();
  expect(headings.filter((text) => text.includes("323"))).toEqual([]);
  await page.goto("zh/targets");
  await expect(page.getByText(chineseNotices.shown(NAME, true))).toBeVisible();
});

test("storage that is cleared in mid-work loses nothing that is shown, and is named on the next visit", async ({
  page,
}) => {
  await openOwn(page);
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase("own-data");
        request.addEventListener("success", () => resolve());
        request.addEventListener("error", () => reject(request.error ?? new Error("refused")));
      }),
  );
  await page.getByRole("link", { name: "Targets", exact: true }).first().click();
  await expect(banner(page)).toBeVisible();
  await page.reload();
  await expect(page.getByText(notices.lost.cleared(NAME))).toBeVisible();
  await page.getByRole("button", { name: notices.dismiss }).click();
  await expect(page.getByText(notices.lost.cleared(NAME))).toBeHidden();
});

test("faults are named before anything is shown, and nothing changes by them", async ({ page }) => {
  await page.goto("data/own");
  await pick(page, {
    "records.csv": smallSet["records.csv"],
    "targets.csv": csvOf("targets", { ...target, due: "someday" }),
    "prices.csv": "Date,Open,Close\r\n2024-01-02,1,2",
  });
  const row = page.getByRole("row").filter({ hasText: "targets.csv" }).filter({ hasText: "due" });
  await expect(row).toContainText("expected a date");
  await expect(page.getByRole("row").filter({ hasText: "date, open, close" })).toBeVisible();
  await expectAccessible(page);
  await expect(banner(page)).toBeHidden();
});

declare global {
  /** Hears of the headings that a page shows. */
  var saw: (text: string) => void;
}
