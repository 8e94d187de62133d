import type { Locator, Page } from "@playwright/test";

import { partsOf } from "#domain/calendar/dates.ts";
import { daysIn } from "#domain/calendar/timeWindow.ts";
import { timelineBase } from "#figures/timeline/model.ts";
import { writeWindow } from "#figures/timeline/windowCodec.ts";
import { windowWords } from "#languages/en/views/timeline.ts";
import { deepLinkNoise, expect, expectAccessible, test } from "#test/support/browser.ts";
import { dayFrom, realDataset } from "#test/support/dataset.ts";

test.use({ allowConsole: deepLinkNoise, viewport: { width: 1440, height: 1000 } });

/** The records around the newsletter: few enough for each to be drawn by itself. */
const core = "collection=newsletter&collection=mentioned&collection=context&collection=follow-up";

const plot = (page: Page): Locator => page.getByRole("application", { name: "Timeline" });
const sight = (page: Page): Locator =>
  page.getByText(/: (?:(?:all|nothing) shown|\d+ records? (?:is|are) of this period)/);
const open = async (page: Page, parameters = ""): Promise<void> => {
  await page.goto(`./timeline${parameters}`);
  await expect(plot(page)).toBeVisible();
};
const focusedName = (page: Page): Promise<string | null> =>
  page.evaluate(
    () =>
      ["aria-label", "aria-description"]
        .flatMap((part) => document.activeElement?.getAttribute(part) ?? [])
        .join("; ") || null,
  );
const windowOf = (page: Page): string | null => new URL(page.url()).searchParams.get("window");

/** All of time that the data set covers, and the stretch of it shown at first. */
const { first, limits } = timelineBase(realDataset(), dayFrom("2026-11-24"));

/** Middle of the plot's time, in the page. */
const middle = async (page: Page): Promise<{ x: number; y: number }> => {
  const box = await plot(page).boundingBox();
  if (box === null) throw new Error("the plot has no box");
  return { x: box.x + box.width * 0.55, y: box.y + 200 };
};

test("the wheel zooms where it points, and one gesture is one history entry", async ({ page }) => {
  await open(page);
  const before = (await sight(page).textContent()) ?? "";
  const entries = await page.evaluate(() => history.length);
  const { x, y } = await middle(page);
  await page.mouse.move(x, y);
  // All at once: on a busy machine, waiting for each would make it more than one gesture.
  await Promise.all(Array.from({ length: 5 }, () => page.mouse.wheel(0, -120)));
  await expect.poll(() => windowOf(page)).not.toBeNull();
  expect(await page.evaluate(() => history.length)).toBe(entries + 1);
  await page.goBack();
  await expect.poll(() => windowOf(page)).toBeNull();
  await expect(sight(page)).toHaveText(before);
});

test("what is drawn after a gesture is what its link gives", async ({ page }) => {
  await open(page, "?window=2021-01..2025-12");
  const { x, y } = await middle(page);
  await page.mouse.move(x, y);
  // All at once: on a busy machine, waiting for each would make it more than one gesture.
  await Promise.all(Array.from({ length: 3 }, () => page.mouse.wheel(0, -100)));
  await expect.poll(() => windowOf(page)).not.toBe("2021-01..2025-12");
  const marks = (): Promise<readonly string[]> =>
    plot(page).evaluate((svg) =>
      [...svg.querySelectorAll("[data-stop]")].map((mark) => mark.getAttribute("points") ?? ""),
    );
  const drawn = await marks();
  const told = await sight(page).textContent();
  await page.reload();
  await expect(sight(page)).toHaveText(told ?? "");
  expect(await marks()).toEqual(drawn);
});

test("dragging pans, a double click zooms, a drag is no click", async ({ page }) => {
  await open(page, "?window=2021-01..2025-12");
  const { x, y } = await middle(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 150, y, { steps: 6 });
  await page.mouse.up();
  await expect.poll(() => windowOf(page)).toMatch(/^2021-(0[6-9]|1\d)|^2022-0[1-6]/);
  expect(new URL(page.url()).searchParams.get("select")).toBeNull();
  const panned = windowOf(page);
  const box = await plot(page).boundingBox();
  await page.mouse.dblclick((box?.x ?? 0) + 700, (box?.y ?? 0) + 8);
  await expect.poll(() => windowOf(page)).not.toBe(panned);
});

test("a scripted screen reader goes through it by keyboard alone", async ({ page }) => {
  await open(page, `?group=kind&${core}`);
  await page.getByRole("button", { name: "Measure a period" }).focus();
  await page.keyboard.press("Tab");
  const heard: (string | null)[] = [await focusedName(page)];
  for (const key of ["ArrowDown", "ArrowDown", "End", "ArrowDown", "ArrowDown", "Control+Home"]) {
    await page.keyboard.press(key);
    heard.push(await focusedName(page));
  }
  expect(heard[0]).toMatch(/^Policy: \d+ documents; goals: \d+ met; .* can’t be judged$/);
  expect(heard[1]).toMatch(
    /^New energy vehicle plan; published 2 November 2020, due 2025, plan period 2021 to 2035; Policy; State Council General Office; .*; 1 of \d+ in Policy$/,
  );
  expect(heard[2]).toMatch(/; 2 of \d+ in Policy$/);
  expect(heard[3]).toMatch(/; (\d+) of \1 in Policy$/);
  expect(heard[4]).toMatch(/^Policy news: \d+ news items$/);
  expect(heard[6]).toBe(heard[0]);

  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "New energy vehicle plan" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect.poll(() => focusedName(page)).toBe(heard[1]);
  await expect(page).not.toHaveURL(/select=/);

  await page.keyboard.press("+");
  await expect(sight(page)).not.toHaveText(/^2020 to/);
  await page.keyboard.press("0");
  await expect(sight(page)).toHaveText(`${windowWords(limits)}: all shown`);
  await page.keyboard.press("t");
  await expect(page.getByRole("heading", { name: "The same records as a table" })).toBeFocused();
});

test("the brush works by mouse and by keyboard", async ({ page }) => {
  // The handle that is measured must not be gliding any more.
  await page.emulateMedia({ reducedMotion: "reduce" });
  await open(page);
  const end = page.getByRole("slider", { name: "Its end" });
  await end.focus();
  await page.keyboard.press("Shift+ArrowLeft");
  // By a twentieth of all of time.
  const moved = Math.round(first.end - 0.05 * daysIn(limits));
  await expect.poll(() => windowOf(page)).toBe(writeWindow({ start: first.start, end: moved }));
  const box = await end.boundingBox();
  if (box === null) throw new Error("the handle has no box");
  await page.mouse.move(box.x + box.width / 2, box.y + 10);
  await page.mouse.down();
  await page.mouse.move(box.x - 100, box.y + 10, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => windowOf(page)).toMatch(/\.\.202[678]/);
});

test("a range dragged along the axis tells what it holds, becomes a filter, and is in the address", async ({
  page,
}) => {
  await open(page);
  const box = await plot(page).boundingBox();
  if (box === null) throw new Error("the plot has no box");
  const before = await page.evaluate(() => history.length);
  await page.mouse.move(box.x + box.width * 0.45, box.y + 30);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.6, box.y + 34, { steps: 6 });
  const panel = page.getByRole("region", { name: "Range statistics" });
  await expect(panel).toContainText(/\d+ records: \d+ policies/);
  await expect(
    panel.getByRole("table", { name: "Most active bodies, by records issued" }),
  ).toBeVisible();
  await page.mouse.up();
  // Its ends snap to months.
  await expect(page).toHaveURL(/range=20\d\d-\d\d\.\.20\d\d-\d\d(&|$)/);
  expect(windowOf(page)).toBeNull();
  expect(await page.evaluate(() => history.length)).toBe(before + 1);
  await expect(panel).toContainText(/from issue to force|gives both dates/);
  const told = await panel.textContent();
  await page.reload();
  await expect(panel).toHaveText(told ?? "");
  const dragged = new URL(page.url()).searchParams.get("range");
  const end = page.getByRole("slider", { name: "End of the period measured" });
  const grip = await end.boundingBox();
  if (grip === null) throw new Error("the handle has no box");
  await page.mouse.move(grip.x + 6, grip.y + grip.height - 8);
  await page.mouse.down();
  await page.mouse.move(grip.x + 126, grip.y + grip.height, { steps: 4 });
  await page.mouse.up();
  await expect(page).not.toHaveURL(new RegExp(`range=${dragged}`));
  await expect(page).toHaveURL(
    new RegExp(`range=${dragged?.split("..")[0]}\\.\\.20\\d\\d-\\d\\d(&|$)`),
  );
  expect(await page.evaluate(() => history.length)).toBe(before + 2);
  await page.keyboard.press("f");
  await expect(page).toHaveURL(/from=20\d\d.*to=20\d\d/);
  await expect(panel).toHaveCount(0);
});

test.describe("on a tablet", () => {
  test.use({ viewport: { width: 900, height: 1000 }, hasTouch: true });

  test("a period is measured by a press, and a finger moves its start", async ({ page }) => {
    await open(page);
    await page.getByRole("button", { name: "Measure a period" }).tap();
    const start = page.getByRole("slider", { name: "Start of the period measured" });
    await expect(page).toHaveURL(/range=20\d\d-\d\d\.\.20\d\d-\d\d(&|$)/);
    const before = page.url();
    const box = await start.boundingBox();
    if (box === null) throw new Error("the handle has no box");
    const touch = await page.context().newCDPSession(page);
    const [x, y] = [box.x + box.width - 6, box.y + box.height / 2];
    const at = (moved: number) => [{ id: 1, x: x + moved, y }];
    await touch.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: at(0) });
    for (const moved of [-20, -60, -110]) {
      await touch.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: at(moved) });
    }
    await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    await expect(page).not.toHaveURL(before);
    await expect(page).toHaveURL(/range=20\d\d-\d\d\.\.20\d\d-\d\d(&|$)/);
  });

  test("two fingers zoom, as one history entry", async ({ page }) => {
    await open(page);
    const before = await page.evaluate(() => history.length);
    const { x, y } = await middle(page);
    const touch = await page.context().newCDPSession(page);
    const fingers = (apart: number) => [
      { id: 1, x: x - apart, y },
      { id: 2, x: x + apart, y },
    ];
    await touch.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: fingers(40) });
    for (const apart of [60, 90, 120, 160]) {
      await touch.send("Input.dispatchTouchEvent", {
        type: "touchMove",
        touchPoints: fingers(apart),
      });
    }
    await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    await expect
      .poll(() => windowOf(page))
      .toMatch(/^202\d-\d\d(-\d\d)?\.\.20(2|3)\d-\d\d(-\d\d)?$/);
    expect(await page.evaluate(() => history.length)).toBe(before + 1);
  });

  test("a finger moves the brush, as one history entry", async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await open(page);
    const before = await page.evaluate(() => history.length);
    const handle = page.getByRole("slider", { name: "Its start" });
    await handle.scrollIntoViewIfNeeded();
    const box = await handle.boundingBox();
    if (box === null) throw new Error("the handle has no box");
    // Boxes come as fractions of what the screen has.
    expect(Math.round(box.width * 100) / 100).toBeGreaterThanOrEqual(24);
    const touch = await page.context().newCDPSession(page);
    const finger = (along: number) => [
      { id: 1, x: box.x + box.width / 2 + along, y: box.y + box.height / 2 },
    ];
    await touch.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: finger(0) });
    for (const along of [40, 90, 120, 150]) {
      await touch.send("Input.dispatchTouchEvent", {
        type: "touchMove",
        touchPoints: finger(along),
      });
    }
    await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    await expect.poll(() => windowOf(page)).toMatch(/^202\d-\d\d-\d\d\.\.2030-12-31$/);
    expect(await page.evaluate(() => history.length)).toBe(before + 1);
  });
});

test.describe("with type of twice the usual size", () => {
  test.beforeEach(async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.addInitScript(() => {
      document.addEventListener("DOMContentLoaded", () => {
        document.documentElement.style.fontSize = "32px";
      });
    });
  });

  test("all of the plot grows with it, and follows the pointer", async ({ page }) => {
    await page.setViewportSize({ width: 2600, height: 1600 });
    await open(page);
    // What was prerendered is drawn anew for the size of the reader's type, which takes a moment.
    await expect(async () => {
      const sizes = await plot(page)
        .locator("text")
        .evaluateAll((texts) =>
          texts.map((text) => {
            const inUnits = Number.parseFloat(getComputedStyle(text).fontSize);
            const matrix = text instanceof SVGGraphicsElement ? text.getScreenCTM() : null;
            return inUnits * (matrix?.a ?? 0);
          }),
        );
      expect(sizes.length).toBeGreaterThan(20);
      expect(Math.min(...sizes)).toBeGreaterThan(25.5);
    }).toPass();
    const handle = page.getByRole("slider", { name: "Its end" });
    await handle.scrollIntoViewIfNeeded();
    const before = await handle.boundingBox();
    if (before === null) throw new Error("the handle has no box");
    const y = before.y + before.height / 2;
    await page.mouse.move(before.x + before.width / 2, y);
    await page.mouse.down();
    await page.mouse.move(before.x + before.width / 2 - 100, y, { steps: 5 });
    await page.mouse.up();
    const after = await handle.boundingBox();
    expect((after?.x ?? 0) - before.x).toBeCloseTo(-100, -1);

    // The moment under the pointer stays there.
    const line = plot(page).getByText("today");
    await line.scrollIntoViewIfNeeded();
    const today = await line.boundingBox();
    if (today === null) throw new Error("today has no box");
    const box = await plot(page).boundingBox();
    // Its line stands right before its name.
    await page.mouse.dblclick(today.x - 12, (box?.y ?? 0) + 60);
    await expect.poll(async () => (await line.boundingBox())?.x).toBeCloseTo(today.x, -1);
  });
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("the timeline reads downwards, and a tap opens a record", async ({ page }) => {
    await page.goto("./timeline");
    const list = page.getByRole("list", { name: "Timeline" });
    await expect(list).toBeVisible();
    // Newest first, under what is still to come and today.
    const heads = await list.getByRole("heading").allTextContents();
    expect(heads[0]).toBe("Still to come");
    expect(heads[1]).toMatch(/^Today, /);
    // A year unfolds to its months.
    const years = realDataset().entries.map(({ main }) => partsOf(main.start).year);
    const countIn = (year: number): number => years.filter((one) => one === year).length;
    expect(heads[2]).toBe(`2026 ${countIn(2026)} records`);
    expect(heads[3]).toMatch(/^May 2026/);
    await list
      .locator("summary")
      .filter({ hasText: `2025 ${countIn(2025)} records` })
      .tap();
    // The nearest day stands next to today, and over them what falls due later.
    const days = list.locator(":scope > li").first().getByRole("listitem");
    await expect(days).toHaveText([
      /^\d+ more goals, 20\d\d to 20\d\d$/,
      /31 Dec 2027/,
      /31 Dec 2026/,
    ]);
    await expect.poll(() => list.locator("[data-bar]").count()).toBeGreaterThan(20);
    const auto = list.getByRole("button", {
      name: /^Policy Auto industry plan .* from 2025 to 2026$/,
    });
    await expect(auto).toBeVisible();
    await expect(list.getByRole("button", { name: /^Corporate news/ })).toHaveCount(0);
    // Each plan says how it ended.
    const plan = list.getByRole("listitem").filter({ hasText: "Auto industry plan 2025-2026" });
    await expect(plan.last()).toContainText(/Targets:\s*3 met/);
    await auto.tap();
    await expect(page).toHaveURL(/select=auto-steady-growth-2025-2026/);
    await expect(page.getByRole("complementary", { name: "Details" })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      390,
    );
    await expectAccessible(page);
    await page.keyboard.press("Escape");
    await list.getByRole("button", { name: / more goals, / }).tap();
    await expect(page).toHaveURL(/read=due/);
    await expect(page.getByRole("listitem").filter({ hasText: "31 Dec 2030" })).toBeVisible();
  });
});

test("prints with legend, filters and source, and without what can't be pressed", async ({
  page,
}) => {
  await open(page, "?kind=policy");
  await expect(page.getByRole("contentinfo")).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  await expect(page.getByText(`China Industries · ${page.url()}`, { exact: true })).toBeVisible();
  await expect(page.getByRole("list", { name: "Legend" })).toBeVisible();
  await expect(page.getByText(/^Sources?: /)).toBeVisible();
  await expect(page.getByRole("group", { name: "Zoom" })).toBeHidden();
  await expect(page.getByRole("heading", { name: "The same records as a table" })).toBeHidden();
});
