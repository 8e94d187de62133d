import { expect, test, watch } from "#test/support/browser.ts";

/** Readers in four time zones, where today may be another day than where the pages were drawn. */
const readers = [
  { timezoneId: "Pacific/Kiritimati", colorScheme: "light", width: 1440 },
  { timezoneId: "America/Los_Angeles", colorScheme: "dark", width: 390 },
  { timezoneId: "Asia/Shanghai", colorScheme: "dark", width: 768 },
  { timezoneId: "UTC", colorScheme: "light", width: 360 },
] as const;

/** One page a kind of figure; each reader opens them in one language or the other. */
const pages = [
  "",
  // As a host may be linked to.
  "timeline/index.html",
  "targets/compute-total/",
  "agencies/miit/",
  "records/",
  "data/",
  "embed/agencies/who-issues-with-whom/",
  // What an address selects isn't drawn ahead.
  "records/?agency=miit",
  "agencies/?view=matrix",
];

/** Less than anyone sees; the worst that counts as good is a hundred times as much. */
const STILL = 0.001;

for (const [at, { width, ...reader }] of readers.entries()) {
  const where = `${reader.timezoneId}, ${reader.colorScheme}, ${width} wide`;
  test(`pages drawn ahead come alive without a word and without a move: ${where} @layout`, async ({
    browser,
    baseURL: home,
  }) => {
    const baseURL = home ?? "";
    const context = await browser.newContext({
      ...reader,
      baseURL,
      serviceWorkers: "block",
      viewport: { width, height: 900 },
    });
    const problems = await watch(context, [new URL(baseURL).origin]);
    await context.addInitScript(() => {
      new PerformanceObserver((list) => {
        const moved = list
          .getEntries()
          .reduce((sum, entry) => sum + ("value" in entry ? Number(entry.value) : 0), 0);
        const { dataset } = document.documentElement;
        dataset["moved"] = String(Number(dataset["moved"] ?? 0) + moved);
      }).observe({ type: "layout-shift", buffered: true });
    });
    const moves: string[] = [];
    for (const [nth, path] of pages.entries()) {
      const address = (nth + at) % 2 === 0 ? path : `zh/${path}`;
      const page = await context.newPage();
      await page.goto(address);
      await page.locator("html[data-live]").waitFor({ state: "attached" });
      // What is drawn once the width is known comes with the next frames.
      await page.waitForTimeout(250);
      const moved = Number((await page.locator("html").getAttribute("data-moved")) ?? 0);
      if (moved > STILL) moves.push(`/${address}: ${moved.toFixed(4)}`);
      await page.close();
    }
    expect(moves).toEqual([]);
    expect(problems).toEqual([]);
    await context.close();
  });
}
