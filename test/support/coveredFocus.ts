import type { Page } from "@playwright/test";

/**
 * What comes to lie under a bar, or out of sight, when it gets the focus: each in turn from the top of the page
 * to its end and back, on a long page one in so many.
 */
export const coveredFocus = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const MOST = 40;
    // What has the focus already isn't brought into view by getting it.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    scrollTo(0, 0);
    const all = [
      ...document.querySelectorAll<HTMLElement>(
        "main :is(a[href], button, input, select, summary)",
      ),
    ].filter(
      (one) =>
        one.tabIndex === 0 &&
        !one.matches(":disabled") &&
        one.checkVisibility({ visibilityProperty: true }),
    );
    const some = all.filter((_, nth) => nth % Math.ceil(all.length / MOST) === 0);
    const barOver = (focused: Element, x: number, y: number): Element | null => {
      let hit = document.elementFromPoint(x, y);
      while (hit !== null && !hit.contains(focused)) {
        if (["fixed", "sticky"].includes(getComputedStyle(hit).position)) return hit;
        hit = hit.parentElement;
      }
      return null;
    };
    const found = new Set<string>();
    for (const one of [...some, ...some.toReversed()]) {
      one.focus();
      const boxes = [...one.getClientRects()];
      const name = one.getAttribute("aria-label") ?? one.textContent.trim();
      if (document.activeElement !== one || boxes.some(({ height }) => height > innerHeight / 2))
        continue;
      for (const { left, right, top, bottom } of boxes) {
        // What a link has beyond its words, to be hit by, may lie under one.
        const ends = [0.25, 0.75].map((part) => top + part * (bottom - top));
        const bar = ends
          .map((y) => barOver(one, (left + right) / 2, y))
          .find((hit) => hit !== null);
        if (top < 0 || bottom > innerHeight)
          found.add(`${name} is out of sight: ${top} to ${bottom}`);
        else if (bar !== undefined) {
          const over = bar.getBoundingClientRect();
          found.add(`${name}: ${top} to ${bottom}, under ${over.top} to ${over.bottom}`);
        }
      }
    }
    return [...found];
  });
