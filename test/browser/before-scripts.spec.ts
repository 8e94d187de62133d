import { expect, type Page, type Route, test } from "@playwright/test";

import { beforeApp as english } from "#languages/en/app/beforeApp.ts";
import { page as englishPage } from "#languages/en/app/page.ts";
import { beforeApp as chinese } from "#languages/zh/app/beforeApp.ts";
import { page as chinesePage } from "#languages/zh/app/page.ts";
import { parseDate } from "#domain/calendar/dates.ts";

const languages = [
  { folder: "", words: english, brand: englishPage.title },
  { folder: "zh/", words: chinese, brand: chinesePage.title },
] as const;

const views = [
  "",
  "timeline/",
  "targets/",
  "agencies/",
  "records/",
  "data/",
  "method/",
  "briefing/",
  "targets/compute-total/",
  "agencies/miit/",
  "companies/huawei/",
  "records/computing-power-2023-2025/",
];

/** What asks for something else than everything as of the page's own day; a day stands where that is put in. */
const asking = [
  "agency=miit",
  "-agency=ndrc",
  "verdict=met",
  "q=hydrogen",
  "field=data-and-ai",
  "asof=2024-06-30",
  "path=compound",
  "from=2024",
  "undated=2022-01-01",
  "agency=miit&role=lead",
  "kind=policy",
  "sort=title",
  "view=table",
  "group=lead",
  "utm_source=mail&status=draft",
  "asof=DAY&verdict=behind",
  "q=no+such+word+anywhere",
  "window=2021..2022",
];

/** What asks for nothing. */
const plain = ["utm_source=mail&fbclid=1&agency=", "asof=DAY"];

const visible = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const own = "#applying, #unapplied, #late, #unscripted";
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = new Set<string>();
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.replaceAll(/\s+/g, " ").trim() ?? "";
      if (text === "" || element === null || element.closest(own) !== null) continue;
      if (element.checkVisibility({ visibilityProperty: true })) found.add(text);
    }
    const said = [...document.querySelectorAll(own)].map(({ textContent }) => textContent);
    if (!said.some((words) => words.startsWith(document.title))) found.add(document.title);
    return [...found];
  });

/** Numbers, titles and names: what a page claims, and not what its buttons are called. */
const isClaim = (text: string): boolean => /\d|.{24}/.test(text);

/** Opens a page whose scripts are kept waiting. */
const opened = async (page: Page, address: string): Promise<readonly Route[]> => {
  const held: Route[] = [];
  await page.route("**/assets/*.js", (route) => void held.push(route));
  await page.goto(address, { waitUntil: "domcontentloaded" });
  await expect.poll(() => held.length).toBeGreaterThan(0);
  return held;
};

/** All that a page claims once it is finished. */
const finished = async (page: Page, address: string): Promise<string> => {
  await page.unrouteAll({ behavior: "ignoreErrors" });
  await page.goto(address);
  await page.locator("html[data-live]").waitFor({ state: "attached" });
  await page.evaluate(
    () => new Promise((done) => requestIdleCallback(() => requestIdleCallback(done))),
  );
  return (await visible(page)).join("\n");
};

const readDay = async (page: Page): Promise<string> => {
  await page.goto("", { waitUntil: "domcontentloaded" });
  return (await page.locator("#root").getAttribute("data-drawn")) ?? "";
};

for (const view of views) {
  // Each kind of address in one language or the other.
  test(`/${view} claims nothing that its address doesn't, whatever becomes of its scripts`, async ({
    page,
  }) => {
    await page.clock.install();
    const day = await readDay(page);
    await page.clock.setSystemTime(`${day}T12:00:00Z`);
    const wrong: string[] = [];
    for (const [nth, query] of [...asking, ...plain].entries()) {
      const asks = nth < asking.length;
      for (const { folder, words, brand } of languages.slice(nth % 2, asks ? (nth % 2) + 1 : 2)) {
        const address = `${folder}${view}?${query.replace("DAY", day)}`;
        const held = await opened(page, address);
        const states = [await visible(page)];
        const said = page.locator(asks ? "#unapplied" : "#late");
        await expect(page.locator("#applying")).toBeVisible({ visible: asks });
        if (nth % 4 < 2) await page.clock.fastForward(8000);
        else await Promise.all(held.map((route) => route.abort()));
        await expect(said).toBeVisible();
        await expect(said).toContainText(asks ? words.unapplied : words.late);
        states.push(await visible(page));
        const claims = new Set(states.flat().filter((text) => text !== brand && isClaim(text)));
        if (claims.size === 0) continue;
        const all = await finished(page, address);
        wrong.push(
          ...[...claims].filter((text) => !all.includes(text)).map((text) => `${address}: ${text}`),
        );
      }
    }
    expect(wrong).toEqual([]);
  });
}
