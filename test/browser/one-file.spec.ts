import { readFile, writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContext, Page, TestInfo } from "@playwright/test";

import { briefing as english } from "#languages/en/files/briefing.ts";
import { addToBriefing } from "#languages/en/files/figureMenus.ts";
import { figureActions } from "#languages/en/files/figureActions.ts";
import { oneFile as englishFile } from "#languages/en/files/oneFile.ts";
import { talk } from "#languages/en/files/talk.ts";
import { oneFile as chineseFile } from "#languages/zh/files/oneFile.ts";
import { deepLinkNoise, expect, fromMenu, test } from "#test/support/browser.ts";

// Deep links are answered by the static host's 404 page, which the browser notes; so it does a line that is down.
const downNoise = /ERR_INTERNET_DISCONNECTED .*one-file\.html/;
test.use({ allowConsole: new RegExp(`${deepLinkNoise.source}|${downNoise.source}`) });

const languages = {
  en: { root: "./", file: englishFile },
  zh: { root: "./zh/", file: chineseFile },
};

/** A briefing as the browser keeps it, with what a hostile hand may write into it. */
const hostile = JSON.stringify({
  briefing: 1,
  title: "</title><script>window.ran=1</script> $& 充电",
  slides: [
    { id: "1", kind: "title", title: "</script><!-- <script>window.ran=1</script>", text: "$&" },
    {
      id: "2",
      kind: "figure",
      path: "/targets/charging",
      query: "",
      figure: "course-charging",
      seen: { asOf: "2026-11-24", verdicts: {} },
    },
  ],
});

/** Opens the briefing page with a briefing that was kept before. */
const openBriefing = async (page: Page, { root } = languages.en): Promise<void> => {
  await page.addInitScript((kept) => {
    // A frame of another origin has no storage.
    if (location.protocol !== "file:") localStorage.setItem("briefing", kept);
  }, hostile);
  await page.goto(`${root}briefing`);
};

const saveAsPage = async (page: Page, info: TestInfo, { file } = languages.en): Promise<string> => {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: file.action }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^[\p{L}\p{N}-]+-2026-11-24\.html$/u);
  const path = info.outputPath("page.html");
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
  for (const [at, address] of ["targets/charging", "agencies?agency=miit"].entries()) {
    await page.goto(address);
    await fromMenu(page, figureActions.add);
    await expect(page.getByText(addToBriefing.added(at + 1))).toBeVisible();
  }
  await page.goto("briefing");
  const path = await saveAsPage(page, info);
  const { page: file, context, problems } = await opened(browser, path);

  // The talk, with its figure, its source line and the presenter's window.
  await expect(file).toHaveURL(/#\/briefing\/present/);
  await expect(file.getByText(/As of 24 November 2026/).first()).toBeVisible();
  await expect(file.getByText(/Data set \d+\.\d+\.\d+ of/).first()).toBeVisible();
  const [presenter] = await Promise.all([
    file.waitForEvent("popup"),
    file.getByRole("button", { name: talk.presenter }).click(),
  ]);
  await expect(presenter).toHaveURL(/^file:.*#\/briefing\/presenter/);
  await expect(presenter.getByText(talk.noNotes)).toBeVisible();
  // Both go along with each other, or the presenter's window says that it can't.
  await presenter.getByRole("button", { name: talk.next }).click();
  await expect(file.getByRole("region", { name: /^2 of 2/ })).toBeVisible();
  await presenter.getByRole("button", { name: talk.previous }).click();
  await expect(file.getByRole("region", { name: /^1 of 2/ })).toBeVisible();
  await presenter.close();
  await file.getByRole("button", { name: talk.leave }).click();

  // What it is, and that it judges by the day on which it was made.
  const note = file.getByText("A copy made on 24 November 2026, from data set");
  await expect(note).toBeVisible();
  await expect(file.getByRole("link", { name: englishFile.openSite })).toHaveAttribute(
    "href",
    new URL("./", info.project.use.baseURL).href,
  );

  // Saved again, it is the same page but for its own name and the way browsers write what they read.
  const nameless = async (one: string): Promise<string> =>
    (await readFile(one, "utf8"))
      .replace(/"id":"20[^"]*Z"/, "")
      .replaceAll(/<!doctype html>|\s*\/?(?=>)|\s+/gi, "");
  const first = await nameless(path);
  expect((await nameless(await saveAsPage(file, info))) === first).toBe(true);

  // The page that a figure was taken from, with a figure that answers and links that lead on.
  await file.getByRole("link", { name: english.openPage }).first().click();
  await expect(file).toHaveURL(/#\/targets\/charging/);
  await expect(file.getByRole("heading", { level: 1 })).toBeVisible();
  await file
    .getByRole("navigation", { name: "Views" })
    .getByRole("link", { name: "Timeline" })
    .click();
  await expect(file).toHaveURL(/#\/timeline/);
  await expect(file.getByRole("heading", { level: 1 })).toBeFocused();

  // A filter, the day, and a step back.
  const records = file
    .getByRole("navigation", { name: "Views" })
    .getByRole("link", { name: "Records" });
  await records.click();
  const heading = file.getByRole("heading", { level: 1 });
  const before = await heading.textContent();
  await file.getByRole("combobox", { name: "Search everything" }).fill("charging");
  await file.getByRole("option", { name: /^Filter the views by “charging”/ }).click();
  await expect(file).toHaveURL(/#\/records\/\?.*q=charging/);
  await expect(heading).not.toHaveText(before ?? "");

  // The pages of a view, and a part of a page, which is no route.
  await file.getByRole("navigation", { name: "Views" }).getByRole("link", { name: "Data" }).click();
  await file
    .getByRole("navigation", { name: "The data set" })
    .getByRole("link", { name: "Sources" })
    .click();
  await expect(file).toHaveURL(/#\/data\/sources/);
  await expect(heading).toBeFocused();
  const skip = file.getByRole("link", { name: "Skip to content" });
  await skip.focus();
  await skip.press("Enter");
  await expect(file).toHaveURL(/#\/data\/sources/);
  await expect(file.getByRole("main")).toBeFocused();

  // To the other language, and to the data, by whole addresses.
  const links = await file
    .locator("a[href]")
    .evaluateAll((all) => all.map((a) => a.getAttribute("href") ?? ""));
  expect(links.filter((href) => !/^(https?:\/\/|#)/.test(href))).toEqual([]);

  expect(problems).toEqual([]);
  await context.close();
});

test("nothing that is written into a saved page runs, and nothing foreign is asked for", async ({
  page,
  browser,
}, info) => {
  await openBriefing(page);
  const path = await saveAsPage(page, info);
  const { page: file, context, problems } = await opened(browser, path);
  await expect(file.getByRole("heading", { level: 1 })).toHaveText(
    "</title><script>window.ran=1</script> $& 充电",
  );
  expect(problems).toEqual([]);
  const policy = await file
    .locator('meta[http-equiv="Content-Security-Policy"]')
    .getAttribute("content");
  expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-[^;]+; style-src 'sha256-/);
  await context.close();

  // Somebody on the way writes a script into the file.
  const text = await readFile(path, "utf8");
  const foreign = `<img src="x" onerror="window.ran = 1"><script>window.ran = 1</script>
    <script src="https://foreign.example/a.js"></script><style>body{display:none}</style>`;
  await writeFile(
    path,
    text.replace('<div id="root">', () => `${foreign}<div id="root">`),
  );
  const tampered = await opened(browser, path);
  await expect(tampered.page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(await tampered.page.evaluate(() => "ran" in window)).toBe(false);
  expect(tampered.problems.filter((one) => /Content Security Policy/.test(one))).toHaveLength(5);
  await tampered.context.close();
});

test("a preview that refuses storage, history and channels shows the page all the same", async ({
  page,
  browser,
}, info) => {
  await openBriefing(page);
  const path = await saveAsPage(page, info);
  const {
    page: file,
    context,
    problems,
  } = await opened(browser, path, () => {
    const refuse = (): never => {
      throw new DOMException("refused", "SecurityError");
    };
    for (const name of ["localStorage", "sessionStorage", "indexedDB", "BroadcastChannel"]) {
      Object.defineProperty(window, name, { get: refuse });
    }
    history.pushState = refuse;
    history.replaceState = refuse;
  });
  await file.getByRole("button", { name: talk.leave }).click();
  await expect(file.getByText(englishFile.openSite)).toBeVisible();
  const nav = file.getByRole("navigation", { name: "Views" });
  await nav.getByRole("link", { name: "Targets" }).click();
  await expect(file.getByRole("heading", { level: 1 })).toHaveText(/goals/i);
  await file.getByRole("link", { name: "Briefing" }).first().click();
  await expect(file.getByText("$&", { exact: true }).first()).toBeVisible();
  expect(problems).toEqual([]);
  await context.close();
});
