import { readFileSync } from "node:fs";

import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import readWorkbook from "read-excel-file/universal";
import { describe, expect, test } from "vitest";

import { deckFile } from "#export/ooxml/deck/deck.ts";
import { readDeck, type RefreshedDeck } from "#export/ooxml/refresh/refreshDeck.ts";
import { packageFaults, parsePart, partsOf } from "#test/support/ooxml.ts";

import { december, november, sampleDeck } from "./sampleDeck.ts";

const deckBytes = await deckFile(sampleDeck(november));
const fresh = sampleDeck(december);

const refreshed = async (bytes: Uint8Array): Promise<RefreshedDeck> =>
  (await readDeck(bytes)).refresh(fresh);

/** A deck in which a part was changed as people do. */
const edited = (
  bytes: Uint8Array,
  path: string,
  edit: (text: string) => string,
): Uint8Array<ArrayBuffer> => {
  const parts = unzipSync(bytes);
  const before = strFromU8(parts[path] ?? new Uint8Array());
  const after = edit(before);
  if (after === before) throw new Error(`nothing to change in ${path}`);
  return zipSync({ ...parts, [path]: strToU8(after) });
};

const valuesOf = (bytes: Uint8Array, path: string): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    [...parsePart(partsOf(bytes), path).getElementsByTagName("c:ser")].map((series) => {
      const texts = (tag: string) =>
        [...series.getElementsByTagName(tag)].flatMap((one) =>
          [...one.getElementsByTagName("c:v")].map((value) => value.textContent),
        );
      return [texts("c:tx")[0] ?? "", [...texts("c:val"), ...texts("c:yVal")]];
    }),
  );

const textsOf = (bytes: Uint8Array, path: string): readonly string[] =>
  [...parsePart(partsOf(bytes), path).getElementsByTagName("a:t")].map((one) => one.textContent);

/** Parts that aren't the same bytes any more. */
const changedParts = (before: Uint8Array, after: Uint8Array): readonly string[] => {
  const [was, now] = [partsOf(before), partsOf(after)];
  return [...now.keys()]
    .filter(
      (path) => Buffer.compare(was.get(path) ?? Buffer.of(), now.get(path) ?? Buffer.of()) !== 0,
    )
    .sort();
};

describe("a deck as we made it", () => {
  test("says the same as one made today", async () => {
    const { bytes } = await refreshed(deckBytes);
    const [now, today] = [partsOf(bytes), partsOf(await deckFile(fresh))];
    expect([...now.keys()].sort()).toEqual([...today.keys()].sort());
    for (const path of now.keys()) {
      if (/slides\/slide\d|notesSlide\d/i.test(path) && path.endsWith(".xml")) {
        expect(textsOf(bytes, path), path).toEqual(textsOf(await deckFile(fresh), path));
      }
    }
    expect(valuesOf(bytes, "ppt/charts/chart2.xml")).toEqual({
      Behind: ["1", "2", "3"],
      Met: ["6", "3", "2"],
      Missed: ["1", "1", "1"],
    });
    expect(valuesOf(bytes, "ppt/charts/chart3.xml")["Readings"]).toEqual([
      "180",
      "230",
      "246",
      "285",
    ]);
    for (const path of ["ppt/media/figure4.svg", "ppt/media/figure4.png", "ppt/media/code4.png"]) {
      expect(now.get(path), path).toEqual(today.get(path));
    }
    expect(packageFaults(now)).toEqual([]);
  });

  test("has the new figures in the workbook, too", async () => {
    const { bytes } = await refreshed(deckBytes);
    const book = partsOf(bytes).get("ppt/embeddings/chart2.xlsx") ?? new Uint8Array();
    const [sheet] = await readWorkbook(new Blob([new Uint8Array(book)]));
    expect(sheet?.data.slice(0, 2)).toEqual([
      [null, "Behind", "Met", "Missed"],
      ["工业和信息化部 MIIT", 1, 6, 1],
    ]);
  });

  test("tells what changed on each slide", async () => {
    const { slides, left, others, absent } = await refreshed(deckBytes);
    expect(slides.map(({ id }) => id)).toEqual(fresh.slides.map(({ id }) => id));
    expect(slides[1]).toMatchObject({
      place: 2,
      title: "scoreboard: what was found in December",
      figure: { isChanged: true, isKept: false, added: ["Missed"], gone: ["On pace"] },
      kept: [],
    });
    expect(slides[4]?.figure).toMatchObject({
      added: ["New: cards"],
      gone: ["Share of intelligent computing"],
    });
    expect([left, others, absent]).toEqual([[], [], []]);
  });

  test("stays the same bytes where nothing is new", async () => {
    const same = await (await readDeck(deckBytes)).refresh(sampleDeck(november));
    expect(same.bytes).toEqual(deckBytes);
    expect(same.slides.flatMap(({ brought, kept }) => [...brought, ...kept])).toEqual([]);
    const once = await refreshed(deckBytes);
    expect((await refreshed(once.bytes)).bytes).toEqual(once.bytes);
  });

  test("touches only the slide of what is new, the record, and nothing else", async () => {
    const { bytes } = await (
      await readDeck(deckBytes)
    ).refresh({
      ...sampleDeck(november),
      slides: sampleDeck(november).slides.map((slide) =>
        slide.id === "scoreboard" ? { ...slide, title: "Another" } : slide,
      ),
    });
    expect(changedParts(deckBytes, bytes)).toEqual([
      "customXml/item1.xml",
      "ppt/slides/slide2.xml",
    ]);
  });
});

describe("what somebody edited stays", () => {
  test("a title of their own", async () => {
    const own = edited(deckBytes, "ppt/slides/slide2.xml", (text) =>
      text.replace("scoreboard: what was found in November", "Mine &amp; only mine"),
    );
    const { bytes, slides } = await refreshed(own);
    expect(textsOf(bytes, "ppt/slides/slide2.xml")).toContain("Mine & only mine");
    expect(slides[1]?.kept).toEqual(["title"]);
    expect(slides[1]?.title).toBe("Mine & only mine");
    expect(valuesOf(bytes, "ppt/charts/chart2.xml")["Met"]).toEqual(["6", "3", "2"]);
  });

  test("a slide of ours that they took out, and a figure", async () => {
    const without = edited(deckBytes, "ppt/presentation.xml", (text) =>
      text.replace(/<p:sldId id="257"[^>]*\/>/, ""),
    );
    const { absent, slides } = await refreshed(without);
    expect(absent).toEqual(["scoreboard"]);
    expect(slides.map(({ place }) => place)).toEqual([1, 2, 3, 4, 5]);
    const bare = edited(deckBytes, "ppt/slides/slide2.xml", (text) =>
      text.replace(/<p:graphicFrame>[\s\S]*<\/p:graphicFrame>/, ""),
    );
    expect((await refreshed(bare)).slides[1]?.figure).toBe("taken-out");
  });

  test("all words, where the record of ours was lost; figures follow all the same", async () => {
    const lost = edited(deckBytes, "customXml/item1.xml", () => "<other/>");
    const { bytes, slides } = await refreshed(lost);
    expect(slides[1]?.kept).toEqual(["title", "notes", "source", "alt"]);
    expect(valuesOf(bytes, "ppt/charts/chart2.xml")).toEqual(
      valuesOf(await deckFile(fresh), "ppt/charts/chart2.xml"),
    );
  });
});

/*
 * The November deck of `sampleDeck.ts`, opened in LibreOffice Impress 25.2 and saved as PPTX after this: the
 * timeline's slide moved to the front; a slide with a text box put behind it; the scoreboard's title
 * rewritten and its chart moved down by 8 mm; the course's slide doubled; in the table the verdict of
 * 'Storage & <tape>' rewritten, and that slide's notes.
 */
describe("a deck that was edited and saved in LibreOffice", () => {
  const saved = readFileSync("test/export/ooxml/fixtures/editedInLibreOffice.pptx");

  test("keeps what was edited and brings the rest up to date", async () => {
    const { bytes } = await refreshed(saved);
    const all = (at: number): string => textsOf(bytes, `ppt/slides/slide${at}.xml`).join("|");
    expect(all(2)).toBe(textsOf(saved, "ppt/slides/slide2.xml").join("|"));
    expect(all(4)).toContain("改过的标题");
    expect(all(4)).toContain("Source, read in December");
    expect(all(7)).toContain("Storage & <tape>|1,000|1,900|Met, I say");
    expect(all(7)).toContain("New: cards|10|20|Behind");
    expect(all(7)).not.toContain("intelligent");
    expect(textsOf(bytes, "ppt/notesSlides/notesSlide7.xml").join("")).toContain(
      "What I want to say",
    );
    for (const path of [
      "ppt/charts/chart1.xml",
      "ppt/charts/chart2.xml",
      "ppt/charts/chart3.xml",
    ]) {
      const values = valuesOf(bytes, path);
      expect(values["Met"] ?? values["Readings"], path).toEqual(
        "Met" in values ? ["6", "3", "2"] : ["180", "230", "246", "285"],
      );
    }
    const place = (of: Uint8Array): string | undefined =>
      /name="figure:scoreboard"[\s\S]*?<a:off [^>]*>/
        .exec(strFromU8(partsOf(of).get("ppt/slides/slide4.xml") ?? new Uint8Array()))?.[0]
        .split("<a:off")[1];
    expect(place(bytes)).toBe(place(saved));
  });

  test("changes nothing more when it is refreshed again", async () => {
    const { bytes } = await refreshed(saved);
    expect((await refreshed(bytes)).bytes).toEqual(bytes);
  });
});
