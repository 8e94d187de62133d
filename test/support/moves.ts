import type { BrowserContext, Page } from "@playwright/test";

/** Less than anyone sees; the worst that counts as good is a hundred times as much. */
const STILL = 0.001;

/** Has the pages of a context count how far what they show has moved. */
export const countMoves = async (context: BrowserContext): Promise<void> => {
  await context.addInitScript(() => {
    new PerformanceObserver((list) => {
      const moved = list
        .getEntries()
        .reduce((sum, entry) => sum + ("value" in entry ? Number(entry.value) : 0), 0);
      const { dataset } = document.documentElement;
      dataset["moved"] = String(Number(dataset["moved"] ?? 0) + moved);
    }).observe({ type: "layout-shift", buffered: true });
  });
};

/** How far a page has moved so far, as it is reported; undefined where nobody sees it. */
export const movesOf = async (page: Page): Promise<string | undefined> => {
  const moved = Number((await page.locator("html").getAttribute("data-moved")) ?? 0);
  return moved > STILL ? moved.toFixed(4) : undefined;
};
