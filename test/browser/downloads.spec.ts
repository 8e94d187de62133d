import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";

import { deepLinkNoise, expect, test } from "#test/support/browser.ts";

// Deep links are answered by the static host's 404 page, which the browser notes.
test.use({ allowConsole: deepLinkNoise });

const saved = async (page: Page, row: string, form: "SVG" | "PNG"): Promise<Buffer> => {
  const button = page
    .getByRole("group", { name: `${row}:` })
    .getByRole("button", { name: `Download ${form}` });
  const [file] = await Promise.all([page.waitForEvent("download"), button.click()]);
  expect(file.suggestedFilename()).toMatch(/^[a-z0-9-]+-\d{4}-\d\d-\d\d\.(svg|png)$/);
  return readFile(await file.path());
};

/** Width and height of a PNG, as its first chunk has them. */
const sizeOf = (png: Buffer): readonly [number, number] => {
  expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
};

const figures = [
  ["./", "Strip of targets"],
  ["targets?q=computing&group=sector", "Verdicts"],
  ["targets?q=算力", "List"],
  ["targets?view=scatter", "Scatter of pace"],
  ["targets?compare=charging&compare=compute-total", "Comparison"],
  ["targets/charging", "Target"],
  ["agencies?from=2023", "Bodies"],
  ["agencies", "Matrix"],
  ["agencies/miit", "Partners"],
  ["records?from=2023", "Dates"],
  ["timeline?q=算力", "Timeline"],
] as const;

for (const [address, row] of figures) {
  test(`${row} is saved as a drawing, and as a picture twice as fine, in the theme shown`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: "dark" });
    await page.goto(address);
    const drawing = (await saved(page, row, "SVG")).toString("utf8");
    expect(drawing).toContain("#14171b");
    const [, width = "", height = ""] = /width="(\d+)" height="(\d+)"/.exec(drawing) ?? [];
    const picture = await saved(page, row, "PNG");
    expect(sizeOf(picture)).toEqual([Number(width) * 2, Number(height) * 2]);
    // Two colours at least: that of the ground in a corner, and something drawn on it.
    expect(picture.length).toBeGreaterThan(8000);
  });
}
