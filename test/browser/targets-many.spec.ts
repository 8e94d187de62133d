import type { Page } from "@playwright/test";

import { deepLinkNoise, expect, serveAnotherEdition, test } from "#test/support/browser.ts";
import { publishedFile, realSnapshot } from "#test/support/dataset.ts";

// A deep link into a static host is answered by its 404 page.
test.use({ allowConsole: deepLinkNoise });

interface RawPolicy {
  id: string;
  links?: unknown[];
  targets: { id: string; metric: string; short?: string; series?: string }[];
}

/** How often the real policies are there, so that they set ten thousand goals: those of each copy are its own. */
const TIMES = Math.ceil(10_000 / realSnapshot().targets.shown.length);

/** How many goals, or targets, there are of all copies at an address with these parameters. */
const countAt = (parameters = ""): number => realSnapshot(parameters).targets.shown.length * TIMES;

/** The real policies and copies of them, the copy told in the name of each target. */
const manyPolicies = (): readonly RawPolicy[] => {
  const { records } = publishedFile("policies") as unknown as { records: RawPolicy[] };
  const many: RawPolicy[] = [...records];
  for (let copy = 1; copy < TIMES; copy += 1) {
    for (const policy of records.filter(({ targets }) => targets.length > 0)) {
      const targets = policy.targets.map((target) => ({
        ...target,
        id: `${target.id}-c${copy}`,
        metric: `${target.metric} (copy ${String(copy).padStart(3, "0")})`,
        short: `${target.short ?? target.metric} (copy ${String(copy).padStart(3, "0")})`,
        ...(target.series === undefined ? {} : { series: `${target.series}-c${copy}` }),
      }));
      many.push({ ...policy, id: `${policy.id}-c${copy}`, links: [], targets });
    }
  }
  return many;
};

const open = async (page: Page, address: string): Promise<void> => {
  await page.route("**/data/policies.json", async (route) =>
    route.fulfill({ json: { records: manyPolicies() } }),
  );
  await serveAnotherEdition(page);
  await page.goto(address);
  await expect(page.getByRole("status").filter({ hasText: /of \d+ goals/ })).toHaveText(
    `${countAt()} of ${countAt()} goals, set ${countAt("count=targets")} times across documents`,
  );
};

/** The same in an order without groups: the whole list, opened, from its top. */
const openOrdered = async (page: Page, address: string): Promise<void> => {
  await open(page, address);
  await page.getByRole("button", { name: `Show all ${countAt()} goals`, exact: true }).click();
  await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
};

/** The places in the list of the rows in view, from the top down. */
const placesInView = (page: Page): Promise<readonly number[]> =>
  page.locator("main ol > li[aria-posinset]").evaluateAll((rows) =>
    rows
      .filter((row) => {
        const { top, bottom } = row.getBoundingClientRect();
        return bottom > 0 && top < window.innerHeight;
      })
      .map((row) => Number(row.getAttribute("aria-posinset"))),
  );

const drawnRows = (page: Page) => page.locator("main ol > li[aria-posinset]");

// How fast all this answers is measured by `npm run bench gestures`.
test.describe("ten thousand goals", () => {
  test("are drawn where they are in view, in order, wherever one scrolls", async ({ page }) => {
    test.slow();
    await openOrdered(page, "targets?sort=name");
    for (const share of [0, 0.5, 1, 0.2]) {
      await page.evaluate((part) => {
        window.scrollTo(0, document.documentElement.scrollHeight * part);
      }, share);
      await expect(async () => {
        const places = await placesInView(page);
        expect(places.length).toBeGreaterThan(share === 0 ? 2 : 6);
        const first = places[0] ?? 0;
        expect(places).toEqual(places.map((_place, at) => first + at));
      }).toPass();
      expect(await drawnRows(page).count()).toBeLessThan(400);
      const names = await drawnRows(page).evaluateAll((rows) =>
        rows.map((row) => {
          const name = (row.querySelector("a")?.textContent ?? "").toLowerCase();
          return [Number(row.getAttribute("aria-posinset")), name] as const;
        }),
      );
      const inOrder = names.toSorted((a, b) => a[0] - b[0]).map(([, name]) => name);
      expect(inOrder).toEqual(inOrder.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
    }
    // Rows that are drawn on the way may make the page longer than it was when the key was pressed.
    await expect(async () => {
      await page.keyboard.press("End");
      const count = Number(await drawnRows(page).first().getAttribute("aria-setsize"));
      expect((await placesInView(page)).at(-1)).toBe(count);
    }).toPass();
  });

  test("are drawn in the very frame of a jump to their end", async ({ page }) => {
    await openOrdered(page, "targets?sort=due");
    // Slow, as a jump can come before an observer has told of anything.
    const cdp = await page.context().newCDPSession(page);
    await cdp.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    // The rows out of view have their space.
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollHeight))
      .toBeGreaterThan(300_000);
    const standIns = await page.evaluate(async () => {
      await new Promise<void>((resolve) => {
        addEventListener("scroll", () => requestAnimationFrame(() => resolve()), { once: true });
        scrollTo({ top: document.documentElement.scrollHeight, behavior: "instant" });
      });
      return [...document.querySelectorAll('main li[aria-hidden="true"]')].filter((standIn) => {
        const { top, bottom } = standIn.getBoundingClientRect();
        return bottom > 0 && top < innerHeight;
      }).length;
    });
    expect(standIns).toBe(0);
    expect((await placesInView(page)).length).toBeGreaterThan(5);
  });

  test("hold the right rows after a filter, and after taking it back", async ({ page }) => {
    test.slow();
    await openOrdered(page, "targets?sort=name");
    const tally = page.getByRole("navigation", { name: "Goals by verdict" });
    await tally.getByRole("link", { name: /^Behind: \d/ }).click();
    // What is in view answers first, the rows below right after.
    await expect(drawnRows(page).first()).toContainText("Behind");
    await expect(async () => {
      const words = await drawnRows(page).allTextContents();
      expect(words.length).toBeGreaterThan(12);
      for (const text of words) expect(text).toContain("Behind");
    }).toPass();
    await page.goBack();
    await expect(drawnRows(page).first()).toHaveAttribute("aria-setsize", String(countAt()));
    await expect(drawnRows(page).first()).not.toContainText("Behind");
    // Other goals of its document, and of one like it, are found by the same words.
    const found = realSnapshot("q=EV charging facilities").targets.shown;
    expect(found.map(({ id }) => id)).toContain("charging");
    await page
      .getByRole("combobox", { name: "Search everything" })
      .fill("EV charging facilities (copy 017)");
    await page.getByRole("option", { name: /^Filter the views by “EV charging/ }).click();
    await expect(drawnRows(page)).toHaveCount(found.length);
    await expect(drawnRows(page).filter({ hasText: "(copy 017)" })).toHaveCount(found.length);
    await expect(
      drawnRows(page).getByRole("link", { name: "EV charging facilities (copy 017)", exact: true }),
    ).toBeVisible();
  });

  test("keep the place of what is read on a phone: rows not drawn yet take the height they will", async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize({ width: 390, height: 844 });
    await openOrdered(page, "targets?sort=name");
    const height = () => page.evaluate(() => document.documentElement.scrollHeight);
    // Rows are measured once the first ones stand.
    await expect
      .poll(async () => {
        const now = await height();
        await page.waitForTimeout(300);
        return (await height()) === now;
      })
      .toBe(true);
    const before = await height();
    const heights = await drawnRows(page).evaluateAll((all) =>
      all.slice(0, 16).map((row) => row.getBoundingClientRect().height),
    );
    const mean = heights.reduce((sum, one) => sum + one, 0) / heights.length;
    for (let steps = 0; steps < 12; steps += 1) {
      await page.mouse.move(200, 600);
      await page.mouse.wheel(0, 1600);
      await page.waitForTimeout(120);
    }
    await expect(async () => {
      expect((await placesInView(page)).length).toBeGreaterThan(3);
    }).toPass();
    // What was drawn meanwhile is some hundred rows of ten thousand: an error of the estimate shows in the space.
    const [last, count] = await drawnRows(page)
      .last()
      .evaluate((row) =>
        ["posinset", "setsize"].map((name) => Number(row.getAttribute(`aria-${name}`))),
      );
    const space = await page
      .locator('main ol > li[aria-hidden="true"] svg')
      .last()
      .evaluate((svg) => svg.getBoundingClientRect().height);
    const estimate = space / ((count ?? 0) - (last ?? 0));
    expect(Math.abs(mean - estimate) / mean).toBeLessThan(0.13);
    expect(Math.abs((await height()) - before) / before).toBeLessThan(0.02);
  });

  test("stand in groups of three, and a group that is opened is drawn where it is in view", async ({
    page,
  }) => {
    test.slow();
    await open(page, "targets");
    expect(await drawnRows(page).count()).toBeLessThan(60);
    const group = page.getByRole("region", { name: /^Met/ });
    await expect(group.getByRole("listitem")).toHaveCount(3);
    await group.getByRole("button", { name: /more: Met$/ }).click();
    await expect(group.getByRole("button", { name: "Show fewer: Met" })).toBeAttached();
    expect(await drawnRows(page).count()).toBeLessThan(400);
    const rows = group.locator("ol > li[aria-posinset]");
    await expect(rows.first()).toHaveAttribute("aria-setsize", String(countAt("verdict=met")));
  });
});
