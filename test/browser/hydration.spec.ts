import { expect, live, test, watch } from "#test/support/browser.ts";
import { openHost } from "#test/support/host.ts";
import { countMoves, movesArriving, movesOf } from "#test/support/moves.ts";

/**
 * Readers in four time zones, where today may be another day than where the pages were prerendered. Those with a
 * laptop and with a phone open all pages, the other two every other one.
 */
const readers = [
  { timezoneId: "Pacific/Kiritimati", colorScheme: "light", width: 1440, opens: [0, 1] },
  { timezoneId: "America/Los_Angeles", colorScheme: "dark", width: 390, opens: [0, 1] },
  { timezoneId: "Asia/Shanghai", colorScheme: "dark", width: 768, opens: [0] },
  { timezoneId: "UTC", colorScheme: "light", width: 360, opens: [1] },
] as const;

/** In a wider face prerendered lines break elsewhere, on a phone most of all. */
const WIDE_FACE = 390;

/** One page a kind of figure; each reader opens them in one language or the other. */
const pages = [
  "",
  // As a host may be linked to.
  "timeline/index.html",
  "targets/compute-total/",
  "agencies/miit/",
  "records/",
  "data/",
  "embed/?figure=/agencies/who-issues-with-whom",
  "embed/?figure=/agencies/miit/partners-of-miit",
  // What an address selects isn't prerendered.
  "records/?agency=miit",
  "agencies/?view=matrix",
  // Lists, of which a phone shows less.
  "targets/",
  "briefing/",
  "method/",
  "data/changes/",
];

for (const [at, { width, opens, ...reader }] of readers.entries()) {
  const where = `${reader.timezoneId}, ${reader.colorScheme}, ${width} wide${width === WIDE_FACE ? " @layout" : ""}`;
  test(`prerendered pages hydrate without a message and without a move: ${where}`, async ({
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
    await countMoves(context);
    const moves: string[] = [];
    for (const [nth, path] of pages.entries()) {
      if (!opens.some((half) => half === nth % 2)) continue;
      const address = (nth + at) % 2 === 0 ? path : `zh/${path}`;
      const page = await context.newPage();
      await page.goto(address);
      await live(page);
      // What is drawn once the width is known comes with the next frames.
      await page.waitForTimeout(250);
      const moved = await movesOf(page);
      if (moved !== undefined) moves.push(`/${address}: ${moved}`);
      await page.close();
    }
    expect(moves).toEqual([]);
    expect(problems).toEqual([]);
    await context.close();
  });
}

test("a frame's figure stands as high however long the day is in words, which may not be the build's", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 900 });
  for (const path of ["/agencies/who-issues-with-whom", "/agencies/miit/partners-of-miit"]) {
    for (const folder of ["", "zh/"]) {
      const tops: (number | undefined)[] = [];
      for (const day of ["2027-05-05", "2027-11-30"]) {
        await page.clock.setFixedTime(new Date(`${day}T12:00:00Z`));
        await page.goto(`${folder}embed/?figure=${path}`);
        // Until its width is known the picture may be drawn anew.
        await expect(page.getByRole("img").first()).toBeVisible();
        await expect(page.locator(".until-fitted")).toHaveCount(0);
        tops.push((await page.getByRole("img").first().boundingBox())?.y);
      }
      expect(tops[0], path).toBeGreaterThan(0);
      expect(tops[1], `${folder}${path}`).toBe(tops[0]);
    }
  }
});

test("a page that comes in pieces moves little of what is there already", async ({ browser }) => {
  const kind = { base: "/", folders: "leaves both", missing: "404" } as const;
  const host = await openHost(kind, { pieces: { bytes: 8000, pause: 25 } });
  const context = await browser.newContext({
    serviceWorkers: "block",
    // A phone on which two screens are seen at once: what moves further down counts, too.
    viewport: { width: 390, height: 1700 },
  });
  await countMoves(context);
  const moves: string[] = [];
  for (const path of ["", "zh/", "timeline/", "targets/compute-total/", "agencies/miit/"]) {
    const page = await context.newPage();
    await page.goto(`${host.origin}/${path}`);
    await live(page);
    const moved = await movesArriving(page);
    // A line or a row that is cut between two pieces grows; a fifth of what counts as good.
    if (moved > 0.02) moves.push(`/${path}: ${moved.toFixed(4)}`);
    await page.close();
  }
  await context.close();
  host.close();
  expect(moves).toEqual([]);
});
