import type { Page } from "@playwright/test";

/** A gesture: where it is made, what starts the clock, and where its answer shows. */
export interface Gesture {
  readonly what: string;
  /** Path and parameters, without the leading slash. */
  readonly at: string;
  /** Type of the event that starts the clock. */
  readonly event: string;
  /** The answer is there once what this selector finds has changed. */
  readonly shows: string;
  /** Makes ready the next repetition; not measured. */
  readonly before?: (page: Page, turn: number) => Promise<void>;
  readonly act: (page: Page, turn: number) => Promise<void>;
}

const status = 'main [role="status"]';

/** How long a hand rests before it goes on, in ms. */
const REST = 60;

/**
 * Clicks as a hand does: it points, presses, and lets go, one after the other. All at once, the page would
 * still be at work on the first of them when the clock starts, which is as the hand lets go.
 */
export const press = async (page: Page, x: number, y: number): Promise<void> => {
  await page.mouse.move(x, y);
  await page.waitForTimeout(REST);
  await page.mouse.down();
  await page.waitForTimeout(REST);
  await page.mouse.up();
};

/** Clicks what a selector finds, without the checks that would move the page. */
const clickOn = async (page: Page, selector: string, place = 0): Promise<void> => {
  const box = await page.locator(selector).nth(place).boundingBox();
  if (box === null) throw new Error(`nothing to click at ${selector}`);
  await press(page, box.x + box.width / 2, box.y + box.height / 2);
};

/** Opens the panel of a button of the bar, which stays open while one works in it. */
const openPanel = async (page: Page, name: string): Promise<void> => {
  await page.locator("[data-bar] button:enabled", { hasText: new RegExp(`^${name}`) }).click();
  await page.locator('[role="dialog"] input, [role="dialog"] [role="slider"]').first().waitFor();
};

/** Ticks one of the first bodies that isn't ticked, or unticks the one that is. */
const tickBody = async (page: Page, turn: number): Promise<void> => {
  const ticked = '[role="dialog"] input:checked';
  await ((await page.locator(ticked).count()) > 0
    ? clickOn(page, ticked)
    : clickOn(page, '[role="dialog"] tr input[type="checkbox"]', (turn >> 1) % 4));
};

/** Ticks and unticks the first boxes of the panel: bodies, which narrow most. */
const toggle = (name: string, at: string): Gesture => ({
  what: `${name}: toggle a body`,
  at,
  event: "click",
  shows: status,
  before: async (page, turn) => {
    if (turn === 0) await openPanel(page, "Body");
  },
  act: tickBody,
});

/** Words that are typed letter by letter, each into an empty field. */
const letters = ["storage", "piloting", "computing", "regulating", "sensors"].flatMap((word) =>
  [...word].map((letter, at) => ({ letter, isFirst: at === 0 })),
);

const type = (name: string, at: string): Gesture => ({
  what: `${name}: type in the search`,
  at,
  event: "input",
  shows: '[role="listbox"]',
  before: async (page, turn) => {
    if (turn === 0) {
      // The index is built by a worker after the first paint.
      await page.waitForTimeout(2500);
      await page.locator('[role="search"] input').focus();
    }
    if (letters[turn % letters.length]?.isFirst !== true) return;
    await page.keyboard.press("Control+A");
    await page.keyboard.press("Delete");
  },
  act: (page, turn) => page.keyboard.press(letters[turn % letters.length]?.letter ?? "a"),
});

const removeChip = (name: string, at: string): Gesture => ({
  what: `${name}: take a filter away`,
  at,
  event: "click",
  shows: status,
  // A press on the bar closes the panel.
  before: async (page, turn) => {
    await openPanel(page, "Body");
    await tickBody(page, turn);
  },
  act: (page) => clickOn(page, '[data-bar] button[aria-label^="Remove"]'),
});

const dateKey = (name: string, at: string): Gesture => ({
  what: `${name}: date handle by key`,
  at,
  event: "keydown",
  shows: status,
  before: async (page, turn) => {
    if (turn > 0) return;
    await openPanel(page, "Date");
    await page.locator('[role="slider"][aria-label="From"]').focus();
  },
  act: (page, turn) => page.keyboard.press(turn % 16 < 8 ? "ArrowRight" : "ArrowLeft"),
});

/** Moves a held handle to and fro, a step wider than one bar of the histogram each. */
const dateDrag = (name: string, at: string): Gesture => ({
  what: `${name}: drag a date handle`,
  at,
  event: "pointermove",
  shows: status,
  before: async (page, turn) => {
    if (turn > 0) return;
    await openPanel(page, "Date");
    const box = await page.locator('[role="slider"][aria-label="From"]').boundingBox();
    if (box === null) throw new Error("no date handle");
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
  },
  act: async (page, turn) => {
    const plot = await page.locator('svg:has([role="slider"])').first().boundingBox();
    if (plot === null) throw new Error("no date histogram");
    const step = turn % 14 < 7 ? turn % 14 : 14 - (turn % 14);
    await page.mouse.move(plot.x + plot.width * (0.08 + step * 0.1), plot.y + 20);
  },
});

const heads = ["Title", "Sector", "Type", "Date"];

const sortRecords: Gesture = {
  what: "records: sort the table",
  at: "records",
  event: "click",
  shows: "main table thead",
  act: (page, turn) => clickOn(page, `main thead button:has-text("${heads[turn % heads.length]}")`),
};

/** To and fro between all targets and those of a verdict. */
const filterVerdict: Gesture = {
  what: "targets: filter by a verdict",
  at: "targets",
  event: "click",
  shows: status,
  before: async (page, turn) => {
    if (turn === 0) await openPanel(page, "Verdict");
  },
  act: (page) => clickOn(page, '[role="dialog"] input[type="checkbox"]'),
};

const sortTargets: Gesture = {
  what: "targets: sort the list",
  at: "targets",
  event: "change",
  shows: "main ol",
  before: async (page, turn) => {
    if (turn === 0) await openPanel(page, "View");
  },
  act: async (page, turn) => {
    const keys = ["name", "due", "distance", "verdict"];
    await page
      .locator('[role="dialog"] select')
      .first()
      .selectOption(keys[turn % 4] ?? "");
  },
};

/** From mark to mark back in time, and again from today: each step judges every target anew. */
const stepAsOf: Gesture = {
  what: "targets: step back the as-of date",
  at: "targets",
  event: "keydown",
  shows: status,
  before: async (page, turn) => {
    if (turn === 0) {
      await openPanel(page, "As of");
      await page.locator('[role="dialog"] input[type="range"]').focus();
    }
    if (turn % 6 !== 0) return;
    for (let steps = 0; steps < 12; steps += 1) await page.keyboard.press("PageUp");
    await page.waitForTimeout(300);
  },
  act: (page) => page.keyboard.press("PageDown"),
};

const compareTargets: Gesture = {
  what: "targets: compare",
  at: "targets",
  event: "click",
  shows: "main [data-tray]",
  act: (page) => clickOn(page, 'main li input[type="checkbox"]'),
};

/** Opens a list, of which a page shows the first rows. */
const openList = async (page: Page): Promise<void> => {
  const all = page.getByRole("button", { name: /^Show all/ });
  if (await all.isVisible()) await all.click();
};

/** Wheels through the list, most of a screen at a time. */
const scroll = (name: string, at: string): Gesture => ({
  what: `${name}: scroll the list`,
  at,
  event: "wheel",
  shows: "rows in view",
  before: async (page, turn) => {
    if (turn > 0) return;
    await openList(page);
    await page.mouse.move(800, 700);
  },
  act: (page) => page.mouse.wheel(0, 700),
});

/** To the end each time: the way back leads to rows that are always drawn, and would halve the median. */
const jump = (name: string, at: string): Gesture => ({
  what: `${name}: jump far in the list`,
  at,
  event: "keydown",
  shows: "rows in view",
  before: async (page, turn) => {
    if (turn === 0) {
      await openList(page);
      await page.locator("main h1").focus();
    }
    await page.keyboard.press("Home");
    await page.waitForFunction(() => scrollY === 0);
  },
  act: (page) => page.keyboard.press("End"),
});

const marks = "main [data-stop]";
/** A stretch that holds some dozens of policies, each a mark that can be pointed at: their lane stands open. */
const stretch = (size: number): string => {
  const days = Math.min(28, Math.max(1, Math.round(140_000 / size)));
  return `timeline?group=kind&open=policy&window=2024-03-01..2024-03-${String(days).padStart(2, "0")}`;
};

/** The middle of one of the marks that can be pointed at: others lie below the fold, or under a strip. */
const markAt = async (
  page: Page,
  selector: string,
  turn: number,
): Promise<readonly [number, number]> => {
  const middles = await page.locator(selector).evaluateAll((all) =>
    all.flatMap((mark) => {
      const { left, top, width, height } = mark.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      const hit = document.elementFromPoint(x, y)?.closest("[data-stop]");
      return hit === mark ? [[x, y] as const] : [];
    }),
  );
  const middle = middles[turn % middles.length];
  if (middle === undefined) throw new Error(`too many records: no ${selector} stands by itself`);
  return middle;
};

const hover = (size: number): Gesture => ({
  what: "timeline: hover a mark",
  at: stretch(size),
  event: "pointerover",
  shows: "main [data-tooltip]",
  before: (page) => page.mouse.move(5, 5),
  act: async (page, turn) => page.mouse.move(...(await markAt(page, marks, turn * 3))),
});

const select = (size: number): Gesture => ({
  what: "timeline: select a mark",
  at: stretch(size),
  event: "click",
  shows: "main aside",
  act: async (page, turn) =>
    press(page, ...(await markAt(page, `${marks}[aria-pressed="false"]`, turn * 5))),
});

/** By a month to and fro: each step counts and describes what lies in the period. */
const measurePeriod: Gesture = {
  what: "timeline: measure a period",
  at: "timeline?range=2021-01..2023-12",
  event: "keydown",
  shows: "main [data-range]",
  before: async (page, turn) => {
    if (turn === 0) await page.locator('[role="slider"][aria-label^="End of the period"]').focus();
  },
  act: (page, turn) => page.keyboard.press(turn % 16 < 8 ? "ArrowRight" : "ArrowLeft"),
};

/** All gestures over so many records, in the order of the table. */
export const gesturesAt = (size: number): readonly Gesture[] => [
  ...(
    [
      ["overview", ""],
      ["records", "records"],
      ["targets", "targets"],
      ["timeline", "timeline"],
      ["timeline by company", "timeline?group=company"],
      ["agencies", "agencies"],
      ["matrix of agencies", "agencies?view=matrix"],
    ] as const
  ).map(([name, at]) => toggle(name, at)),
  type("records", "records"),
  type("targets", "targets"),
  type("timeline", "timeline"),
  removeChip("records", "records"),
  removeChip("targets", "targets"),
  dateKey("records", "records"),
  dateDrag("records", "records"),
  dateDrag("targets", "targets"),
  dateDrag("timeline", "timeline"),
  sortRecords,
  filterVerdict,
  sortTargets,
  stepAsOf,
  compareTargets,
  scroll("records", "records"),
  scroll("targets", "targets?sort=due"),
  jump("records", "records"),
  jump("targets", "targets?sort=due"),
  hover(size),
  select(size),
  measurePeriod,
];
