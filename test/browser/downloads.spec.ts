import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import type { Page } from "@playwright/test";
import ICAL from "ical.js";
import { parse as parseDeck } from "pptxtojson/dist/index.js";
import readWorkbook from "read-excel-file/universal";
import { citation } from "#languages/en/files/citation.ts";
import { exporting, downloadMenu as englishMenu } from "#languages/en/files/figureMenus.ts";
import { stopping, figureActions as englishActions } from "#languages/en/files/figureActions.ts";
import { bodyPage as englishBody } from "#languages/en/views/bodyPage.ts";
import { targetStrip as englishStrip } from "#languages/en/figures/targetStrip.ts";
import {
  deepLinkNoise,
  expect,
  expectAccessible,
  fromMenu,
  idle,
  test,
} from "#test/support/browser.ts";

const english = { ...englishActions, ...englishMenu };

// Deep links are answered by the static host's 404 page, which the browser notes.
test.use({ allowConsole: deepLinkNoise });

const saved = async (
  page: Page,
  row: string,
  form: "svg" | "png" | "csv" | "xlsx" | "ics" | "pptx",
  words = english,
): Promise<Buffer> => {
  await page
    .getByRole("group", { name: row, exact: true })
    .getByRole("button", { name: words.download })
    .click();
  const item = page.getByRole("menuitem", { name: words[form] });
  const [file] = await Promise.all([page.waitForEvent("download"), item.click()]);
  expect(file.suggestedFilename()).toMatch(
    /^[a-z0-9-]+-\d{4}-\d\d-\d\d\.(svg|png|csv|xlsx|ics|pptx)$/,
  );
  return readFile(await file.path());
};

/** Width and height of a PNG, as its first chunk has them. */
const sizeOf = (png: Buffer): readonly [number, number] => {
  expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
};

/** Figures by the page that has them: what they hold as files test/export/figures.test.tsx tells of each. */
const figures = [
  ["./", "Strip of targets"],
  ["agencies/miit", "When"],
  ["timeline?q=算力", "Timeline"],
] as const;

/** A file as a page that isn't ours shows it: how large it is, and which colours it has. */
const drawn = async (page: Page, file: Buffer) => {
  const other = await page.context().newPage();
  await other.setContent("<img>");
  const seen = await other.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/svg+xml;base64,${data}`;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.naturalWidth;
    canvas.height = image.naturalHeight;
    const context = canvas.getContext("2d");
    if (context === null) throw new Error("no canvas");
    context.drawImage(image, 0, 0);
    const { data: pixels } = context.getImageData(0, 0, canvas.width, canvas.height);
    const ground = pixels.slice(0, 3).join();
    const colours = new Set<string>();
    let inked = 0;
    for (let at = 0; at < pixels.length; at += 4) {
      const colour = pixels.slice(at, at + 3).join();
      if (colour !== ground) inked += 1;
      colours.add(colour);
    }
    return {
      width: canvas.width,
      height: canvas.height,
      colours: colours.size,
      share: inked / (canvas.width * canvas.height),
    };
  }, file.toString("base64"));
  await other.close();
  return seen;
};

for (const [address, ...rows] of figures) {
  test(`${address}: ${rows.join(", ")} saved as a drawing, and as a picture twice as fine, in the theme shown`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: "dark" });
    await page.goto(address);
    // Until all texts are searched, a figure has what was found by then.
    await expect(page.getByText("Loading the view")).toBeHidden();
    await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(/^Still searching/);
    // The figure follows its title.
    await idle(page);
    for (const row of rows) {
      const file = await saved(page, row, "svg");
      const drawing = file.toString("utf8");
      expect(drawing).toContain("#14171b");
      expect(drawing).toContain('xml:lang="en-GB"');
      const [, width = "", height = ""] = /width="(\d+)" height="(\d+)"/.exec(drawing) ?? [];
      const seen = await drawn(page, file);
      expect([seen.width, seen.height]).toEqual([Number(width), Number(height)]);
      expect(seen.colours).toBeGreaterThan(20);
      expect(seen.share).toBeGreaterThan(0.02);
      const picture = await saved(page, row, "png");
      // A list of many rows is as fine as sixteen million points allow.
      const finer = Math.min(2, Math.sqrt(16e6 / (Number(width) * Number(height))));
      expect(sizeOf(picture)).toEqual([
        Math.floor(Number(width) * finer),
        Math.floor(Number(height) * finer),
      ]);
      // Two colours at least: that of the ground in a corner, and something drawn on it.
      expect(picture.length).toBeGreaterThan(8000);
    }
  });
}

const bytesOf = (file: Buffer): ArrayBuffer => new Uint8Array(file).buffer;

const titlesIn = (text: string): readonly unknown[] =>
  (plugins.input.chain(text) as readonly { readonly title?: string }[]).map(({ title }) => title);

test("what a browser saves is opened by programs of others: workbook, calendar, references, slide", async ({
  page,
}) => {
  await page.goto("./?agency=miit");
  const [sheet, ...others] = await readWorkbook(
    bytesOf(await saved(page, englishStrip.actions, "xlsx")),
  );
  expect(others.map((one) => one.sheet)).toEqual(["About", "Sources"]);
  const [headings = [], ...rows] = sheet?.data ?? [];
  expect(headings.slice(0, 3)).toEqual(["Id", "Target", "Document"]);
  expect(rows.length).toBeGreaterThan(20);
  const dated = rows.filter((row) => row.some((cell) => cell instanceof Date));
  expect(dated.length).toBeGreaterThan(20);

  const calendar = (await saved(page, englishStrip.actions, "ics")).toString("utf8");
  const events = new ICAL.Component(ICAL.parse(calendar) as unknown[]).getAllSubcomponents(
    "vevent",
  );
  expect(events.length).toBeGreaterThan(5);
  const starts = events.map((event) => new ICAL.Event(event).startDate.toString());
  expect(starts.every((start) => start >= "2026-11-24")).toBe(true);

  const deck = await parseDeck(bytesOf(await saved(page, englishStrip.actions, "pptx")));
  expect(deck.slides).toHaveLength(1);
  expect(deck.slides[0]?.elements.map(({ type }) => type)).toContain("image");
  expect(deck.slides[0]?.note).toContain("Retrieved 24 November 2026");

  const row = page.getByRole("group", { name: englishStrip.actions, exact: true });
  await fromMenu(page, english.cite, englishStrip.actions);
  const texts: Record<string, string> = {};
  for (const form of ["bib", "ris", "csl.json"] as const) {
    const button = row.getByRole("button", { name: citation.forms[form] });
    // Each by the one dialog.
    const [file] = await Promise.all([page.waitForEvent("download"), button.click()]);
    expect(file.suggestedFilename().endsWith(`.${form}`)).toBe(true);
    texts[form] = await readFile(await file.path(), "utf8");
  }
  const csl = JSON.parse(texts["csl.json"] ?? "") as readonly { readonly title: string }[];
  expect(csl.length).toBeGreaterThan(10);
  expect(titlesIn(texts["ris"] ?? "")).toEqual(csl.map(({ title }) => title));
  expect(titlesIn(texts["bib"] ?? "")).toHaveLength(csl.length);
});

test("a picture is no blank sheet: its code leads back, and beside that stands where it comes from", async ({
  page,
}) => {
  await page.goto("./?agency=miit");
  const file = await saved(page, englishStrip.actions, "png");
  const other = await page.context().newPage();
  await other.addScriptTag({ path: createRequire(import.meta.url).resolve("jsqr") });
  const seen = await other.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.naturalWidth;
    canvas.height = image.naturalHeight;
    const context = canvas.getContext("2d");
    if (context === null) throw new Error("no canvas");
    context.drawImage(image, 0, 0);
    const { data: pixels, width, height } = context.getImageData(0, 0, canvas.width, canvas.height);
    const read = Reflect.get(globalThis, "jsQR") as (
      ...picture: readonly [Uint8ClampedArray, number, number]
    ) => {
      readonly data: string;
      readonly location: Record<string, { x: number; y: number }>;
    } | null;
    const code = read(pixels, width, height);
    const [left, top] = [
      code?.location["topLeftCorner"]?.x ?? 0,
      code?.location["topLeftCorner"]?.y ?? 0,
    ];
    const ground = pixels.slice(0, 3).join();
    const inkIn = (from: number, to: number, above: number, below: number): number => {
      let inked = 0;
      for (let y = above; y < below; y += 1) {
        for (let x = from; x < to; x += 1) {
          const at = 4 * (y * width + x);
          if (pixels.slice(at, at + 3).join() !== ground) inked += 1;
        }
      }
      return inked / ((to - from) * (below - above));
    };
    return {
      code: code?.data,
      left,
      top,
      width,
      height,
      figure: inkIn(0, width, Math.round(height / 4), Math.round(height / 2)),
      words: inkIn(0, Math.round(left) - 20, Math.round(top), height),
    };
  }, file.toString("base64"));
  await other.close();
  expect(seen.code).toBe(new URL("./?agency=miit&asof=2026-11-24", page.url()).href);
  expect(seen.figure).toBeGreaterThan(0.01);
  expect(seen.words).toBeGreaterThan(0.01);
});

test.describe("what takes long", () => {
  test.use({
    allowConsole: new RegExp(String.raw`${deepLinkNoise.source}|503 .*(?:texts|policies)\.json`),
  });

  const rowOf = (page: Page, name: string) => page.getByRole("group", { name, exact: true });
  const choose = async (page: Page, row: string, form: string): Promise<void> => {
    await rowOf(page, row).getByRole("button", { name: english.download }).click();
    await page.getByRole("menuitem", { name: form, exact: true }).click();
  };

  test("is said at the figure after half a second, and what is stopped leaves no file", async ({
    page,
  }) => {
    // A browser that takes its time over a picture.
    await page.addInitScript(() => {
      // oxlint-disable-next-line typescript/unbound-method -- called on the canvas that was asked
      const { toBlob } = HTMLCanvasElement.prototype;
      const held: (() => void)[] = [];
      HTMLCanvasElement.prototype.toBlob = function (...asked) {
        held.push(() => toBlob.apply(this, asked));
      };
      addEventListener("go-on", () => {
        for (const go of held.splice(0)) go();
      });
    });
    const files: string[] = [];
    page.on("download", (file) => files.push(file.suggestedFilename()));
    await page.goto("agencies/miit");
    await choose(page, englishBody.when, english.png);
    const status = rowOf(page, englishBody.when).getByRole("status");
    await expect(status).toContainText(exporting.making.png);
    await expectAccessible(page);
    await status.getByRole("button", { name: stopping.stopOf(exporting.making.png) }).click();
    await expect(status).toHaveText(stopping.stopped);
    await page.evaluate(() => dispatchEvent(new Event("go-on")));
    const csv = page.waitForEvent("download");
    await choose(page, englishBody.when, english.csv);
    await csv;
    expect(files).toEqual([expect.stringMatching(/\.csv$/)]);
  });
});
