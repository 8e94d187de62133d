import type { Page } from "@playwright/test";

import { verdictWords } from "#languages/en/words/verdicts.ts";

// What a page may not have, whatever is on it: each of these tells what it found, and where.

/** By how much the page is wider than its window, and what sticks out. */
export const overflow = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const over = document.documentElement.scrollWidth - width;
    if (over <= 0) return [];
    const isOut = (one: Element): boolean => {
      const box = one.getBoundingClientRect();
      return box.width > 0 && box.right > width + 1;
    };
    // The innermost: what they stand in sticks out with them.
    const out = [...document.querySelectorAll("main *, header *")].filter(
      (one) => isOut(one) && ![...one.children].some(isOut),
    );
    const names = out.map((one) => `<${one.tagName.toLowerCase()} class="${one.className}">`);
    return [`${over} px too wide: ${names.slice(0, 6).join(" ")}`];
  });

/** Figures and marks with names that take a screen reader too long: what is beyond that is a description. */
export const longNames = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll("svg[aria-label], svg [aria-label]")].flatMap((mark) => {
      const name = mark.getAttribute("aria-label") ?? "";
      return name.length < 120 ? [] : [`a name of ${name.length} characters: ${name}`];
    }),
  );

/** A link of the app with its address, as the accessibility tree has it. */
const linkInTree = /- '?link "((?:[^"\\]|\\.)*)".*\n\s*- \/url: "?([^"\n]+)/g;

/**
 * Names that several links within the app share though they lead elsewhere: who hears them one by one can't
 * tell them apart. Sources outside have their row to tell of what they are one.
 */
export const ambiguousLinks = async (page: Page): Promise<readonly string[]> => {
  const found = new Map<string, Set<string>>();
  for (const [, name = "", to = ""] of (await page.locator("body").ariaSnapshot()).matchAll(
    linkInTree,
  ))
    if (!/^https?:/.test(to)) found.set(name, (found.get(name) ?? new Set()).add(to));
  if (found.size < 5) return [`only ${found.size} links in the accessibility tree`];
  return [...found].flatMap(([name, to]) => (to.size > 1 ? `${name}: ${[...to].join(", ")}` : []));
};

/** Words of figures that are under 6 points on paper. */
export const smallOnPaper = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<SVGTextElement>("main svg text")].flatMap((text) => {
      const size = Number.parseFloat(getComputedStyle(text).fontSize);
      const scale = text.getScreenCTM()?.d ?? 1;
      const isDrawn = text.getClientRects().length > 0 && text.closest("[hidden]") === null;
      // A turned text has its scale elsewhere.
      const real = scale === 0 ? size : size * Math.abs(scale);
      return isDrawn && real < 7.95 ? [`${text.textContent}: ${real}`] : [];
    }),
  );

/** What scrolls by so little that nothing more comes into view. */
export const idleScrolling = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const root = document.documentElement;
    return [...document.querySelectorAll("*")].flatMap((one) => {
      const { overflowX, overflowY } = getComputedStyle(one);
      const isFew = (rest: number): boolean => rest > 1 && rest <= 8;
      const scrolls = (style: string): boolean =>
        one === root || style === "auto" || style === "scroll";
      const name = `${one.tagName} ${one.getAttribute("class") ?? ""}`;
      return [
        ...(scrolls(overflowY) && isFew(one.scrollHeight - one.clientHeight)
          ? [`${name} scrolls down by ${one.scrollHeight - one.clientHeight}`]
          : []),
        ...(scrolls(overflowX) && isFew(one.scrollWidth - one.clientWidth)
          ? [`${name} scrolls sideways by ${one.scrollWidth - one.clientWidth}`]
          : []),
      ];
    });
  });

/** What is written beside a figure and lies under it. */
export const overprinted = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const texts = [...document.querySelectorAll("main :is(dd, dt, p, h1, h2, h3, li, td, th)")];
    return [...document.querySelectorAll("main svg:has(text)")].flatMap((figure) => {
      const one = figure.getBoundingClientRect();
      return texts
        .filter((text) => !text.contains(figure) && text.textContent !== "")
        .filter((text) => {
          const other = text.getBoundingClientRect();
          const [across, down] = [
            Math.min(one.right, other.right) - Math.max(one.left, other.left),
            Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top),
          ];
          return other.width > 1 && across > 1 && down > 1;
        })
        .map((text) => text.textContent.slice(0, 40));
    });
  });

/** Words of verdicts that stand by themselves and don't lead to what they mean. */
export const unexplained = (page: Page): Promise<readonly string[]> =>
  page.evaluate((words) => {
    const texts = document.createTreeWalker(
      document.querySelector("main") ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    const found: string[] = [];
    while (texts.nextNode() !== null) {
      const { textContent, parentElement } = texts.currentNode;
      if (parentElement === null || !words.includes(textContent?.trim() ?? "")) {
        continue;
      }
      // What is there for the ear alone has its link for the eye beside it.
      const isSeen =
        parentElement.checkVisibility({ visibilityProperty: true }) &&
        parentElement.closest("title, option") === null &&
        // As a style sheet hides it from the eye.
        getComputedStyle(parentElement).clipPath === "none";
      if (isSeen && parentElement.closest('a[href*="/method"]') === null) {
        found.push(parentElement.outerHTML.slice(0, 120));
      }
    }
    return found;
  }, Object.values(verdictWords));
