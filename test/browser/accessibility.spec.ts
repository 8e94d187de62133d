import type { Locator, Page } from "@playwright/test";

import { deepLinkNoise, expect, expectAccessible, test } from "#test/support/browser.ts";

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
    (page) => page.getByText(/no figure to hold a reading against/),
  ],
  ["agencies"],
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

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`accessibility, ${colorScheme}`, () => {
    test.use({ colorScheme });

    for (const [address, shown] of pages) {
      test(`/${address} has no violations`, async ({ page }) => {
        // Some pages are long, and axe measures the colours of every word.
        test.slow();
        await page.goto(`./${address}`);
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        await expect(page.getByText("Loading the view")).toBeHidden();
        if (shown !== undefined) await expect(shown(page)).toBeVisible();
        await expectAccessible(page);
      });
    }
  });
}
