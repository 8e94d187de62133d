import type { Page } from "@playwright/test";

/**
 * What is cut of a page's statuses, what the bar of filters has on something else or beyond the window, and choices in
 * it that are cut while there is room beside them.
 */
export const barFaults = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const SLACK = 1;
    const isSeen = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    const wordsOf = (element: Element): string => element.textContent.trim().slice(0, 60);

    const statuses = [
      ...document.querySelectorAll("main hgroup > p, main [aria-live], main [role=status]"),
    ]
      .filter((one) => isSeen(one) && one.clientWidth > 2)
      .filter(
        (one) =>
          one.scrollWidth > one.clientWidth + SLACK && getComputedStyle(one).overflowX === "hidden",
      )
      .map((one) => `status is cut: ${wordsOf(one)}`);

    const parts = [...document.querySelectorAll("[data-bar] > div > *")]
      .filter((one) => isSeen(one) && one.getBoundingClientRect().width > 0)
      .map((one) => ({ words: wordsOf(one), box: one.getBoundingClientRect() }));
    const bar = parts.flatMap(({ words, box }, at) => {
      const next = parts[at + 1];
      return [
        ...(box.right > document.documentElement.clientWidth + SLACK
          ? [`bar: ${words} is beyond the window`]
          : []),
        ...(next !== undefined && box.right > next.box.left + SLACK
          ? [`bar: ${words} is on ${next.words}`]
          : []),
      ];
    });

    const chosen = document.querySelector(".bar-chosen");
    const row = chosen?.getBoundingClientRect();
    const choices =
      row === undefined || row.width === 0
        ? []
        : [...(chosen?.children ?? [])].filter(
            (one) => one.getBoundingClientRect().top < row.bottom - SLACK,
          );
    const end = Math.max(...choices.map((one) => one.getBoundingClientRect().right));
    const cut = choices.filter((one) => {
      const words = one.querySelector(".truncate");
      return words !== null && words.scrollWidth > words.clientWidth + SLACK;
    });
    const isRoomLeft = row !== undefined && row.right - end > 8;
    const chips = isRoomLeft ? cut.map((one) => `bar: ${wordsOf(one)} is cut beside room`) : [];

    return [...new Set([...statuses, ...bar, ...chips])];
  });
