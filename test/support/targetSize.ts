import type { Page } from "@playwright/test";

/**
 * What can be pressed and is smaller than 24 by 24 pixels with another target too near, by WCAG 2.2's 2.5.8 and
 * its exceptions: room around it, a link within a sentence, the same link elsewhere in full size, and marks of a
 * chart, whose places are what the chart says.
 */
export const crowdedTargets = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const LEAST = 24;
    const pressed = "a[href], button:enabled, input:enabled, select:enabled, textarea, summary";
    const layerOf = (element: Element | null): Element | null => {
      if (element === null) return null;
      const { position } = getComputedStyle(element);
      return position === "fixed" || position === "sticky"
        ? element
        : layerOf(element.parentElement);
    };
    const blockOf = (element: Element): Element =>
      getComputedStyle(element).display === "inline" && element.parentElement !== null
        ? blockOf(element.parentElement)
        : element;
    const isInSentence = (element: Element): boolean => {
      const block = blockOf(element);
      if (block === element) return false;
      const linked = [...block.querySelectorAll(pressed)].map((one) => one.textContent).join("");
      return block.textContent.replaceAll(/\s/g, "").length > linked.replaceAll(/\s/g, "").length;
    };
    const targets = [...document.querySelectorAll(pressed)].flatMap((element) => {
      // Of a field its label is pressed as well.
      const area = (element.matches("input") ? element.closest("label") : null) ?? element;
      const boxes = [...area.getClientRects()].filter(({ width, height }) => width + height > 2);
      const isSeen = area.checkVisibility({ visibilityProperty: true }) && boxes.length > 0;
      if (!isSeen || element.closest("[data-marks]") !== null) return [];
      const { left, top, width, height } = area.getBoundingClientRect();
      const isLarge = boxes.some((box) => box.width >= LEAST && box.height >= LEAST);
      const [x, y] = [left + width / 2, top + height / 2];
      return [{ element, boxes, isLarge, x, y, layer: layerOf(element) }];
    });
    type Target = (typeof targets)[number];
    const isNear = (one: Target, { boxes, isLarge, x, y }: Target): boolean =>
      (!isLarge && Math.hypot(x - one.x, y - one.y) < LEAST) ||
      boxes.some(({ left, right, top, bottom }) => {
        const aside = Math.max(left - one.x, 0, one.x - right);
        const above = Math.max(top - one.y, 0, one.y - bottom);
        return Math.hypot(aside, above) < LEAST / 2;
      });
    const large = new Set(
      targets.flatMap(({ element, isLarge }) =>
        isLarge && element.hasAttribute("href") ? [element.getAttribute("href")] : [],
      ),
    );
    return targets.flatMap((one) => {
      const { element, isLarge, layer } = one;
      if (isLarge || large.has(element.getAttribute("href")) || isInSentence(element)) return [];
      const near = targets.find(
        (other) =>
          other !== one &&
          other.layer === layer &&
          !other.element.contains(element) &&
          isNear(one, other),
      );
      if (near === undefined) return [];
      const { width, height } = element.getBoundingClientRect();
      const nameOf = (named: Element): string =>
        named.getAttribute("aria-label") ?? named.textContent.trim();
      return [`${nameOf(element)}: ${width} by ${height}, near ${nameOf(near.element)}`];
    });
  });
