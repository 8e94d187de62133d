import { expect, type Page, test } from "@playwright/test";

import { ownFolder, subjectIn } from "#app/build/siteData.ts";

import { beforeApp as english } from "#languages/en/files/site.ts";
import { page as englishPage } from "#languages/en/app/page.ts";
import { beforeApp as chinese } from "#languages/zh/files/site.ts";
import { parseDate } from "#domain/calendar/dates.ts";
import { idle, live } from "#test/support/browser.ts";

/** What the site is called in a language. */
const brandIn = (code: string): string => {
  const subject: { readonly site: string } = JSON.parse(subjectIn(ownFolder, { code }));
  return subject.site;
};

const languages = [
  { folder: "", words: english, brand: brandIn("en") },
  { folder: "zh/", words: chinese, brand: brandIn("zh") },
] as const;

/** Addresses that ask for something else than everything as of the page's own day; DAY stands for that. */
const asking = [
  "records/?agency=miit&verdict=met&utm_source=mail",
  "zh/timeline/?q=hydrogen",
  "targets/?asof=2024-06-30&path=compound",
  "zh/?-agency=ndrc&from=2024",
  "zh/agencies/?agency=miit&role=lead",
  "targets/compute-total/?undated=2022-01-01",
  "records/?asof=DAY&sort=title&q=no+such+word+anywhere",
  "zh/timeline/?window=2021..2022&field=data-and-ai",
];

/** Addresses that ask for nothing. */
const plain = ["method/?utm_source=mail&fbclid=1&agency=", "zh/records/?asof=DAY"];

/** What can be read within some elements, and the tab's title. */
const visible = (page: Page, within: string): Promise<readonly string[]> =>
  page.evaluate((inside) => {
    const own = "#applying, #unapplied, #late, #unscripted";
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = new Set<string>();
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.replaceAll(/\s+/g, " ").trim() ?? "";
      if (text === "" || element === null || element.closest(own) !== null) continue;
      if (element.closest(inside) === null) continue;
      if (element.checkVisibility({ visibilityProperty: true })) found.add(text);
    }
    const said = [...document.querySelectorAll(own)].map(({ textContent }) => textContent);
    if (!said.some((words) => words.startsWith(document.title))) found.add(document.title);
    return [...found];
  }, within);

/** Numbers, titles and names: what a page claims, and not what its buttons are called. A cut name goes on. */
const isClaim = (text: string): boolean => /\d|.{24}/.test(text) && !text.includes("…");

/** What any width and any number of rows leave as it is. */
const LASTING = "h1, h2, [role=status], main p a, main td a";

/** The scripts of the app. */
const appScripts = /\/assets\/[^/]*\.js$/;

type End = (how: "abort" | "continue") => void;

/** Opens a page whose scripts are kept waiting. @returns what ends that. */
const opened = async (page: Page, address: string): Promise<End> => {
  let end: End = () => undefined;
  const ended = new Promise<Parameters<End>[0]>((resolve) => {
    end = resolve;
  });
  let asked = 0;
  await page.unrouteAll({ behavior: "ignoreErrors" });
  await page.route(appScripts, async (route) => {
    asked += 1;
    const how = await ended;
    await route[how]();
  });
  // Scripts that are held keep the page from being whole to the browser.
  await page.goto(address, { waitUntil: "commit" });
  await page.waitForFunction(() => document.readyState === "interactive");
  await expect.poll(() => asked).toBeGreaterThan(0);
  return end;
};

/** Opens a page again, with its scripts. */
const openedWhole = async (page: Page, address: string): Promise<void> => {
  await page.unrouteAll({ behavior: "ignoreErrors" });
  await page.goto(address);
};

/** All that a page claims once it is finished. */
const finished = async (page: Page): Promise<string> => {
  await live(page);
  await idle(page);
  return (await visible(page, "body")).join("\n");
};

const readDay = async (page: Page): Promise<string> => {
  await page.goto("", { waitUntil: "domcontentloaded" });
  return (await page.locator("script[data-day]").getAttribute("data-day")) ?? "";
};

for (const [nth, asked] of [...asking, ...plain].entries()) {
  const asks = nth < asking.length;
  // They are late, or don't come at all.
  const isLate = nth % 4 < 2;
  test(`/${asked} claims nothing that it doesn't ask for while its scripts ${isLate ? "are late" : "don't come"}`, async ({
    page,
  }) => {
    await page.clock.install();
    const day = await readDay(page);
    await page.clock.setSystemTime(`${day}T12:00:00Z`);
    const address = asked.replace("DAY", day);
    const { words, brand } = languages[address.startsWith("zh/") ? 1 : 0];
    const end = await opened(page, address);
    const within = asks ? "body" : LASTING;
    const before = await visible(page, within);
    await expect(page.locator("#applying")).toBeVisible({ visible: asks });
    if (isLate) await page.clock.fastForward(8000);
    else end("abort");
    const said = page.locator(asks ? "#unapplied" : "#late");
    await expect(said).toBeVisible();
    await expect(said).toContainText(asks ? words.unapplied : words.late);
    const claims = [...before, ...(await visible(page, within))].filter(
      (text) => text !== brand && isClaim(text),
    );
    if (isLate) end("continue");
    else await openedWhole(page, address);
    const all = await finished(page);
    expect(claims.filter((text) => !all.includes(text))).toEqual([]);
  });
}

for (const { folder, words } of languages) {
  test(`/${folder}: with scripts off, a page says that filters need them`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({
      baseURL: baseURL ?? "",
      javaScriptEnabled: false,
    });
    const page = await context.newPage();
    for (const view of ["records/?agency=miit", "targets/"]) {
      await page.goto(folder + view);
      const day = await page.locator("script[data-day]").getAttribute("data-day");
      const date = parseDate(day ?? "");
      expect(date).toBeDefined();
      const note = page.getByText(date === undefined ? "" : words.unscripted(date.start));
      await expect(note).toBeInViewport();
      await expect(page.locator("#root header button").first()).toHaveCSS("filter", "opacity(0.5)");
    }
    // What shows under the pointer alone doesn't stand on the figures.
    const hidden = page.locator("#root button.opacity-0");
    expect(await hidden.count()).toBeGreaterThan(0);
    for (const button of await hidden.all()) await expect(button).toHaveCSS("opacity", "0");
    await context.close();
  });
}

for (const [what, answer] of [
  ["are pages", { contentType: "text/html", body: "<!doctype html><title>Home</title>" }],
  ["are of a build that is gone", { status: 404, body: "" }],
] as const) {
  test(`scripts that ${what} are said, and the page is loaded anew once`, async ({ page }) => {
    await page.route(appScripts, (route) => route.fulfill(answer));
    await page.route("**/build.txt", (route) => route.fulfill({ body: "0123456789abcdef" }));
    const loads: string[] = [];
    page.on("request", (request) => {
      if (request.isNavigationRequest()) loads.push(request.url());
    });
    await page.goto("records/?agency=miit");
    await expect.poll(() => loads.length).toBe(2);
    await expect(page.getByRole("alert")).toContainText(english.unapplied);
    await Promise.all([
      page.waitForEvent("load"),
      page.getByRole("button", { name: englishPage.tryAgain }).click(),
    ]);
    await expect(page.getByRole("alert")).toContainText(english.unapplied);
    expect(loads).toHaveLength(3);
    await page.unroute(appScripts);
    await page.getByRole("link", { name: english.unfiltered }).click();
    await live(page);
    expect(new URL(page.url()).search).toBe("");
    await expect(page.getByRole("alert")).toHaveCount(0);
    expect(loads).toHaveLength(4);
  });
}

test("what was typed before the app was there is carried over, and so is the focus", async ({
  page,
}) => {
  const end = await opened(page, "targets/");
  const field = page.getByRole("search").getByRole("combobox");
  await field.pressSequentially("hydrogen");
  end("continue");
  await live(page);
  await expect(field).toHaveValue("hydrogen");
  await expect(field).toBeFocused();
  await expect(page.getByRole("option").first()).toBeVisible();
});
