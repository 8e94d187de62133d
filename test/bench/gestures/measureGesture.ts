import type { Browser, Page } from "@playwright/test";

import { serveTables } from "#test/support/browser.ts";

import type { GeneratedFiles } from "../data/generate.ts";
import { readDrawn } from "./drawnNodes.ts";
import type { Gesture } from "./gestures.ts";
import { type Drawn, stylesOf } from "./measureFloor.ts";
import { installStopwatch, type Lap } from "./stopwatch.ts";

const WARM_UP = 4;

/** Opens a view over generated data instead of the published files, with what watches it. */
export const openView = async (
  browser: Browser,
  address: string,
  files: GeneratedFiles,
  watch: () => void = installStopwatch,
): Promise<Page> => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.emulateMedia({ reducedMotion: "reduce" });
  // The compiler may wrap functions in a helper of this name, which the page doesn't have.
  await page.addInitScript(`globalThis.__name = (one) => one; (${String(watch)})();`);
  await serveTables(page, files);
  await page.goto(address);
  await page.locator("html[data-shown] main h1").waitFor();
  await page.locator("[data-bar] button:enabled:visible").first().waitFor();
  return page;
};

/** One repetition: from the event to the answer, and until nothing changes any more. */
export const takeLap = async (page: Page, gesture: Gesture, turn: number): Promise<Lap> => {
  await gesture.before?.(page, turn);
  await page.evaluate(() => window.stopwatch.still());
  return takeReadyLap(page, gesture, turn);
};

const takeReadyLap = async (page: Page, gesture: Gesture, turn: number): Promise<Lap> => {
  await page.evaluate(([event, shows]) => window.stopwatch.arm(event, shows), [
    gesture.event,
    gesture.shows,
  ] as const);
  await gesture.act(page, turn);
  return page.evaluate(() => window.stopwatch.lap());
};

/** What a page looks like before a repetition and after it. */
const drawLap = async (page: Page, gesture: Gesture, turn: number): Promise<Drawn> => {
  await gesture.before?.(page, turn);
  await page.evaluate(() => window.stopwatch.still());
  const before = await page.evaluate(readDrawn);
  await takeReadyLap(page, gesture, turn);
  return { before, after: await page.evaluate(readDrawn), styles: await stylesOf(page) };
};

export interface Measured {
  readonly laps: readonly Lap[];
  /** What some repetitions looked like before and after. */
  readonly drawn: readonly Drawn[];
}

/**
 * Repetitions that are looked at, and from one to the next: neighbours may all be of those that change next
 * to nothing, and a step of five meets each of the turns that a gesture takes.
 */
const LOOKS = 6;
const STEP = 5;

/** Makes a gesture over and over on a page of its own. */
export const measureGesture = async (
  browser: Browser,
  root: string,
  files: GeneratedFiles,
  gesture: Gesture,
  times: number,
): Promise<Measured> => {
  const page = await openView(browser, `${root}${gesture.at}`, files);
  const laps: Lap[] = [];
  try {
    await page.evaluate(() => window.stopwatch.still());
    for (let turn = 0; turn < WARM_UP + times; turn += 1) {
      const lap = await takeLap(page, gesture, turn);
      if (turn >= WARM_UP) laps.push(lap);
    }
    const drawn: Drawn[] = [];
    for (let more = 0; more < LOOKS * STEP; more += 1) {
      const turn = WARM_UP + times + more;
      if (more % STEP === 0) drawn.push(await drawLap(page, gesture, turn));
      else await takeLap(page, gesture, turn);
    }
    return { laps, drawn };
  } finally {
    await page.close();
  }
};
