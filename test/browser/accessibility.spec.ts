import type { Locator, Page } from "@playwright/test";

import { deepLinkNoise, expect, expectAccessible, ofColours, test } from "#test/support/browser.ts";

// Deep links are answered by the static host's 404 page, which the browser notes.
test.use({ allowConsole: deepLinkNoise });

/** What is to stand on a page before it is looked at, where its heading alone doesn't tell. */
type Shown = (page: Page) => Locator;

/** Every route, and the states of it that an address can give; other journeys look at the rest. */
const pages: readonly (readonly [address: string, shown?: Shown])[] = [
  [""],
  ["timeline", (page) => page.getByRole("application").first()],
  [
    "timeline?group=lead&select=computing-power-2023-2025",
    (page) => page.getByRole("complementary", { name: "Details" }),
  ],
  ["targets"],
  ["targets?view=scatter&group=sector", (page) => page.getByRole("group", { name: /^Pace of/ })],
  [
    "targets?compare=compute-total&compare=charging&path=compound",
    (page) => page.getByRole("region", { name: "Comparison" }),
  ],
  ["targets/compute-total", (page) => page.getByRole("application")],
  [
    "targets/green-aviation-saf-2025",
    (page) => page.getByText("A goal in words: no figure can decide it."),
  ],
  ["agencies"],
  ["agencies?view=matrix"],
  ["agencies?view=table"],
  ["agencies/miit"],
  [
    "agencies/miit?compare=ndrc",
    (page) => page.getByRole("table", { name: "MIIT and NDRC compared" }),
  ],
  ["companies/comac"],
  ["records"],
  ["records/computing-power-2023-2025"],
  ["records/2023-10-12-biontech-medilink?agency=samr"],
  ["records/no-such-record"],
  ["data"],
  ["method"],
  ["no/such/page"],
];

/** A link of the app with its address, as the accessibility tree has it. */
const linkInTree = /- '?link "((?:[^"\\]|\\.)*)".*\n\s*- \/url: "?([^"\n]+)/g;

/**
 * Names that several links within the app share though they lead elsewhere: who hears them one by one can't
 * tell them apart. Sources outside have their row to tell of what they are one.
 */
const ambiguousLinks = async (page: Page): Promise<readonly string[]> => {
  const tree = await page.locator("body").ariaSnapshot();
  const found = new Map<string, Set<string>>();
  for (const [, name = "", to = ""] of tree.matchAll(linkInTree)) {
    if (/^https?:/.test(to)) continue;
    found.set(name, (found.get(name) ?? new Set()).add(to));
  }
  expect(found.size, "links in the tree").toBeGreaterThan(5);
  return [...found].flatMap(([name, to]) => (to.size > 1 ? `${name}: ${[...to].join(", ")}` : []));
};

for (const [address, shown] of pages) {
  test(`/${address} has no violations, in light, in dark, and in the colours of the reader's system`, async ({
    page,
  }) => {
    // Some pages are long, and axe measures the colours of every word.
    test.slow();
    await page.goto(`./${address}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByText("Loading the view")).toBeHidden();
    // What answers gestures alone comes with the first.
    await page.keyboard.press("Shift");
    if (shown !== undefined) await expect(shown(page)).toBeVisible();
    await expectAccessible(page);
    expect(await ambiguousLinks(page), "links of one name that lead elsewhere").toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    await expectAccessible(page, ofColours);
    await page.emulateMedia({ colorScheme: null, forcedColors: "active" });
    await expectAccessible(page, ofColours);
  });
}

test("the menu of a figure has no violations in the colours of the reader's system", async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto("./");
  await page.getByRole("button", { name: "Download", exact: true }).first().click();
  await expect(page.getByRole("menu").first()).toBeVisible();
  await expectAccessible(page);
});

/** How much of a page is walked through: past the bars that stay in place, and through what lies under them. */
const STEPS = 35;

// A laptop's window that is enlarged to 400%: the navigation stays in reach there too. What layout.spec.ts holds of
// wider windows is that no bar covers what gets the focus.
test.describe("by keyboard, 320 by 256 px", () => {
  const [width, height] = [320, 256];
  test.use({ viewport: { width, height } });

  test("the focus is seen, and nothing that stays in place hides it", async ({ page }) => {
    for (const address of ["", "timeline", "targets", "agencies/miit"]) {
      await page.goto(`./${address}`);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight / 2));
      const views = page.getByRole("navigation", { name: "Views", exact: true });
      await expect(views.getByRole("link", { name: "Records" })).toBeInViewport({ ratio: 1 });
      expect((await views.boundingBox())?.height).toBeLessThan(height / 6);
      const hidden = new Set<string>();
      for (let step = 0; step < STEPS; step += 1) {
        // There and back: what is focused comes into view from above as well as from below.
        await page.keyboard.press(step < 25 ? "Tab" : "Shift+Tab");
        const covered = await page.evaluate(() => {
          const focused = document.activeElement;
          if (focused === null || focused === document.body) return undefined;
          const { left, right, top, bottom } = focused.getBoundingClientRect();
          const places = [0.1, 0.5, 0.9].flatMap((x) =>
            [0.1, 0.5, 0.9].map((y) => [left + x * (right - left), top + y * (bottom - top)]),
          );
          const { outlineStyle, outlineWidth } = getComputedStyle(focused);
          if (outlineStyle === "none" || Number.parseFloat(outlineWidth) < 1)
            return `no mark: ${focused.outerHTML.slice(0, 160)}`;
          const isSeen = places.some(([x = 0, y = 0]) => {
            const hit = document.elementFromPoint(x, y);
            return (
              hit !== null &&
              (focused.contains(hit) ||
                hit.contains(focused) ||
                hit.closest("label")?.contains(focused))
            );
          });
          return isSeen ? undefined : focused.outerHTML.slice(0, 160);
        });
        if (covered !== undefined) hidden.add(covered);
      }
      expect([...hidden], `/${address}`).toEqual([]);
    }
  });
});
