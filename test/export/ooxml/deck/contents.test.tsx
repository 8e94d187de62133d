import { parse } from "pptxtojson/dist/index.js";
import { describe, expect, test } from "vitest";

import { deckFile } from "#export/ooxml/deck/deck.ts";
import type { Deck, DeckFigureSlide, SlideContent } from "#export/ooxml/deck/slides.ts";
import { codePng } from "#export/codePng.ts";
import { packageFaults, parsePart, partsOf } from "#test/support/ooxml.ts";

const address = "https://example.org/targets?agency=miit&asof=2026-11-24";

const code = await codePng(address);

const slide = (id: string, content: SlideContent): DeckFigureSlide => ({
  kind: "figure",
  id,
  title: `About ${id}`,
  alt: `What ${id} shows`,
  notes: "讲者备注",
  source: "Read in the newsletter",
  content,
  link: { address, code, alt: "QR code" },
});

const chart: SlideContent = {
  is: "chart",
  chart: {
    is: "bars",
    rest: "The first 2 of 9.",
    lie: true,
    counted: "Targets",
    categories: ["Energy", "钢铁"],
    series: [
      { name: "Met", token: "verdict.met", values: [3, 0] },
      { name: "Missed", token: "verdict.missed", values: [1, 5] },
    ],
  },
};

const table: SlideContent = {
  is: "table",
  headings: ["Record", "Count"],
  rows: [
    ["工业 <b>", "12"],
    ["", "3"],
  ],
  numbers: [1],
  rest: "",
};

const deck: Deck = {
  title: "Targets",
  creator: "China Industries Dashboard",
  createdAt: "2026-11-25T00:00:00Z",
  slides: [
    slide("chart", chart),
    slide("table", table),
    { ...slide("pointed", chart), highlight: "Behind since 2024" },
  ],
};

const bytes = await deckFile(deck);
const parts = partsOf(bytes);
const page = (at: number): Document => parsePart(parts, `ppt/slides/slide${at}.xml`);

/** As it is read, without markup. */
const plain = (html: string): string =>
  new DOMParser().parseFromString(html, "text/html").body.textContent.replaceAll("\u00A0", " ");

describe("what another reader finds", async () => {
  const read = await parse(bytes.buffer);
  const elementsOf = (at: number) => read.slides[at]?.elements ?? [];

  test("charts with the names and figures of their series", () => {
    const found = elementsOf(0).find((one) => one.type === "chart");
    expect(found).toMatchObject({
      chartType: "barChart",
      barDir: "bar",
      data: [
        { key: "Met", values: [{ y: 3 }, { y: 0 }], xlabels: { "0": "Energy", "1": "钢铁" } },
        { key: "Missed", values: [{ y: 1 }, { y: 5 }] },
      ],
    });
  });

  test("tables cell by cell", () => {
    const found = elementsOf(1).find((one) => one.type === "table");
    const cells = found?.type === "table" ? found.data : [];
    expect(cells.map((row) => row.map(({ text }) => plain(text).trim()))).toEqual([
      ["Record", "Count"],
      ["工业 <b>", "12"],
      ["", "3"],
    ]);
  });

  test("titles, what has no place in the figure, what is pointed at, and notes", () => {
    const texts = elementsOf(2).flatMap((one) => (one.type === "text" ? [plain(one.content)] : []));
    expect(texts).toEqual(
      expect.arrayContaining([
        "About pointed",
        "Behind since 2024",
        "The first 2 of 9.",
        "Read in the newsletter",
      ]),
    );
    expect(plain(read.slides[2]?.note ?? "")).toBe("讲者备注");
  });
});

test("the package is whole", () => {
  expect(packageFaults(parts)).toEqual([]);
});

test("each chart, table and picture has words for who can't see it, and its slide's name", () => {
  for (const [at, { id }] of deck.slides.entries()) {
    const shapes = ["p:graphicFrame", "p:pic"].flatMap((kind) => [
      ...page(at + 1).getElementsByTagName(kind),
    ]);
    expect(shapes).toHaveLength(2);
    const about = shapes.map((one) => one.getElementsByTagName("p:cNvPr")[0]);
    expect(about.map((one) => one?.getAttribute("descr"))).toEqual([`What ${id} shows`, "QR code"]);
    // A copy's number is put behind letters, but in the place of digits.
    expect(about.map((one) => one?.getAttribute("name"))).toEqual([
      expect.stringMatching(new RegExp(`^figure:${id}:[a-z]+$`)),
      expect.stringMatching(new RegExp(`^code:${id}:[a-z]+$`)),
    ]);
  }
});
