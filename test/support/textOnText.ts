import type { Page } from "@playwright/test";

/**
 * What of a page's words can't be read: one on another, a status that is cut, what the bar of filters has on something
 * else or beyond the window, and choices in it that are cut while there is room beside them.
 */
export const textFaultsOn = (page: Page): Promise<readonly string[]> =>
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

    interface Line {
      readonly text: string;
      readonly left: number;
      readonly right: number;
      readonly top: number;
      readonly bottom: number;
    }
    const lines: Line[] = [];
    const walker = document.createTreeWalker(
      document.querySelector("main") ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    while (walker.nextNode()) {
      const { currentNode: node } = walker;
      const element = node.parentElement;
      const text = node.textContent?.trim() ?? "";
      if (element === null || text === "" || !isSeen(element)) continue;
      // Marks of a figure are placed by its layout, which has a test of its own.
      if (element.closest("svg, .sr-only, .truncate, [popover], dialog, option") !== null) continue;
      let isOver = false;
      let clip = { left: -Infinity, right: Infinity, top: -Infinity, bottom: Infinity };
      for (
        let one: Element | null = element;
        one !== null && one !== document.body;
        one = one.parentElement
      ) {
        const { position, overflowX } = getComputedStyle(one);
        isOver ||= position === "sticky" || position === "fixed";
        if (overflowX !== "visible") {
          const { left, right, top, bottom } = one.getBoundingClientRect();
          clip = {
            left: Math.max(clip.left, left),
            right: Math.min(clip.right, right),
            top: Math.max(clip.top, top),
            bottom: Math.min(clip.bottom, bottom),
          };
        }
      }
      // What stays in place lies over what is scrolled.
      if (isOver) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        // Letters are lower than their line.
        const spare = box.height * 0.2;
        const line = {
          text: text.slice(0, 40),
          left: Math.max(box.left, clip.left),
          right: Math.min(box.right, clip.right),
          top: Math.max(box.top, clip.top) + spare,
          bottom: Math.min(box.bottom, clip.bottom) - spare,
        };
        if (line.right - line.left > 2 && line.bottom - line.top > 2) lines.push(line);
      }
    }
    lines.sort((a, b) => a.top - b.top);
    const texts = lines.flatMap((line, at) => {
      const found: string[] = [];
      for (let next = at + 1; next < lines.length; next += 1) {
        const other = lines[next];
        if (other === undefined || other.top >= line.bottom) break;
        if (line.left < other.right - SLACK && other.left < line.right - SLACK)
          found.push(`${line.text} is on ${other.text}`);
      }
      return found;
    });
    return [...new Set([...statuses, ...bar, ...chips, ...texts])];
  });
