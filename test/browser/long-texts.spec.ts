import type { Page } from "@playwright/test";

import { type FileName, recordSchemas } from "#domain/schema/files.ts";
import { perFile } from "#domain/schema/perFile.ts";
import { deepLinkNoise, expect, serveTables, test } from "#test/support/browser.ts";
import { coreFiles } from "#test/support/dataset.ts";

test.use({ allowConsole: deepLinkNoise });

// Nothing in it that a line could be broken at.
const word = "x".repeat(3000);

/** Whether an app would take a record. */
const isTaken = (file: FileName, record: unknown): boolean =>
  recordSchemas[file].safeParse(record).success;

/** A record with such a word in each of its texts that isn't a code, an id, a date or an address. */
const swollen = (file: FileName, record: unknown): unknown => {
  /** Copies with the word in one more place each, as far as a copy is still a record. */
  const within = (value: unknown, put: (next: unknown) => unknown): unknown => {
    if (typeof value === "string") {
      const next = put(`${value} ${word}`);
      return isTaken(file, next) ? `${value} ${word}` : value;
    }
    if (typeof value !== "object" || value === null) return value;
    const copy: unknown = Array.isArray(value) ? [...value] : { ...value };
    for (const name of Object.keys(value)) {
      const at = (next: unknown): unknown =>
        put(
          Array.isArray(copy)
            ? copy.map((one: unknown, index) => (String(index) === name ? next : one))
            : { ...(copy as object), [name]: next },
        );
      Object.assign(copy as object, { [name]: within(Reflect.get(copy as object, name), at) });
    }
    return copy;
  };
  return within(record, (next) => next);
};

const files = coreFiles();

/** The record of each file that has such a word in each of its texts. */
const longRecord: Readonly<Record<FileName, unknown>> = {
  sources: files.sources.records[0]?.["id"],
  sectors: "steel",
  agencies: "miit",
  companies: "comac",
  policies: "steel-2022",
  news: files.news.records[0]?.["id"],
};

const open = async (page: Page, address: string): Promise<void> => {
  await page.goto(address);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("contentinfo")).toBeVisible();
};

/** By how many pixels the page is wider than its window, and what sticks out. */
const beyond = (page: Page) =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const over = document.documentElement.scrollWidth - width;
    if (over <= 0) return "";
    const isOut = (one: Element): boolean => {
      const box = one.getBoundingClientRect();
      return box.width > 0 && box.right > width + 1;
    };
    // The innermost: what they stand in sticks out with them.
    const out = [...document.querySelectorAll("main *, header *")].filter(
      (one) => isOut(one) && ![...one.children].some(isOut),
    );
    return `${over} px: ${out
      .slice(0, 6)
      .map((one) => `<${one.tagName.toLowerCase()} class="${one.getAttribute("class") ?? ""}">`)
      .join(" ")}`;
  });

const addresses = [
  "./",
  "timeline",
  "timeline?group=lead&select=computing-power-2023-2025",
  "targets?compare=compute-total&compare=charging&path=compound",
  "targets/steel-eaf",
  "agencies",
  "agencies?view=matrix",
  "agencies/miit?compare=ndrc",
  "companies/comac",
  "records",
  "records/steel-2022",
  `records/${String(longRecord.news)}`,
  `records/${word}`,
  `targets/${word}`,
  word,
  `records?agency=${word}`,
  `records?q=${"y".repeat(250)}`,
];

/** A laptop's window, and one as wide as a phone at the least, or as a laptop's that is enlarged to 400%. */
const sizes = [
  { width: 1280, height: 800 },
  { width: 320, height: 640 },
] as const;

test("no page is made wider by words of any length, at 1280 and at 320 px", async ({ page }) => {
  // As the build marks a page whose data have such a word.
  await page.addInitScript(() => {
    document.addEventListener("readystatechange", () => {
      document.documentElement.toggleAttribute("data-long-words", true);
    });
  });
  await serveTables(
    page,
    perFile((file) =>
      files[file].records.map((record) =>
        record["id"] === longRecord[file] ? swollen(file, record) : record,
      ),
    ),
  );
  for (const [nth, address] of addresses.entries()) {
    // Each width is the first one of some pages: what is laid out anew may differ from what is at first.
    for (const [turn, size] of (nth % 2 === 0 ? sizes : sizes.toReversed()).entries()) {
      await page.setViewportSize(size);
      if (turn === 0) await open(page, address);
      await expect
        .configure({ soft: true })
        .poll(() => beyond(page), `${address.slice(0, 60)} at ${size.width} px`)
        .toBe("");
    }
    // Else nothing of the long record would be on the page.
    await expect(page.getByText(/set aside/)).toHaveCount(0);
  }
});
