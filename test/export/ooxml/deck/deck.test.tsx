import { describe, expect, test } from "vitest";

import { deckFile } from "#export/ooxml/deck/deck.ts";
import type { Deck, DeckFigureSlide, SlideContent, TextSlide } from "#export/ooxml/deck/slides.ts";
import { packageFaults, parsePart, partsOf } from "#test/support/ooxml.ts";

const picture: SlideContent = {
  is: "picture",
  svg: '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="50"/>',
  png: Uint8Array.of(0x89, 0x50, 0x4e, 0x47),
  width: 100,
  height: 50,
};

const slide = (
  id: string,
  title: string,
  content: SlideContent = picture,
  more: Partial<DeckFigureSlide> = {},
): DeckFigureSlide => ({
  kind: "figure",
  id,
  title,
  alt: "Five bars, the longest of them on pace",
  notes: "First line.\n\n讲者备注 <b> & \u0000",
  source: "Read in the newsletter",
  content,
  ...more,
});

const words = (kind: TextSlide["kind"]): TextSlide => ({
  kind,
  id: kind,
  title: `A ${kind}`,
  text: "MIIT的十四五规划\nwith a second line",
  notes: "",
});

const figures = [slide("pace", "Five of the 6 are met"), slide("strip", "算力总规模：<到期>")];

const deck: Deck = {
  title: "Targets & bodies",
  creator: "China Industries Dashboard",
  createdAt: "2026-11-25T00:00:00Z",
  payload: '{"future": "<1>"}',
  slides: [...figures, words("title"), words("section"), words("closing")],
};

const bytes = await deckFile(deck);
const parts = partsOf(bytes);
const slides = ["ppt/slides/slide1.xml", "ppt/slides/slide2.xml"];
const under = (folder: RegExp): readonly string[] =>
  [...parts.keys()].filter((path) => folder.test(path));

describe("what PowerPoint is strict about", () => {
  test("types, relations and ids", () => {
    expect(packageFaults(parts)).toEqual([]);
  });
});

test("each slide has its title in the placeholder for it, its source line and its notes", () => {
  for (const [at, path] of slides.entries()) {
    const page = parsePart(parts, path);
    const textOf = (type: string): string | undefined =>
      [...page.getElementsByTagName("p:sp")].find(
        (shape) => shape.getElementsByTagName("p:ph")[0]?.getAttribute("type") === type,
      )?.textContent;
    expect(textOf("title")).toBe(deck.slides[at]?.title);
    expect(textOf("ftr")).toBe("Read in the newsletter");
    const notes = parsePart(parts, path.replaceAll("slide", "notesSlide"));
    expect(notes.documentElement.textContent).toBe("First line.讲者备注 <b> & ");
  }
});

test("a run is in the language of its letters, and has no letters of the other", () => {
  let [chinese, english] = [0, 0];
  for (const path of under(/^ppt\/(?:slides|notesSlides)\/\w+\.xml$/)) {
    for (const run of parsePart(parts, path).getElementsByTagName("a:r")) {
      const lang = run.getElementsByTagName("a:rPr")[0]?.getAttribute("lang");
      const isHan = /\p{Script=Han}/u.test(run.textContent);
      if (isHan) chinese += 1;
      else english += 1;
      expect(lang, run.textContent).toBe(isHan ? "zh-CN" : "en-GB");
      expect(isHan && /[a-z]/i.test(run.textContent), run.textContent).toBe(false);
    }
  }
  expect(chinese).toBeGreaterThan(4);
  expect(english).toBeGreaterThan(8);
});

test("the same deck gives the same bytes", async () => {
  expect(await deckFile(deck)).toEqual(bytes);
});

test("slides of words have their own layouts, with the words in their placeholders", () => {
  for (const [at, kind] of [
    [3, "ctrTitle"],
    [4, "title"],
    [5, "ctrTitle"],
  ] as const) {
    const path = `ppt/slides/slide${at}.xml`;
    const [title, text] = [...parsePart(parts, path).getElementsByTagName("p:sp")];
    expect(title?.getElementsByTagName("p:ph")[0]?.getAttribute("type")).toBe(kind);
    expect(title?.textContent).toBe(deck.slides[at - 1]?.title);
    expect(text?.getElementsByTagName("a:p")).toHaveLength(2);
    expect(text?.textContent).toBe("MIIT的十四五规划with a second line");
  }
});
