import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";

import { deckFile } from "#export/ooxml/deck/deck.ts";
import type { DeckFigureSlide, SlideContent, SlideTable } from "#export/ooxml/deck/slides.ts";
import type { FigureChange } from "#export/ooxml/refresh/figureChange.ts";
import { readDeck } from "#export/ooxml/refresh/refreshDeck.ts";
import { parsePart, partsOf } from "#test/support/ooxml.ts";

const slideOf = (content: SlideContent): DeckFigureSlide => ({
  id: "figure",
  kind: "figure",
  title: "Title",
  notes: "",
  alt: "Alt",
  source: "Source",
  content,
});

const deckOf = (content: SlideContent): Promise<Uint8Array> =>
  deckFile({
    title: "Deck",
    creator: "Us",
    createdAt: "2026-11-25T00:00:00Z",
    slides: [slideOf(content)],
  });

/** The deck of one figure after somebody's edit and a refresh. */
const refreshed = async (
  then: SlideContent,
  path: string,
  edit: (text: string) => string,
  now: SlideContent,
): Promise<{ readonly bytes: Uint8Array; readonly change: FigureChange }> => {
  const parts = unzipSync(await deckOf(then));
  const before = strFromU8(parts[path] ?? new Uint8Array());
  const edited = zipSync({ ...parts, [path]: strToU8(edit(before)) });
  const { bytes, slides } = await (await readDeck(edited)).refresh({ slides: [slideOf(now)] });
  const change = slides[0]?.figure;
  if (typeof change !== "object") throw new Error(`the figure is ${change}`);
  return { bytes, change };
};

describe("tables", () => {
  const PAGE = "ppt/slides/slide1.xml";

  const table = (...rows: SlideTable["rows"]): SlideTable => ({
    is: "table",
    headings: ["Target", "Goal", "Verdict"],
    rows,
    numbers: [1],
    rest: "",
  });

  const rowsOf = (bytes: Uint8Array): readonly (readonly string[])[] =>
    [...parsePart(partsOf(bytes), PAGE).getElementsByTagName("a:tr")].map((row) =>
      [...row.getElementsByTagName("a:tc")].map((cell) => cell.textContent),
    );

  const ROW = /<a:tr .*?<\/a:tr>/g;
  const then = table(["A", "1", "Behind"], ["B", "2", "Behind"], ["C", "3", "Met"]);
  const now = table(["A", "1", "Met"], ["C", "4", "Met"], ["D", "5", "Behind"]);

  /** A row with other words in its cells. */
  const rowWith = (row: string, ...texts: readonly string[]): string => {
    let at = 0;
    return row.replaceAll(/<a:t>.*?<\/a:t>/g, () => `<a:t>${texts[at++]}</a:t>`);
  };

  const rowsIn = (text: string): readonly string[] => [...text.matchAll(ROW)].map(([row]) => row);

  test("a row of somebody's own stays where it stood", async () => {
    const { bytes, change } = await refreshed(
      then,
      PAGE,
      (text) => {
        const first = rowsIn(text)[1] ?? "";
        return text.replace(first, first + rowWith(first, "Mine", "9", "I say"));
      },
      now,
    );
    expect(rowsOf(bytes)).toEqual([
      ["Target", "Goal", "Verdict"],
      ["A", "1", "Met"],
      ["Mine", "9", "I say"],
      ["C", "4", "Met"],
      ["D", "5", "Behind"],
    ]);
    expect(change).toMatchObject({ added: ["D"], gone: ["B"] });
  });

  test("a column of somebody's own stays, and cells are found by their headings", async () => {
    const cell = (text: string): string =>
      `<a:tc><a:txBody><a:bodyPr/><a:p><a:r><a:t>${text}</a:t></a:r></a:p></a:txBody><a:tcPr/></a:tc>`;
    const { bytes } = await refreshed(
      then,
      PAGE,
      (text) => {
        let at = 0;
        return text.replaceAll(/<a:tr [^>]*>/g, (row) => row + cell(at++ === 0 ? "Comment" : "ok"));
      },
      now,
    );
    expect(rowsOf(bytes)).toEqual([
      ["Comment", "Target", "Goal", "Verdict"],
      ["ok", "A", "1", "Met"],
      ["ok", "C", "4", "Met"],
      ["", "D", "5", "Behind"],
    ]);
  });

  test("a row that is gone from the data stays if somebody wrote in it", async () => {
    const { bytes, change } = await refreshed(
      then,
      PAGE,
      (text) => text.replace(rowsIn(text)[2] ?? "", (row) => rowWith(row, "B", "2", "Ask them")),
      now,
    );
    expect(rowsOf(bytes).find(([name]) => name === "B")).toEqual(["B", "2", "Ask them"]);
    expect(change).toMatchObject({ isKept: true, gone: [] });
  });
});

describe("charts", () => {
  const CHART = "ppt/charts/chart1.xml";

  const bars = (...series: readonly (readonly [string, readonly number[]])[]): SlideContent => ({
    is: "chart",
    chart: {
      is: "bars",
      rest: "",
      lie: true,
      categories: ["One", "Two"],
      counted: "Targets",
      series: series.map(([name, values]) => ({ name, token: "verdict.met", values })),
    },
  });

  const seriesOf = (bytes: Uint8Array): readonly Element[] => [
    ...parsePart(partsOf(bytes), CHART).getElementsByTagName("c:ser"),
  ];

  const namesOf = (bytes: Uint8Array): readonly (string | undefined)[] =>
    seriesOf(bytes).map((one) =>
      one.getElementsByTagName("c:tx")[0]?.textContent.split("$1").at(-1),
    );

  const SERIES = /<c:ser>.*?<\/c:ser>/g;
  const then = bars(["Met", [1, 2]], ["Behind", [3, 4]]);
  const now = bars(["Behind", [5, 6]], ["Met", [7, 8]]);

  test("a series keeps the look that somebody gave it, wherever it stands now", async () => {
    const { bytes } = await refreshed(
      then,
      CHART,
      (text) => text.replace(/<a:srgbClr val="\w+"\/>/, '<a:srgbClr val="ABCDEF"/>'),
      now,
    );
    expect(namesOf(bytes)).toEqual(["Behind", "Met"]);
    const [behind, met] = seriesOf(bytes);
    expect(met?.innerHTML).toContain("ABCDEF");
    expect(behind?.innerHTML).not.toContain("ABCDEF");
    expect(met?.getElementsByTagName("c:val")[0]?.textContent).toMatch(/78$/);
  });

  test("a series of somebody's own stays with its figures, which don't hang on our workbook", async () => {
    const { bytes, change } = await refreshed(
      then,
      CHART,
      (text) => {
        const [first = ""] = text.match(SERIES) ?? [];
        const own = first
          .replace("<c:v>Met</c:v>", "<c:v>My forecast</c:v>")
          .replace("<c:v>1</c:v>", "<c:v>99</c:v>");
        return text.replace(first, first + own);
      },
      now,
    );
    expect(namesOf(bytes)).toEqual(["Behind", "Met", "My forecast"]);
    const own = seriesOf(bytes)[2];
    expect(own?.getElementsByTagName("c:f")).toHaveLength(0);
    expect(own?.getElementsByTagName("c:val")[0]?.textContent).toContain("99");
    expect(change).toMatchObject({ isKept: true, added: [], gone: [] });
    const orders = seriesOf(bytes).map((one) =>
      one.getElementsByTagName("c:order")[0]?.getAttribute("val"),
    );
    expect(orders).toEqual(["0", "1", "2"]);
  });

  test("figures that somebody typed over follow the data", async () => {
    const { bytes, change } = await refreshed(
      then,
      CHART,
      (text) => text.replace("<c:v>4</c:v>", "<c:v>400</c:v>"),
      then,
    );
    expect(seriesOf(bytes)[1]?.getElementsByTagName("c:val")[0]?.textContent).toMatch(/34$/);
    expect(change.isChanged).toBe(true);
  });

  /** Readings, each with what is written beside it, under an axis of such levels. */
  const readings = (
    levels: readonly number[],
    ...points: readonly (readonly [y: number, label: string])[]
  ): SlideContent => ({
    is: "chart",
    chart: {
      is: "points",
      rest: "",
      x: { title: "Date", form: "day" },
      y: { title: "EB", form: "number", levels },
      series: [
        {
          name: "reading",
          token: "ink",
          look: "line",
          points: points.map(([y, label], at) => ({ x: 19_000 + 365 * at, y, label })),
        },
      ],
    },
  });

  const formatsOf = (bytes: Uint8Array, name: string): readonly (string | undefined)[] =>
    [...parsePart(partsOf(bytes), CHART).getElementsByTagName(name)].map(
      (one) => one.getElementsByTagName("c:numFmt")[0]?.getAttribute("formatCode") ?? undefined,
    );

  const was = readings([0, 50], [10, "≈ 10"], [20, "20"]);
  const is = readings([0, 2.5, 5], [2, "≤ 2"], [3, "3"], [4.5, "> 4.5"]);

  test("a label in somebody's own words stays, and none comes where they took them away", async () => {
    const own = (text: string): string =>
      text.replace(
        '<c:dLbl><c:idx val="1"/>',
        '<c:dLbl><c:idx val="1"/><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>Ours!</a:t></a:r></a:p></c:rich></c:tx>',
      );
    const { bytes } = await refreshed(was, CHART, own, is);
    const labels = [...parsePart(partsOf(bytes), CHART).getElementsByTagName("c:dLbl")];
    expect(labels.map(({ textContent }) => textContent)).toEqual(["", "Ours!", ""]);
    const bare = await refreshed(
      was,
      CHART,
      (text) => text.replace(/<c:dLbls>.*<\/c:dLbls>/, ""),
      is,
    );
    expect(formatsOf(bare.bytes, "c:dLbl")).toEqual([]);
  });
});
