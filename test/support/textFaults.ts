import type { Page } from "@playwright/test";

/** `overlaps`: only words on other words, outside figures, whose labels a layout with a test of its own has placed. */
type Kinds = "all" | "overlaps";

/**
 * What can't be read of the text on a page: type under 12 pixels, text that is cut, and text on other text. What is
 * hidden on purpose is left out: words for screen readers, what scrolls, what lies under an opaque panel, and of the
 * bar of filters a count that it leaves out as a whole and what is chosen, which the page says in full. Bars over the
 * page cover what is under them.
 */
export const textFaults = (page: Page, kinds: Kinds = "all"): Promise<readonly string[]> =>
  page.evaluate((asked) => {
    const isAll = asked === "all";
    const LEAST = 12;
    const bar = "[data-room], .bar-count, .bar-label, .bar-chosen, [data-bar] .truncate";
    const WHOLE = isAll ? bar : `${bar}, svg, .truncate, [popover], dialog, option`;
    interface Box {
      readonly text: string;
      readonly node: Node;
      /** The panels that it is on, which lie over the page. */
      readonly panels: readonly Element[];
      readonly left: number;
      readonly right: number;
      readonly top: number;
      readonly bottom: number;
    }
    const faults = new Set<string>();
    const boxes: Box[] = [];

    const sizeOf = (element: Element): number => {
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      const matrix = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null;
      return matrix === null ? size : size * Math.hypot(matrix.a, matrix.b);
    };
    /** What an element and those around it, up to the page, do with the text in them. */
    interface Surroundings {
      readonly isForEars: boolean;
      readonly isOver: boolean;
      readonly isTurned: boolean;
      readonly panels: readonly Element[];
      /** What clips it, from the inside. */
      readonly clips: readonly Clip[];
    }
    interface Clip {
      readonly edge: DOMRect;
      readonly isAcross: boolean;
      readonly isDown: boolean;
      readonly scrolls: boolean;
    }
    const ofPage: Surroundings = {
      isForEars: false,
      isOver: false,
      isTurned: false,
      panels: [],
      clips: [],
    };
    const known = new Map<Element, Surroundings>();
    const surroundingsOf = (element: Element): Surroundings => {
      const { parentElement } = element;
      const earlier = known.get(element);
      if (earlier !== undefined) return earlier;
      const outer =
        parentElement === null || parentElement === document.body
          ? ofPage
          : surroundingsOf(parentElement);
      const { clipPath, position, backgroundColor, overflowX, overflowY, display } =
        getComputedStyle(element);
      const isPanel = position === "absolute" && /^rgb\(|^oklch\([^/]*\)$/.test(backgroundColor);
      const [isAcross, isDown] = [overflowX !== "visible", overflowY !== "visible"];
      const isClip =
        (isAcross || isDown) &&
        !(element instanceof SVGElement || display === "inline" || display === "contents");
      const surroundings = {
        isForEars: outer.isForEars || clipPath !== "none",
        isOver: outer.isOver || position === "fixed" || position === "sticky",
        isTurned: outer.isTurned || element.getAttribute("transform")?.includes("rotate") === true,
        panels: isPanel ? [element, ...outer.panels] : outer.panels,
        clips: isClip
          ? [
              {
                edge: element.getBoundingClientRect(),
                isAcross,
                isDown,
                scrolls: /auto|scroll/.test(overflowX + overflowY),
              },
              ...outer.clips,
            ]
          : outer.clips,
      };
      known.set(element, surroundings);
      return surroundings;
    };
    /** What is left of a box within the elements that clip it, and whether any of it is to be seen. */
    const seenOf = (box: DOMRect, clips: readonly Clip[]) => {
      let { left, right, top, bottom } = box;
      let isCut = false;
      for (const { edge, isAcross, isDown, scrolls } of clips) {
        if (isAcross) {
          isCut ||= !scrolls && (right - edge.right > 1.5 || edge.left - left > 1.5);
          [left, right] = [Math.max(left, edge.left), Math.min(right, edge.right)];
        }
        if (isDown) {
          const hidden = Math.max(bottom - edge.bottom, edge.top - top);
          isCut ||= !scrolls && hidden > box.height * 0.3;
          [top, bottom] = [Math.max(top, edge.top), Math.min(bottom, edge.bottom)];
        }
      }
      return { isCut, isSeen: right - left >= 1 && bottom - top >= 1, left, right, top, bottom };
    };

    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.trim() ?? "";
      if (element === null || text === "") continue;
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const { isForEars, isOver, isTurned, panels, clips } = surroundingsOf(element);
      if (isForEars || element.closest(WHOLE) !== null) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const drawn = [...range.getClientRects()].filter(
        ({ width, height }) => width > 1 && height > 1,
      );
      if (drawn.length === 0) continue;
      const words = text.slice(0, 40);
      const size = sizeOf(element);
      if (isAll && size < LEAST - 0.01) faults.add(`'${words}' is ${size.toFixed(1)} px large`);
      for (const box of drawn) {
        const { isCut, isSeen, ...seen } = seenOf(box, clips);
        if (isAll && isCut) faults.add(`'${words}' is cut`);
        if (isAll && isSeen && isOver && (seen.left < -1 || seen.right > innerWidth + 1))
          faults.add(`'${words}' is beyond the edge of the screen`);
        if (isSeen && !isOver && !isTurned) boxes.push({ ...seen, text: words, node, panels });
      }
    }

    boxes.sort((a, b) => a.top - b.top);
    for (const [at, one] of boxes.entries()) {
      for (let next = at + 1; next < boxes.length; next++) {
        const other = boxes[next];
        if (other === undefined || other.top >= one.bottom) break;
        const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        const down = Math.min(one.bottom, other.bottom) - other.top;
        // A line's box is higher than its letters.
        const least = Math.min(one.bottom - one.top, other.bottom - other.top);
        const isUnder = (under: Box, over: Box): boolean =>
          over.panels.some((panel) => !panel.contains(under.node));
        if (isUnder(one, other) || isUnder(other, one)) continue;
        if (one.node !== other.node && across > 2 && down > least * 0.35)
          faults.add(`'${one.text}' is on '${other.text}'`);
      }
    }
    return [...faults];
  }, kinds);
