import { describe, expect, test } from "vitest";

import { deckFile } from "#export/ooxml/deck/deck.ts";
import type { Deck } from "#export/ooxml/deck/slides.ts";
import { readDeck } from "#export/ooxml/refresh/refreshDeck.ts";
import { packageFaults, parsePart, partsOf } from "#test/support/ooxml.ts";

import { edited, grouped, inLibreOffice, ofBefore, withCopyOf } from "./copies.ts";
import { december, november, sampleDeck } from "./sampleDeck.ts";

/** Slides of a briefing are numbered: those of all decks alike. */
const numbered = (deck: Deck): Deck => ({
  ...deck,
  slides: deck.slides.map((slide, at) => ({ ...slide, id: String(at + 1) })),
});

const fresh = numbered(sampleDeck(december));
const today = await deckFile(fresh);
const deckBytes = await deckFile(numbered(sampleDeck(november)));
const madeBefore = ofBefore(deckBytes);

/** Another deck of ours, of other figures in another order under the same numbers. */
const { slides } = sampleDeck(november);
const another = numbered({
  ...sampleDeck(november),
  payload: "another briefing",
  slides: [...slides].reverse().map((slide) => ({
    ...slide,
    title: `Another ${slide.title}`,
    notes: `Another ${slide.notes}`,
    ...(slide.kind === "figure" ? { alt: `Another ${slide.alt}` } : {}),
  })),
});
const other = await deckFile(another);

/** All that a slide says: its words, and the figures of its chart or the drawing of its picture. */
const saidOn = (parts: ReturnType<typeof partsOf>, at: number): unknown => {
  const path = `ppt/slides/slide${at}.xml`;
  const relations = parsePart(parts, `ppt/slides/_rels/slide${at}.xml.rels`);
  const used = [...relations.getElementsByTagName("Relationship")]
    .filter((one) => one.getAttribute("TargetMode") !== "External")
    .map((one) => new URL(one.getAttribute("Target") ?? "", `https://a/${path}`).pathname.slice(1));
  const textsIn = (part: string, tag: string): readonly string[] =>
    [...parsePart(parts, part).getElementsByTagName(tag)].map((one) => one.textContent);
  return {
    texts: textsIn(path, "a:t").toSorted(),
    charts: used.filter((part) => /chart/.test(part)).map((part) => textsIn(part, "c:v")),
    drawings: used
      .filter((part) => part.endsWith(".svg"))
      .map((part) => new TextDecoder().decode(parts.get(part))),
  };
};

const refreshed = async (bytes: Uint8Array) => (await readDeck(bytes)).refresh(fresh);

const figures = [
  [2, "bars"],
  [3, "points"],
  [4, "a picture"],
  [5, "a table"],
] as const;

const saidToday = new Map(figures.map(([at]) => [at, saidOn(partsOf(today), at)]));

describe.each(figures)("a copy of slide %i, %s, says what is so today", (at) => {
  test.each([
    ["made in PowerPoint", deckBytes, (slide: string) => slide],
    ["made in LibreOffice", deckBytes, inLibreOffice],
    ["grouped", deckBytes, grouped],
    ["grouped in LibreOffice", deckBytes, (slide: string) => inLibreOffice(grouped(slide))],
    ["made in PowerPoint from a deck of before", madeBefore, (slide: string) => slide],
    ["made in LibreOffice from a deck of before", madeBefore, inLibreOffice],
    [
      "grouped in LibreOffice in one of before",
      madeBefore,
      (slide: string) => inLibreOffice(grouped(slide)),
    ],
  ])("%s", async (_what, deck, edit) => {
    const result = await refreshed(withCopyOf(deck, at, deck, edit));
    const parts = partsOf(result.bytes);
    expect(saidOn(parts, at)).toEqual(saidToday.get(at));
    expect(saidOn(parts, 7)).toEqual(saidToday.get(at));
    expect(result.slides.map(({ place }) => place)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect([result.left, result.others]).toEqual([[], []]);
    expect(packageFaults(parts)).toEqual([]);
  });
});

describe.each([
  ["a deck of today", deckBytes, other],
  ["a deck of before", madeBefore, ofBefore(other)],
  ["a deck of before from one of today", madeBefore, other],
  ["a deck of today from one of before", deckBytes, ofBefore(other)],
] as const)("a slide pasted into %s", (_what, deck, from) => {
  test.each([2, 3, 4, 5])("is left as it is and named: slide %i of another", async (at) => {
    const pasted = withCopyOf(deck, at, from);
    const before = saidOn(partsOf(pasted), 7);
    const result = await refreshed(pasted);
    expect(saidOn(partsOf(result.bytes), 7)).toEqual(before);
    expect(result.left).toEqual([
      { place: 7, title: another.slides[at - 1]?.title, why: "other-deck" },
    ]);
    expect(result.slides.map(({ place }) => place)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test("by LibreOffice is named, too", async () => {
    const pasted = withCopyOf(deck, 4, from, inLibreOffice);
    const before = saidOn(partsOf(pasted), 7);
    const result = await refreshed(pasted);
    expect(saidOn(partsOf(result.bytes), 7)).toEqual(before);
    expect(result.left).toMatchObject([{ place: 7, title: another.slides[3]?.title }]);
  });
});

test("a figure pasted from another deck onto a slide of ours leaves that slide ours, and is named", async () => {
  const chart = /<p:graphicFrame>.*?<\/p:graphicFrame>/s;
  const foreign = new TextDecoder().decode(partsOf(other).get("ppt/slides/slide4.xml"));
  const [pasted = ""] = chart.exec(foreign) ?? [];
  const deck = edited(deckBytes, /slides\/slide5\.xml$/, (text) =>
    text.replace("</p:spTree>", `${pasted}</p:spTree>`),
  );
  const result = await refreshed(deck);
  expect(result.slides[4]).toMatchObject({ place: 5, id: "5", figure: { isChanged: true } });
  expect(result.left).toMatchObject([{ place: 5, why: "other-deck" }]);
});

test("a copy that has lost its name and says nothing that we wrote is named", async () => {
  const deck = withCopyOf(madeBefore, 2, madeBefore, (slide) =>
    inLibreOffice(slide).replaceAll(/(?<=<a:t>)[^<]*(?=<\/a:t>)/g, "My own"),
  );
  const result = await refreshed(
    edited(deck, /notesSlide2-copy\.xml$/, (text) =>
      text.replaceAll(/(?<=<a:t>)[^<]*(?=<\/a:t>)/g, "My own"),
    ),
  );
  expect(result.left).toEqual([{ place: 7, title: "My own", why: "nameless" }]);
});

test("a slide on which nothing is ours is named as such", async () => {
  const deck = withCopyOf(deckBytes, 2, deckBytes, (slide) =>
    slide.replaceAll(/(?<=name=")[^"]*(?=")/g, "Shape"),
  );
  const result = await refreshed(deck);
  expect([result.left, result.others]).toEqual([[], [7]]);
});

test("what was brought up to date once is found the next month, too", async () => {
  const once = await refreshed(withCopyOf(madeBefore, 2, madeBefore, inLibreOffice));
  const result = await (await readDeck(once.bytes)).refresh(numbered(sampleDeck(november)));
  expect(saidOn(partsOf(result.bytes), 7)).toEqual(saidOn(partsOf(deckBytes), 2));
  const twice = await refreshed(withCopyOf(deckBytes, 2, deckBytes, inLibreOffice));
  const again = await (await readDeck(twice.bytes)).refresh(numbered(sampleDeck(november)));
  expect(again.slides).toHaveLength(7);
  expect(saidOn(partsOf(again.bytes), 7)).toEqual(saidOn(partsOf(deckBytes), 2));
});
