import type { Page } from "@playwright/test";

import { deepLinkNoise, expect, test } from "#test/support/browser.ts";
import { builtFile } from "#test/support/builtFile.ts";
import { publishedFile, realSnapshot } from "#test/support/dataset.ts";
import type { RawTarget } from "#test/support/rawRecords.ts";

// A deep link into a static host is answered by its 404 page.
test.use({ allowConsole: deepLinkNoise });

/** How many targets there are at an address with these parameters. */
const countAt = (parameters: string): number => realSnapshot(parameters).targets.shown.length;
const total = countAt("");
const firstByName = realSnapshot()
  .targets.shown.map(({ target }) => target.short ?? target.metric)
  .reduce((first, name) => (name.toLowerCase() < first.toLowerCase() ? name : first));
/** The share of a way from one value to another that is covered at a third. */
const share = (from: number, at: number, to: number): string =>
  `${Math.round((100 * (at - from)) / (to - from))}%`;

/** The shares of the way and of the time of EV charging facilities at their latest reading. */
const charging = (): { readonly way: string; readonly time: string } => {
  const { value, due, baseline, readings } =
    publishedFile("policies")
      .records.flatMap(({ targets }) => targets as readonly RawTarget[])
      .find(({ id }) => id === "charging") ?? {};
  const last = readings?.at(-1);
  if (
    last === undefined ||
    typeof value !== "number" ||
    baseline?.asOf === undefined ||
    due === undefined
  )
    throw new Error("expected a baseline, a figure and a reading");
  return {
    way: share(baseline.value, last.value, value),
    time: share(Date.parse(baseline.asOf), Date.parse(last.asOf), Date.parse(due)),
  };
};

/** The records around the newsletter, so few that a key reaches all of them soon. */
const core = "collection=newsletter&collection=mentioned&collection=context&collection=follow-up";

const status = (page: Page) => page.getByRole("status").filter({ hasText: /of \d+ goals/ });
const asked = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);

/** Skips the filters and tabs on to the element, as a reader without a mouse would. */
const tabTo = async (
  page: Page,
  name: RegExp | string,
  role: "slider" | "link" | "checkbox" | "combobox" | "button" | "application",
) => {
  const goal = page.getByRole(role, { name }).first();
  await expect(goal).toBeVisible();
  await page.getByRole("link", { name: "Skip to content" }).focus();
  await page.keyboard.press("Enter");
  // Of a long way only the end is gone by key.
  await goal.evaluate((one) => {
    const stops = [...document.querySelectorAll<HTMLElement>("body *")].filter(
      (stop) => stop.tabIndex === 0 && stop.checkVisibility({ visibilityProperty: true }),
    );
    const at = stops.findIndex((stop) => stop === one);
    if (at >= 0) stops[Math.max(at - 6, 0)]?.focus();
  });
  for (let steps = 0; steps < 40; steps += 1) {
    if (await goal.evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`expected to reach ${String(name)} by the Tab key`);
};

/** Opens what turns back time. */
const openAsOf = (page: Page) =>
  page
    .getByRole("region", { name: "Filters" })
    .getByRole("button", { name: /^As of/ })
    .click();

/** Opens the whole of a list without groups, which arrives with its first rows. */
const openList = (page: Page) => page.getByRole("button", { name: /^Show all \d+ goals$/ }).click();

/** Unfolds a part of a target's page by key, as it is folded below its chart. */
const unfold = async (page: Page, title: string): Promise<void> => {
  const head = page.locator("summary").filter({ hasText: title });
  await head.focus();
  await page.keyboard.press("Enter");
  await expect(head.locator("xpath=..")).toHaveAttribute("open");
};
const openFigures = (page: Page) => unfold(page, "All figures and their sources");

test.describe("the targets", () => {
  test("on a phone one verdict stands at a time, chosen by the tally", async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto("targets");
    const heads = page.locator("main :is(h2, h3)[id^='group-']");
    await expect(heads).toHaveCount(1);
    await expect(heads).toContainText("Met");
    // Each has its word, which leads to what it means, behind that of its class, and a count that a finger hits.
    const tally = page.getByRole("navigation", { name: "Goals by verdict" });
    for (const word of ["Settled:", "Outcome unknown:", "Under way:", "No verdict:"])
      await expect(tally.getByText(word, { exact: true })).toBeVisible();
    for (const width of [320, 390]) {
      await page.setViewportSize({ width, height: 844 });
      for (const word of ["Met", "Missed", "Was behind", "Pace unknown", "Can’t be judged"]) {
        const link = page.getByRole("link", { name: `${word}: what it means`, exact: true });
        // Verdicts are items of the items of their classes.
        const item = tally.getByRole("listitem").filter({ has: link }).last();
        await expect(item.getByRole("link")).toBeInViewport();
        const box = await item.getByRole("button").boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0), word).toBeGreaterThanOrEqual(24);
      }
    }
    await page.getByRole("button", { name: /^Outcome unknown, was on pace \d+, go to/ }).click();
    await expect(heads).toHaveCount(1);
    await expect(heads).toContainText("Outcome unknown, was on pace");
    expect(asked(page, "open")).toBe("due-was-ahead");
    const ahead = countAt("verdict=due-was-ahead");
    await expect(page.locator("main ol > li")).toHaveCount(ahead);
    await page.reload();
    await expect(heads).toContainText("Outcome unknown, was on pace");
  });

  test("the tally leads to each group, and stays in sight with the heads of the columns", async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto("targets");
    const toEnd = (): Promise<number> =>
      page.evaluate(() => document.documentElement.scrollHeight - innerHeight - scrollY);
    for (const [name, verdict] of [
      ["Outcome unknown, was behind", "due-was-behind"],
      // The page ends before the last groups come to its top.
      ["Behind", "behind"],
    ]) {
      const item = page.getByRole("button", { name: new RegExp(`^${name} \\d+, go to`) });
      await item.click();
      const head = page.locator(`#group-${verdict}`);
      await expect(head).toBeFocused();
      await expect(item).toHaveAttribute("aria-current", "true");
      await expect(page.locator("nav button[aria-current]")).toHaveCount(1);
      const bar = await page.locator("[data-list-head]").boundingBox();
      const place = await head.boundingBox();
      expect(place?.y ?? 0).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0) - 1);
      if ((await toEnd()) > 1) expect(place?.y ?? 900).toBeLessThan(400);
      else expect(verdict).toBe("behind");
      await expect(head).toBeInViewport();
      await expect(item).toBeInViewport();
    }
  });
});

test.describe("by keyboard alone", () => {
  test("sorts, filters by a verdict, reads a course, follows the lineage, and goes back", async ({
    page,
  }) => {
    await page.goto("targets");
    await tabTo(page, /^View/, "button");
    await page.keyboard.press("Enter");
    await page.getByLabel("Sort by").focus();
    await page.keyboard.type("Na");
    await expect(page.locator("main ol > li a").first()).toContainText(firstByName);
    expect(asked(page, "sort")).toBe("name");
    await page.keyboard.press("Escape");
    const ahead = countAt("verdict=due-was-ahead");
    await tabTo(page, new RegExp(`^Outcome unknown, was on pace: ${ahead} of ${total} `), "link");
    await page.keyboard.press("Enter");
    await expect(status(page)).toHaveText(new RegExp(`^${ahead} of ${total} goals`));
    await expect(page.locator("main ol > li")).toHaveCount(ahead);
    // The other documents that set a goal are folded.
    await page
      .locator("main ol > li")
      .filter({ hasText: /^Total computing power/ })
      .filter({ hasText: "Computing power action plan" })
      .first()
      .locator("summary")
      .focus();
    await page.keyboard.press("Enter");
    await tabTo(page, "Total computing power, Computing power action plan", "link");
    await page.keyboard.press("Enter");
    const heading =
      /^Total computing power in use: outcome unknown, was on pace at the latest figure [\d.]+\s(?:months?|years?) ago, (\d+)\sEFLOPS against (\d+)\sneeded$/;
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
    const words = await page.getByRole("heading", { level: 1 }).textContent();
    const [, reading = "", needed = ""] = heading.exec(words ?? "") ?? [];
    expect(Number(reading)).toBeGreaterThan(Number(needed));
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    await page.getByRole("application").focus();
    // From 90 in 2020 by way of the baseline to the first reading since, which is a bound.
    const bound = page.getByText("figure more than 230 EFLOPS");
    for (let steps = 0; steps < 12 && !(await bound.isVisible()); steps += 1) {
      await page.keyboard.press("ArrowRight");
    }
    await expect(bound).toBeVisible();
    await expect(page.getByText("path requires 218 EFLOPS")).toBeVisible();
    await unfold(page, "The same metric in other documents");
    const lineage = page.getByRole("region", { name: "The same metric in other documents" });
    await expect(
      lineage.getByRole("listitem").filter({ hasText: "Restated" }).first(),
    ).toBeVisible();
    await tabTo(page, "300 EFLOPS, ICT five-year plan", "link");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      new RegExp(`: outcome unknown, was on pace .*, ${reading}\\sEFLOPS against \\d+\\sneeded$`),
    );
    await tabTo(page, `The ${ahead} of ${total} goals selected`, "link");
    await page.keyboard.press("Enter");
    await expect(status(page)).toHaveText(new RegExp(`^${ahead} of ${total} goals`));
    expect(asked(page, "verdict")).toBe("due-was-ahead");
  });

  test("a date typed into the field counts on Enter, and keeps the focus", async ({ page }) => {
    await page.goto("targets");
    const known = countAt("asof=2023-10-24");
    expect(known).toBeLessThan(total);
    await openAsOf(page);
    const field = page.getByLabel("As-of date");
    await field.focus();
    await field.fill("2023-10-24");
    await expect(status(page)).toHaveText(new RegExp(`^${total} of ${total} goals`));
    await page.keyboard.press("Enter");
    await expect(status(page)).toHaveText(
      new RegExp(`^${known} of ${known} goals.* · as of 24 October 2023$`),
    );
    await expect(field).toBeFocused();
    const desk = page.getByRole("region", { name: "What was known when" });
    await expect(desk).toContainText("As of 24 October 2023");
  });

  test("compares two targets and reads the values of a course", async ({ page }) => {
    await page.goto(`targets?sort=name&${core}`);
    await openList(page);
    await tabTo(page, "Compare EV charging facilities", "checkbox");
    await page.keyboard.press("Space");
    await expect(page.getByText("One of four chosen: choose another to compare.")).toBeVisible();
    await tabTo(page, /^Compare Fuel-cell vehicles/, "checkbox");
    await page.keyboard.press("Space");
    await expect(
      page.getByRole("table", { name: "The targets compared, one a row" }),
    ).toContainText(charging().way);
    await tabTo(page, "EV charging facilities", "link");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      /^EV charging facilities: on pace/,
    );
    const chart = page.getByRole("application");
    await chart.focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await expect(
      page.getByText("figure 20.092 million points (official media)", { exact: true }),
    ).toBeVisible();
    await expect(page.getByText("path requires 18.5 million points")).toBeVisible();
  });
});

test.describe("without the chart library", () => {
  test.use({ allowConsole: /Failed to load resource|Failed to fetch dynamically imported module/ });

  test("the course and the rest of a target's page stand, and it says what is missing", async ({
    page,
  }) => {
    await page.route(`**/${builtFile("Trajectory")}`, (route) => route.abort());
    await page.goto("targets/charging");
    await page.keyboard.press("Shift");
    await expect(page.getByRole("alert")).toContainText(
      "The chart can’t respond to keys or pointer: this part of the program could not be loaded.",
    );
    await expect(page.getByRole("img", { name: /^Progress: EV charging/ })).toContainText("20.09");
    await openFigures(page);
    await expect(page.getByRole("table", { name: /^Figures for EV charging/ })).toContainText(
      "16.1 million",
    );
  });
});
