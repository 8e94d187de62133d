import { generate } from "../data/generate.ts";
import { openView } from "../gestures/measureGesture.ts";
import { serveApp } from "../gestures/serveApp.ts";
import { quantilesOf } from "../timing.ts";

declare global {
  interface Window {
    /** Tasks of 50 ms and more, as the browser tells of them. */
    blocks: { readonly start: number; readonly duration: number }[];
    /** Until each letter typed stood in a painted frame, in ms. */
    letters: number[];
  }
}

const watch = (): void => {
  window.blocks = [];
  window.letters = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      window.blocks.push({ start: startTime, duration });
    }
  }).observe({ type: "longtask" });
  addEventListener(
    "input",
    ({ timeStamp }) => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.addEventListener("message", () => {
          window.letters.push(performance.now() - timeStamp);
        });
        channel.port1.start();
        channel.port2.postMessage(0);
      });
    },
    { capture: true },
  );
};

const text = "storage piloting computing";
/** Time between two letters of somebody who types fast, in ms. */
const BETWEEN = 120;

/**
 * Types as soon as there is a field to type into, while the index of the search is being built, and
 * prints what the page made of it: how long a letter took to show, and the longest task.
 */
export const benchTypingEarly = async (sizes: readonly number[]): Promise<void> => {
  const app = await serveApp();
  try {
    console.log("\nTyping before the index is ready, ms");
    console.log("| records | letter shown, median | p95 | longest task while typing | at rest |");
    console.log("|---|---|---|---|---|");
    for (const size of sizes) {
      const page = await openView(app.browser, `${app.address}records`, generate(size), watch);
      const field = page.locator('[role="search"] input');
      await page.waitForTimeout(300);
      const began = await page.evaluate(() => performance.now());
      await field.focus();
      await page.keyboard.type(text, { delay: BETWEEN });
      await page.waitForTimeout(300);
      const ended = await page.evaluate(() => performance.now());
      await page.keyboard.press("Control+A");
      await page.keyboard.press("Delete");
      await page.waitForTimeout(1000);
      // From here on nobody does anything: what is left is the index.
      const rested = await page.evaluate(() => performance.now());
      await page.waitForTimeout(size / 5);
      const { blocks, letters } = await page.evaluate(() => ({
        blocks: window.blocks,
        letters: window.letters,
      }));
      const longest = (from: number, to: number): number =>
        Math.max(
          0,
          ...blocks.flatMap(({ start, duration }) =>
            start >= from && start < to ? [duration] : [],
          ),
        );
      const { median, p95 } = quantilesOf(letters.slice(0, text.length));
      const cells = [median, p95, longest(began, ended), longest(rested, Infinity)];
      console.log(`| ${size} | ${cells.map((cell) => cell.toFixed(0)).join(" | ")} |`);
      await page.close();
    }
  } finally {
    await app.close();
  }
};
