import type { Page } from "@playwright/test";

import { deepLinkNoise, expect, test } from "#test/support/browser.ts";

// Deep links are answered by the static host's 404 page, which the browser notes.
test.use({ allowConsole: deepLinkNoise });

/** Heights of the texts of a picture, in pixels on the screen. */
const textHeights = async (page: Page, name: RegExp): Promise<readonly number[]> => {
  const picture = page.getByRole("img", { name });
  await expect(picture).toBeVisible();
  return picture.evaluate((svg) =>
    [...svg.querySelectorAll("text")]
      .filter(({ textContent }) => textContent !== "")
      .map((text) => Math.round(text.getBoundingClientRect().height)),
  );
};

test("the strip has type of one size on every screen, as large as the reader's", async ({
  page,
}) => {
  const sizes = new Set<number>();
  for (const width of [390, 768, 1440, 2560]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto("./");
    for (const height of await textHeights(page, /^Records over time/)) sizes.add(height);
  }
  expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
  await page.addInitScript(() => {
    addEventListener("DOMContentLoaded", () => {
      document.documentElement.style.fontSize = "32px";
    });
  });
  await page.setViewportSize({ width: 768, height: 900 });
  await page.goto("./");
  const [enlarged = 0] = await textHeights(page, /^Records over time/);
  expect(enlarged / Math.max(...sizes)).toBeCloseTo(2, 0);
});
