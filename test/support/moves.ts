import type { BrowserContext, Page } from "@playwright/test";

/** Half of the most that counts as good. */
const STILL = 0.05;

/**
 * Has the pages of a context count how far what they show has moved: while their HTML arrives, which depends on where
 * the network cuts it, and from then on.
 */
export const countMoves = async (context: BrowserContext): Promise<void> => {
  await context.addInitScript(() => {
    new PerformanceObserver((list) => {
      const { dataset } = document.documentElement;
      const [navigation] = performance.getEntriesByType("navigation");
      const parsed =
        navigation instanceof PerformanceNavigationTiming ? navigation.domInteractive : 0;
      for (const entry of list.getEntries()) {
        const isArriving = parsed === 0 || entry.startTime < parsed;
        const name = isArriving ? "movedArriving" : "moved";
        const moved = "value" in entry ? Number(entry.value) : 0;
        dataset[name] = String(Number(dataset[name] ?? 0) + moved);
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
};

/** How far a page has moved since its HTML was there, as it is reported; undefined where nobody sees it. */
export const movesOf = async (page: Page): Promise<string | undefined> => {
  const moved = Number((await page.locator("html").getAttribute("data-moved")) ?? 0);
  return moved > STILL ? moved.toFixed(4) : undefined;
};
