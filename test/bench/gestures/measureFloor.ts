import { join } from "node:path";

import type { Browser, Page } from "@playwright/test";
import { build } from "vite";

import type { DrawnPage } from "./drawnNodes.ts";
import { press } from "./gestures.ts";
import { installStopwatch } from "./stopwatch.ts";

const WARM_UP = 4;

/** The page's script: React and what draws with it, in one text. */
const bundle = async (): Promise<string> => {
  const results = await build({
    configFile: false,
    logLevel: "warn",
    define: { "process.env.NODE_ENV": '"production"' },
    build: {
      write: false,
      lib: {
        entry: join(import.meta.dirname, "floorPage.ts"),
        formats: ["iife"],
        name: "floor",
      },
    },
  });
  const result = Array.isArray(results) ? results.at(0) : results;
  if (result === undefined || !("output" in result)) throw new Error("bench: no bundle");
  return result.output[0].code;
};

let bundled: Promise<string> | undefined;

/** Both pictures of a page, before a gesture and after it, and the addresses of its styles. */
export interface Drawn {
  readonly before: DrawnPage;
  readonly after: DrawnPage;
  readonly styles: readonly string[];
}

/** Addresses of the style sheets of a page. */
export const stylesOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].map(
      ({ href }) => href,
    ),
  );

/**
 * The floor of a gesture on this machine, in ms from the event to the painted frame: React draws what is in
 * view after it, as plain elements, and the address and the tab's title change with it; nothing is computed,
 * filtered or laid out by us.
 */
export const measureFloor = async (
  browser: Browser,
  root: string,
  { before, after, styles }: Drawn,
  times: number,
): Promise<readonly number[]> => {
  bundled ??= bundle();
  const script = await bundled;
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.addInitScript(`globalThis.__name = (one) => one; (${String(installStopwatch)})();`);
  const address = `${root}floor`;
  const links = styles.map((href) => `<link rel="stylesheet" href="${href}">`).join("");
  await page.route(address, (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<!doctype html><html lang="en"><head><meta charset="utf-8">${links}</head><body><div id="root"></div></body></html>`,
    }),
  );
  const laps: number[] = [];
  try {
    await page.goto(address);
    await page.addScriptTag({ content: script });
    await page.evaluate(([first, second]) => window.drawFloor(first, second), [
      before,
      after,
    ] as const);
    for (let turn = 0; turn < WARM_UP + times; turn += 1) {
      await page.evaluate(() => window.stopwatch.still());
      await page.evaluate(() => window.stopwatch.arm("click", "#turn"));
      await press(page, 720, 2);
      const { answer } = await page.evaluate(() => window.stopwatch.lap());
      if (turn >= WARM_UP) laps.push(answer);
    }
  } finally {
    await page.close();
  }
  return laps;
};
