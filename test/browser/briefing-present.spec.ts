import type { BrowserContext, Page } from "@playwright/test";
import { extractText } from "unpdf";
import { figureActions } from "#languages/en/files/figureActions.ts";
import { talk } from "#languages/en/files/talk.ts";
import { deepLinkNoise, expect, expectAccessible, test } from "#test/support/browser.ts";

// Deep links are answered by the static host's 404 page, which the browser notes; without a network it asks
// for the icon again at each step.
const noise = new RegExp(String.raw`${deepLinkNoise.source}|ERR_INTERNET_DISCONNECTED .*icon\.svg`);
test.use({ allowConsole: noise });

const figure = (id: string, path: string, figureId: string, query = "") => ({
  id,
  kind: "figure",
  path,
  query,
  figure: figureId,
  notes: `Notes of slide ${id}`,
  seen: { asOf: "2026-11-24", verdicts: {} },
});

const slides = [
  { id: "1", kind: "title", title: "Targets", text: "November", notes: "Welcome" },
  figure("2", "/targets/charging", "course-charging"),
  figure("3", "/", "targets-by-field"),
  figure("4", "/records", "records", "agency=miit"),
  { id: "5", kind: "closing", title: "Thank you", text: "", notes: "" },
];

const withBriefing = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(
    (text) => {
      // A window that isn't there yet has no storage.
      if (location.protocol === "http:") localStorage.setItem("briefing", text);
    },
    JSON.stringify({ briefing: 1, title: "A talk", slides }),
  );

const slideOf = (page: Page, place: number) =>
  page.getByRole("region", { name: new RegExp(String.raw`^${place} of 5\b`) });

test("a talk is made and given by keyboard alone, from an empty briefing to the last slide, without a network", async ({
  page,
  context,
}) => {
  const reach = async (name: string | RegExp): Promise<void> => {
    const button = page.getByRole("button", { name, exact: true }).first();
    await button.focus();
    await page.keyboard.press("Enter");
  };
  const add = async (name: string): Promise<void> => {
    await reach(figureActions.actionsOn(name));
    await expect(page.getByRole("menuitem", { name: figureActions.add })).toBeFocused();
    await page.keyboard.press("Enter");
  };
  await page.goto("targets?q=computing&group=sector");
  await page.getByRole("group", { name: "Verdicts", exact: true }).waitFor();
  await add("Verdicts");
  await expect(page.getByText("Added to the briefing as its first slide.")).toBeVisible();
  await page.goto("agencies/miit");
  await page.getByRole("group", { name: "Partners", exact: true }).waitFor();
  await add("Partners");
  await expect(page.getByText(/Added to the briefing as slide 2/)).toBeVisible();
  await page.goto("briefing");
  await reach("Add closing slide");
  await reach("Present");
  await expect(page.getByText(talk.loaded)).toBeAttached();
  await context.setOffline(true);
  const at = (place: number) =>
    page.getByRole("region", { name: new RegExp(String.raw`^${place} of 3\b`) });
  await expect(at(1)).toBeFocused();
  await page.keyboard.press("Space");
  await expect(at(2)).toBeFocused();
  await expect(at(2).locator("svg")).toBeVisible();
  await page.keyboard.press("PageUp");
  await expect(at(1)).toBeFocused();
  await page.keyboard.press("2");
  await page.keyboard.press("Enter");
  await expect(at(2)).toBeFocused();
  // Filters and as-of day work on: their panels came with the talk.
  await page.keyboard.press("f");
  await page.getByRole("button", { name: /^As of/ }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: "As of" })).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await page.keyboard.press("End");
  await expect(at(3)).toContainText("Thank you");
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(/\/briefing\/#3$/);
});

test("the presenter's window and the room go along with each other", async ({ page, context }) => {
  await withBriefing(context);
  await page.goto("briefing/present?slide=2");
  await expect(slideOf(page, 2)).toBeFocused();
  const [desk] = await Promise.all([context.waitForEvent("page"), page.keyboard.press("s")]);
  await expect(desk.getByText("Notes of slide 2")).toBeVisible();
  await page.bringToFront();
  await page.keyboard.press("ArrowRight");
  await expect(desk.getByText("Notes of slide 3")).toBeVisible();
  await desk.getByRole("button", { name: talk.next }).click();
  await expect(slideOf(page, 4)).toBeVisible();
  await desk.getByRole("button", { name: talk.black }).click();
  await expect(page.getByText(talk.curtain)).toBeAttached();
  await expectAccessible(desk);
});

test.describe("on a phone", () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 }, isMobile: true });

  /** A finger that goes from one place to another over the slide. */
  const swipe = async (
    page: Page,
    from: readonly [number, number],
    to: readonly [number, number],
  ): Promise<void> => {
    const session = await page.context().newCDPSession(page);
    const touch = (type: string, points: readonly (readonly [number, number])[]) =>
      session.send("Input.dispatchTouchEvent", {
        type: type as "touchStart",
        touchPoints: points.map(([x, y]) => ({ x, y })),
      });
    await touch("touchStart", [from]);
    for (const part of [0.25, 0.5, 0.75, 1]) {
      await touch("touchMove", [
        [from[0] + part * (to[0] - from[0]), from[1] + part * (to[1] - from[1])],
      ]);
    }
    await touch("touchEnd", []);
  };

  test("a swipe leads on and back; one that goes up and down doesn't", async ({
    page,
    context,
  }) => {
    await withBriefing(context);
    await page.goto("briefing/present");
    await expect(slideOf(page, 1)).toBeFocused();
    await swipe(page, [200, 500], [190, 200]);
    await swipe(page, [200, 300], [170, 300]);
    await expect(slideOf(page, 1)).toBeVisible();
    await swipe(page, [320, 300], [60, 310]);
    await expect(slideOf(page, 2)).toBeFocused();
    await expect(slideOf(page, 2).locator("svg")).toBeVisible();
    // Laid out for the hand: as wide as the screen, in type that is read from near.
    const { beyond, least } = await slideOf(page, 2).evaluate((slide) => {
      const box = slide.querySelector("[data-scroller]") ?? slide;
      const sizes = [...slide.querySelectorAll("p, h2, svg text")].map((one) => {
        const svg = one.closest("svg");
        const scale = svg === null ? 1 : svg.clientWidth / svg.viewBox.baseVal.width;
        return scale * Number.parseFloat(getComputedStyle(one).fontSize);
      });
      return { beyond: box.scrollWidth - box.clientWidth, least: Math.min(...sizes) };
    });
    expect(beyond).toBe(0);
    expect(least).toBeGreaterThanOrEqual(11);
    await swipe(page, [60, 300], [320, 290]);
    await expect(slideOf(page, 1)).toBeFocused();
    // At either end there is nowhere to go.
    await swipe(page, [60, 300], [320, 290]);
    await expect(slideOf(page, 1)).toBeVisible();
  });
});

test("a window that the browser refuses is offered as a tab", async ({ page, context }) => {
  await withBriefing(context);
  await context.addInitScript(() => {
    window.open = () => null;
  });
  await page.goto("briefing/present");
  await expect(slideOf(page, 1)).toBeFocused();
  await page.keyboard.press("s");
  await expect(page.getByRole("link", { name: talk.openInTab })).toHaveAttribute(
    "href",
    /\/briefing\/presenter/,
  );
});

/** What a PDF says, page by page, as another reader finds it. */
const textsOf = async (pdf: Buffer): Promise<readonly string[]> => {
  const { text } = await extractText(new Uint8Array(pdf));
  return text.map((page) => page.normalize("NFKC"));
};

test("a briefing prints a slide a page, wide, and a handout with notes on an upright sheet", async ({
  page,
  context,
}) => {
  await withBriefing(context);
  await context.addInitScript(() => {
    window.print = () => undefined;
  });
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto("briefing");
  await page.getByRole("button", { name: talk.print.slides, exact: true }).click();
  await expect(page.getByText(talk.print.preparing)).toBeHidden();
  const sheets = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  const said = await textsOf(sheets);
  expect(said).toHaveLength(slides.length);
  expect(said[0]).toContain("November");
  for (const sheet of said.slice(1, 4)) expect(sheet).toContain("Source");
  expect(said[1]).toContain("EV charging");
  expect(said[4]).toContain("Thank you");
  expect(sheets.toString("latin1")).toContain("/MediaBox [0 0 960 540]");
  for (const format of ["A4", "Letter"]) {
    await page.getByRole("button", { name: talk.print.handout, exact: true }).click();
    const handout = await page.pdf({ format });
    const pages = await textsOf(handout);
    expect(pages, format).toHaveLength(3);
    for (const id of [2, 3, 4]) expect(pages.join("\n")).toContain(`Notes of slide ${id}`);
  }
});
