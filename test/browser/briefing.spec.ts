import { readFile } from "node:fs/promises";
import type { Download, Locator, Page } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { parse as parseDeck } from "pptxtojson/dist/index.js";
import { briefing as english } from "#languages/en/files/briefing.ts";
import { briefingFiles as englishFiles, refresh } from "#languages/en/files/briefingFiles.ts";
import { figureActions as englishActions } from "#languages/en/files/figureActions.ts";
import { deepLinkNoise, expect, test } from "#test/support/browser.ts";

test.use({ allowConsole: deepLinkNoise });

const slides = (page: Page): Locator =>
  page.getByRole("listbox", { name: english.slides }).getByRole("option");
const button = (page: Page, name: string): Locator =>
  page.getByRole("button", { name, exact: true });

const figure = (id: string, path: string, figureId: string, extra: object = {}) => ({
  id,
  kind: "figure",
  path,
  query: "",
  figure: figureId,
  notes: "",
  seen: { asOf: "2024-01-01", verdicts: {} },
  ...extra,
});

const sample = {
  briefing: 1,
  title: "State of the plans",
  slides: [
    {
      id: "1",
      kind: "title",
      title: "State of the plans",
      text: "Board meeting",
      notes: "Welcome",
    },
    figure("2", "/targets/charging", "course-charging", {
      notes: "Say when it turned.",
      highlight: { x: 0.5, y: 0.5, label: "Here" },
      seen: { asOf: "2024-01-01", verdicts: { charging: "missed" } },
    }),
    figure("3", "/targets", "verdicts"),
    figure("4", "/timeline", "timeline", { query: "q=computing" }),
    { id: "5", kind: "closing", title: "Thank you", text: "", notes: "" },
  ],
};

/** Picks a file that is made of a text or of bytes. */
const pick = async (page: Page, name: string, content: string | Buffer): Promise<void> => {
  const buffer = typeof content === "string" ? Buffer.from(content) : content;
  await page.locator("input[type=file]").setInputFiles({ name, mimeType: "", buffer });
};

const opened = async (page: Page, content: object = sample): Promise<void> => {
  await page.goto("./briefing");
  await pick(page, "talk.briefing.json", JSON.stringify(content));
};

const savedBy = async (page: Page, press: Locator): Promise<Download> => {
  const [file] = await Promise.all([page.waitForEvent("download"), press.click()]);
  return file;
};

const partsOf = async (file: Download): Promise<ReadonlyMap<string, string>> => {
  const parts = unzipSync(await readFile(await file.path()));
  return new Map(Object.entries(parts).map(([path, bytes]) => [path, strFromU8(bytes)]));
};

test("by keys alone: figures are added, named, moved and deleted, and nothing is lost on the way", async ({
  page,
}) => {
  await page.goto("./targets/charging");
  for (const name of ["Progress", "Progress"]) {
    await page.getByRole("button", { name: englishActions.actionsOn(name) }).focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("menuitem", { name: englishActions.add })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.getByText("Added to the briefing").last()).toBeVisible();
  }
  await page.getByRole("link", { name: "Open the briefing" }).last().focus();
  await page.keyboard.press("Enter");
  await expect(slides(page)).toHaveCount(2);

  await slides(page).first().focus();
  await page.keyboard.press("ArrowDown");
  await expect(slides(page).nth(1)).toBeFocused();
  await expect(slides(page).nth(1)).toHaveAccessibleName(/^Slide 2: EV charging/);
  await page.getByLabel(english.fields.found).focus();
  await page.keyboard.type("The turn");
  await slides(page).nth(1).focus();
  await page.keyboard.press("Alt+ArrowUp");
  await expect(slides(page).first()).toBeFocused();
  await expect(slides(page).first()).toHaveAccessibleName("Slide 1: The turn");
  await expect(page.getByText(english.moved(1, 2))).toBeVisible();
  await page.keyboard.press("Delete");
  await expect(slides(page)).toHaveCount(1);
  await button(page, english.undo).focus();
  await page.keyboard.press("Enter");
  await expect(slides(page).first()).toHaveAccessibleName("Slide 1: The turn");

  await page.reload();
  await expect(slides(page).first()).toHaveAccessibleName("Slide 1: The turn");
});

test("a slide is dragged to another place", async ({ page }) => {
  await opened(page);
  await expect(slides(page)).toHaveCount(5);
  // What is said above the slides comes later, and moves them.
  await expect(page.getByText(/^1 verdict changed since these slides were made/)).toBeVisible();
  await expect(page.getByText(/^In PowerPoint the figure on slide 2/)).toBeVisible();
  // Both are in view before the button is down: a page that scrolls then would have the browser drag what came under
  // the pointer instead.
  await slides(page).nth(2).scrollIntoViewIfNeeded();
  // In steps, as a hand moves: a drop right after the pointer came over a slide, with no move on it, may be refused.
  await slides(page)
    .first()
    .dragTo(slides(page).nth(2), { targetPosition: { x: 80, y: 90 }, steps: 10 });
  await expect(slides(page).nth(2)).toHaveAccessibleName("Slide 3: State of the plans");
});

test("a link carries the whole briefing; who opens it chooses what becomes of their own", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await opened(page);
  await button(page, englishFiles.copyLink).click();
  await expect(page.getByText(englishFiles.linkCopied)).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/\/briefing\/#b=[\w-]+$/);
  await page.goto("./");
  await page.goto(link);
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("5 slides");
  await expect(page).toHaveURL(/\/briefing\/$/);
  await dialog.getByRole("button", { name: englishFiles.append }).click();
  await expect(slides(page)).toHaveCount(10);
  await button(page, english.undo).click();
  await expect(slides(page)).toHaveCount(5);
});

test("a briefing too long for a link is offered as a file, which opens as it was", async ({
  page,
}) => {
  // Not two alike, or they would be packed small.
  const notesOf = (slide: number): string =>
    Array.from({ length: 700 }, (_, at) => ((slide * 700 + at) * 7919 * 104_729) % 999_983).join(
      " ",
    );
  const long = {
    ...sample,
    slides: Array.from({ length: 5 }, (_, at) =>
      figure(String(at + 1), "/targets", "verdicts", { notes: notesOf(at) }),
    ),
  };
  await opened(page, long);
  await button(page, englishFiles.copyLink).click();
  await expect(page.getByText(/characters, too long/)).toBeVisible();
  const file = await savedBy(page, button(page, englishFiles.save));
  expect(file.suggestedFilename()).toBe("briefing-2026-11-24.briefing.json");
  const text = await readFile(await file.path(), "utf8");
  await button(page, english.clear).click();
  await expect(slides(page)).toHaveCount(0);
  await pick(page, file.suggestedFilename(), text);
  await expect(slides(page)).toHaveCount(5);
  await expect(page.getByLabel(english.fields.notes)).toHaveValue(notesOf(0));
});

test("the presentation has every slide with notes, sources and what it was made from", async ({
  page,
}) => {
  await opened(page);
  const file = await savedBy(page, button(page, englishFiles.powerPoint));
  expect(file.suggestedFilename()).toBe("briefing-2026-11-24.pptx");
  const parts = await partsOf(file);
  const pages = [...parts.keys()].filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
  expect(pages).toHaveLength(5);
  expect(parts.get("ppt/slides/slide1.xml")).toContain("Board meeting");
  expect(parts.get("ppt/slides/slide2.xml")).toContain("EV charging facilities");
  expect(parts.get("ppt/notesSlides/notesSlide2.xml")).toContain("Say when it turned.");
  expect([...parts.keys()].filter((path) => path.startsWith("ppt/charts/")).length).toBeGreaterThan(
    0,
  );
  expect([...parts.keys()].some((path) => path.endsWith(".svg"))).toBe(true);
  expect(parts.get("customXml/item1.xml")).toContain("course-charging");
  // As another reader finds them.
  const read = await parseDeck(new Uint8Array(await readFile(await file.path())).buffer);
  const found = read.slides.map(({ elements }) => elements.map(({ type }) => type));
  expect(found).toHaveLength(5);
  expect(found[1]).toContain("chart");
  expect(found[2]).toContain("chart");
  expect(found[3]?.filter((type) => type === "image").length).toBeGreaterThan(1);
  expect(read.slides[1]?.note).toContain("Say when it turned.");
  const again = await savedBy(page, button(page, englishFiles.powerPoint));
  expect(await readFile(await again.path())).toEqual(await readFile(await file.path()));
});

test("a deck that is dropped is brought up to date, and its briefing opened", async ({ page }) => {
  await opened(page);
  const file = await savedBy(page, button(page, englishFiles.powerPoint));
  const deck = await readFile(await file.path());
  await button(page, english.clear).click();
  const data = await page.evaluateHandle(
    (bytes) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(bytes)], "last month.pptx"));
      return transfer;
    },
    [...deck],
  );
  await page.dispatchEvent("main", "drop", { dataTransfer: data });
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText(refresh.done(0, 5));
  const fresh = await savedBy(page, dialog.getByRole("button", { name: englishFiles.saveDeck }));
  expect(fresh.suggestedFilename()).toBe("last month.pptx");
  expect((await partsOf(fresh)).get("ppt/slides/slide2.xml")).toContain("EV charging facilities");
  await dialog.getByRole("button", { name: englishFiles.openDeck }).click();
  await expect(slides(page)).toHaveCount(5);
});
