import { readFile, writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContext, Page, TestInfo } from "@playwright/test";

import { briefing as english } from "#languages/en/files/briefing.ts";
import { figureActions as englishActions } from "#languages/en/files/figureActions.ts";
import { oneFile as englishFile } from "#languages/en/files/oneFile.ts";
import { figureActions as chineseActions } from "#languages/zh/files/figureActions.ts";
import { oneFile as chineseFile } from "#languages/zh/files/oneFile.ts";
import { deepLinkNoise, expect, test } from "#test/support/browser.ts";

// Deep links are answered by the static host's 404 page, which the browser notes.
test.use({ allowConsole: deepLinkNoise });

const languages = {
  en: { root: "./", actions: englishActions, file: englishFile },
  zh: { root: "./zh/", actions: chineseActions, file: chineseFile },
};

/** Puts the figures of some pages into the briefing, and saves it as a page. */
const savedPage = async (
  page: Page,
  info: TestInfo,
  addresses: readonly string[],
  { root, actions, file } = languages.en,
): Promise<string> => {
  for (const address of addresses) {
    await page.goto(`${root}${address}`);
    await page.getByRole("button", { name: actions.add }).first().click();
    await expect(page.getByRole("status").filter({ hasText: /1|2|一/ }).first()).toBeVisible();
  }
  await page.goto(`${root}briefing`);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: file.action }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^[\p{L}\p{N}-]+-2026-11-24\.html$/u);
  const path = info.outputPath(download.suggestedFilename());
  await download.saveAs(path);
  return path;
};

interface Opened {
  readonly page: Page;
  readonly context: BrowserContext;
  /** All that should not happen: messages, errors, requests. */
  readonly problems: string[];
}

/** Opens a file as a mail attachment is opened: from the disk, without a network, some day later. */
const opened = async (browser: Browser, path: string, init?: () => void): Promise<Opened> => {
  const context = await browser.newContext({ offline: true, acceptDownloads: true });
  const problems: string[] = [];
  const own = pathToFileURL(path).href;
  context.on("request", (request) => {
    const address = request.url();
    if (!address.startsWith(own) && !/^(blob|data):/.test(address)) problems.push(address);
  });
  context.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) problems.push(message.text());
  });
  context.on("weberror", (error) => problems.push(error.error().message));
  if (init !== undefined) await context.addInitScript(init);
  await context.clock.setFixedTime(new Date("2027-03-01T12:00:00Z"));
  const page = await context.newPage();
  await page.goto(own);
  return { page, context, problems };
};

test("a briefing saved as a page opens from the disk without a network, and all of it lives", async ({
  page,
  browser,
}, info) => {
  const path = await savedPage(page, info, ["targets/charging", "agencies?agency=miit"]);
  const { page: file, context, problems } = await opened(browser, path);

  // What it is, and that it judges by the day on which it was made.
  const note = file.getByText("A copy made on 24 November 2026, from data set");
  await expect(note).toBeVisible();
  await expect(file.getByRole("link", { name: englishFile.openSite })).toHaveAttribute(
    "href",
    new URL("./", info.project.use.baseURL).href,
  );
  await expect(file.getByText(/as of 24 November 2026/).first()).toBeVisible();
  await expect(file.getByText(/Data set \d+\.\d+\.\d+ of/).first()).toBeVisible();

  // The page that a figure was taken from, with a figure that answers and links that lead on.
  await file.getByRole("link", { name: english.openPage }).first().click();
  await expect(file).toHaveURL(/#\/targets\/charging/);
  await expect(file.getByRole("heading", { level: 1 })).toBeVisible();
  await file.getByRole("navigation", { name: "Views" }).getByRole("link", { name: "Timeline" }).click();
  await expect(file).toHaveURL(/#\/timeline/);
  await expect(file.getByRole("heading", { level: 1 })).toBeFocused();

  // A filter, the day, and a step back.
  const records = file.getByRole("navigation", { name: "Views" }).getByRole("link", { name: "Records" });
  await records.click();
  const heading = file.getByRole("heading", { level: 1 });
  const before = await heading.textContent();
  await file.getByRole("searchbox").or(file.getByRole("textbox", { name: "Search" })).first().fill("charging");
  await expect(file).toHaveURL(/#\/records\?.*q=charging/);
  await expect(heading).not.toHaveText(before ?? "");

  // Parts of a page, which are no routes.
  await file.getByRole("navigation", { name: "Views" }).getByRole("link", { name: "Data" }).click();
  await file.getByRole("navigation", { name: "On this page" }).getByRole("link").nth(1).click();
  await expect(file).toHaveURL(/#\/data/);
  await expect(file.locator("section:focus")).toBeVisible();

  // To the other language, and to the data, by whole addresses.
  const links = await file.locator("a[href]").evaluateAll((all) => all.map((a) => a.getAttribute("href") ?? ""));
  expect(links.filter((href) => !/^(https?:\/\/|#)/.test(href))).toEqual([]);

  expect(problems).toEqual([]);
  await context.close();
});
