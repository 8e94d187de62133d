import { mkdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Download, Locator, Page } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";

import { deepLinkNoise, expect, expectAccessible, test } from "#test/support/browser.ts";

test.use({ allowConsole: deepLinkNoise, viewport: { width: 1440, height: 1000 } });

/** A newsletter of our own: a document and a piece of news. */
const newsletter = `Example Letter
August 7, 2024 (Reporting period: July 1 - July 30)

1. Rules for recycled paper

At a glance: MIIT wants paper mills to use more waste paper.

Article: Measures for Recycled Paper (废纸回收利用管理办法)

Issuing body: MIIT

Date: July 9, 2024

Corporate news

July 12: Example Mills opens a plant for recycled paper (Example Daily)
`;

const list = (page: Page): Locator => page.getByRole("navigation", { name: "Records on the desk" });
const form = (page: Page): Locator => page.getByRole("region", { name: "The record" });

/** The pictures of the editor's guide: written anew with GUIDE_PICTURES=1, so that a test run changes no file. */
const guide = join(import.meta.dirname, "../../public/data/guide");

const picture = async (page: Page, name: string): Promise<void> => {
  if (process.env["GUIDE_PICTURES"] !== "1") return;
  mkdirSync(guide, { recursive: true });
  await page.screenshot({ path: join(guide, `${name}.png`), scale: "css" });
};

/** The presses that an editor makes. */
const counting = async (page: Page): Promise<() => Promise<number>> => {
  await page.evaluate(() => {
    document.documentElement.dataset["clicks"] = "0";
    addEventListener(
      "click",
      ({ isTrusted }) => {
        const { dataset } = document.documentElement;
        if (isTrusted) dataset["clicks"] = String(Number(dataset["clicks"]) + 1);
      },
      true,
    );
  });
  return async () => Number(await page.locator("html").getAttribute("data-clicks"));
};

const pasted = (page: Page): Locator => page.getByRole("textbox", { name: "Or paste its text" });
const taking = (page: Page): Locator => page.getByRole("button", { name: "Take in the text" });

/** On a phone the controls are folded. */
const fold = (page: Page): Locator => page.getByRole("button", { name: "Take in, correct or add" });
const unfold = async (page: Page): Promise<void> => {
  if (await fold(page).isVisible()) await fold(page).click();
};

const takeIn = async (page: Page): Promise<void> => {
  await page.goto("desk");
  await unfold(page);
  await pasted(page).fill(newsletter);
  await taking(page).click();
  await expect(list(page).getByRole("button", { name: /Recycled Paper/ })).toBeVisible();
};

const textOf = async (download: Promise<Download>): Promise<Buffer> =>
  readFile(await (await download).path());

test("a newsletter becomes an edition, with at most three presses a question", async ({ page }) => {
  await takeIn(page);
  await picture(page, "taken-in");
  const clicks = await counting(page);

  // The document: what it says, in our own words, a short title and its sector.
  await form(page).getByRole("button", { name: "Write it" }).click();
  await expect(form(page).getByRole("textbox", { name: "Summary, English" })).toBeFocused();
  await page.keyboard.type("Tells paper mills how to collect and reuse waste paper.");
  expect(await clicks(), "presses for the question about the summary").toBeLessThanOrEqual(3);
  await form(page)
    .getByRole("textbox", { name: "Summary, Chinese" })
    .fill("规定造纸企业如何回收利用废纸。");
  await form(page)
    .getByRole("textbox", { name: "Title: Short title, English" })
    .fill("Recycled paper measures");
  await form(page)
    .getByRole("textbox", { name: "Title: Short title, Chinese" })
    .fill("废纸回收办法");
  await form(page).getByRole("button", { name: "Add to ‘Sectors’" }).click();
  await form(page).getByRole("combobox", { name: "Sectors 1" }).fill("light");
  await page.keyboard.press("Enter");

  // The newsletter itself: added once, and used by all of its records.
  await list(page)
    .getByRole("button", { name: /newsletter-2024/ })
    .click();
  await form(page).getByRole("textbox", { name: "Title, English" }).fill("Example Letter");
  await form(page).getByRole("textbox", { name: "Publisher, English" }).fill("Example Institute");
  await form(page).getByRole("combobox", { name: "Grade" }).selectOption("other");
  await form(page).getByText("More fields").click();
  await form(page).getByRole("button", { name: "Note" }).click();
  await form(page)
    .getByRole("textbox", { name: "Note, English" })
    .fill("A text made for a test; it has no page.");
  await form(page)
    .getByRole("textbox", { name: "Note, Chinese" })
    .fill("为测试所写的文字，没有网页。");

  // The news isn't ours to keep: one press.
  await list(page)
    .getByRole("button", { name: /Example Mills opens/ })
    .click();
  await form(page).getByRole("button", { name: "Leave out" }).first().click();

  const preview = page.getByRole("region", { name: "As its page will be" });
  await list(page)
    .getByRole("button", { name: /Recycled paper measures/ })
    .click();
  await expect(preview.getByRole("heading", { name: "Measures for Recycled Paper" })).toBeVisible();
  await expect(list(page).getByRole("button", { name: /Recycled paper measures/ })).toContainText(
    "ready",
  );
  await picture(page, "ready");
  await expectAccessible(page);

  await page.getByRole("button", { name: "Publish an edition…" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Make the edition" }).click();
  await expect(dialog.getByText(/^Edition .* is made/)).toBeVisible();
  await picture(page, "published");
  await expectAccessible(page);

  const archive = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "Download the archive" }).click();
  const files = unzipSync(await textOf(archive));
  expect(strFromU8(files["data/policies.json"] ?? new Uint8Array())).toContain(
    "recycled-paper-2024",
  );
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining(["data/history.json", "data/pinyin.json", "data/datapackage.json"]),
  );
  const patch = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "Download the patch" }).click();
  expect(String(await textOf(patch))).toContain("+++ b/public/data/policies.json");
});

test("a draft can be finished by keyboard alone", async ({ page }) => {
  await takeIn(page);
  const first = list(page).getByRole("button").first();
  await first.focus();
  await page.keyboard.press("Enter");
  await form(page).getByRole("button", { name: "Write it" }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.type("Tells paper mills how to reuse waste paper.");
  await page.keyboard.press("Tab");
  await page.keyboard.type("规定造纸企业如何回收利用废纸。");
  await expect(form(page).getByText("No open question")).toBeVisible();
  const lead = form(page).getByRole("combobox", { name: "Issued by: Lead" });
  await lead.focus();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("ecology");
  await page.keyboard.press("Enter");
  await expect(lead).toHaveValue("Ministry of Ecology and Environment");
  await page.keyboard.press("Tab");
  await expect(lead).not.toBeFocused();
});

test("two tabs don’t lose each other’s work, and a visit goes on where the last one ended", async ({
  page,
  context,
}) => {
  await takeIn(page);
  await expect(page.getByText(/^Kept in this browser/)).toBeVisible();
  const other = await context.newPage();
  await other.goto("desk");
  await expect(list(other).getByRole("button", { name: /Recycled Paper/ })).toBeVisible();
  await form(other)
    .getByRole("textbox", { name: "Summary, English" })
    .fill("Written in the other tab.");
  await expect(page.getByRole("alert")).toContainText("Another tab has changed the desk");
  await form(page).getByRole("textbox", { name: "Summary, English" }).fill("Written in this tab.");
  await page.getByRole("button", { name: "Show the other tab’s work" }).click();
  const summary = form(page).getByRole("textbox", { name: "Summary, English" });
  await expect(summary).toHaveValue("Written in the other tab.");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(summary).toHaveValue("Written in this tab.");
});
