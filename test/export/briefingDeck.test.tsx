import { strFromU8, unzipSync } from "fflate";
import { beforeAll, expect, test } from "vitest";

import { slideFigure, slideSnapshot } from "#app/figures/slideFigure.ts";
import { targetsOn } from "#app/pages/pageDetails.ts";
import type { Briefing } from "#domain/briefing/briefing.ts";
import { readBriefing, readNames } from "#domain/briefing/briefingText.ts";
import { targetLabel } from "#domain/dataset/entry.ts";
import { briefingDeck, type DeckOrigin, freshSlides } from "#export/briefingDeck.ts";
import { refreshFile } from "#export/refreshFile.ts";
import { reportOf } from "#features/briefing/files/refreshReport.ts";
import { briefing as words } from "#messages/files/briefing.ts";
import { coreSnapshot } from "#test/support/dataset.ts";
import { edition } from "#test/support/edition.ts";
import { figureSlide } from "#test/support/figureSlide.ts";

// jsdom draws no pictures.
beforeAll(() => {
  Object.assign(URL, { createObjectURL: () => "blob:picture", revokeObjectURL: () => undefined });
  Object.assign(HTMLImageElement.prototype, { decode: async () => undefined });
  Object.assign(HTMLCanvasElement.prototype, {
    getContext: () => ({ drawImage: () => undefined }),
    toBlob: (then: BlobCallback) => then(new Blob([Uint8Array.of(137, 80, 78, 71)])),
  });
});

const snapshot = coreSnapshot("");
const address = (path: string, parameters: URLSearchParams): string =>
  `https://dashboard.example${path}?${parameters}`;

const originOn = (day: string): DeckOrigin => ({
  figureOf: (slide) => slideFigure({ ...slide, query: `${slide.query}&asof=${day}` }, snapshot),
  edition: undefined,
  today: snapshot.today,
  targetsOn,
  address,
});

const talk: Briefing = {
  title: "Talk",
  slides: [
    { id: "1", kind: "title", title: "Talk", text: "Brussels", notes: "Welcome" },
    figureSlide("2", "/targets", "verdicts", {
      notes: "Slowly",
      highlight: { x: 0.5, y: 0.5, label: "Here it turned" },
    }),
    figureSlide("3", "/timeline", "timeline", {
      title: "The plans & <drafts>",
      highlight: { x: 0.1, y: 0.1, label: "This one" },
    }),
    figureSlide("4", "/records/nowhere", "record-nowhere"),
    { id: "5", kind: "closing", title: "Thank you", text: "", notes: "" },
  ],
};

const partsOf = (bytes: Uint8Array): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([path, one]) => [path, strFromU8(one)]));

test("a slide each, with title, notes, source, address and what is pointed at", async () => {
  const parts = partsOf(await briefingDeck(talk, originOn("2026-11-24")));
  const [first, second, third, fourth] = [1, 2, 3, 4].map((at) =>
    parts.get(`ppt/slides/slide${at}.xml`),
  );
  expect(first).toContain("Brussels");
  expect(second).toMatch(/Of \d+ goals, \d+ were met/);
  expect(second).toContain("Here it turned");
  expect(second).toContain("as of 24 November 2026");
  expect(parts.get("ppt/notesSlides/notesSlide2.xml")).toContain("Slowly");
  expect(parts.get("ppt/slides/_rels/slide2.xml.rels")).toContain("asof=2026-11-24");
  expect(third).toContain("The plans &amp; &lt;drafts&gt;");
  expect(parts.get("ppt/media/figure3.svg")).toContain("This one");
  // What has nothing in it says so.
  expect(fourth).toContain(words.nothingIn);
});

test("the same briefing gives the same bytes, whatever was edited before", async () => {
  const [, second] = talk.slides;
  const { kind: _, ...rest } = figureSlide("2", "/targets", "verdicts");
  const again: Briefing = {
    slides: talk.slides.map((slide) => (slide === second ? { ...rest, ...slide } : slide)),
    title: talk.title,
  };
  const origin = originOn("2026-11-24");
  expect(await briefingDeck(again, origin)).toEqual(await briefingDeck(talk, origin));
});

test("tells how far it is, and ends when it is told to", async () => {
  const progress: number[][] = [];
  const stop = new AbortController();
  const making = briefingDeck(talk, originOn("2026-11-24"), {
    signal: stop.signal,
    onSlide: (done, of) => {
      progress.push([done, of]);
      if (done === 2) stop.abort();
    },
  });
  await expect(making).rejects.toThrow(/abort/i);
  expect(progress).toEqual([
    [1, 5],
    [2, 5],
  ]);
});

test("a deck made from it is brought up to date, and knows its briefing", async () => {
  const deck = await briefingDeck(talk, originOn("2023-11-01"));
  const refreshing = await refreshFile(new Blob([deck]), async ({ payload }) => {
    const read = readBriefing(payload ?? "");
    if ("fault" in read) throw new Error(read.fault);
    // Its slides as they are in the deck: a slide that was made earlier showed something else then.
    const deckShows = read.briefing.slides.map((slide) =>
      slide.kind === "figure" ? { ...slide, seen: undefined } : slide,
    );
    expect({ ...read.briefing, slides: deckShows }).toEqual({
      ...talk,
      slides: talk.slides.map((slide) =>
        slide.kind === "figure" ? { ...slide, seen: undefined } : slide,
      ),
    });
    expect(read.briefing.slides[1]).toMatchObject({ seen: { asOf: "2023-11-01" } });
    return freshSlides(read.briefing, originOn("2026-11-24"));
  });
  if (refreshing.is === "refused") throw new Error(refreshing.fault);
  expect(refreshing.slides.find(({ id }) => id === "2")).toMatchObject({
    figure: { isChanged: true },
  });
  const parts = partsOf(new Uint8Array(await refreshing.file.arrayBuffer()));
  expect(parts.get("ppt/slides/slide2.xml")).toContain("as of 24 November 2026");
});

test("a report names each verdict that turned once, by its target, with edition and day before and after", async () => {
  const [, second] = talk.slides;
  if (second?.kind !== "figure") throw new Error("expected a figure");
  const twice: Briefing = { title: "Talk", slides: [second, { ...second, id: "9" }] };
  const before = { ...edition, version: "1.9.0", date: "2023-11-01" };
  const deck = await briefingDeck(twice, { ...originOn("2023-11-01"), edition: before });
  let [read, names]: [Briefing, ReadonlyMap<string, string>] = [twice, new Map()];
  const refreshing = await refreshFile(new Blob([deck]), async ({ payload = "" }) => {
    const found = readBriefing(payload);
    if ("fault" in found) throw new Error(found.fault);
    [read, names] = [found.briefing, readNames(payload)];
    return freshSlides(read, { ...originOn("2026-11-24"), edition });
  });
  if (refreshing.is === "refused") throw new Error(refreshing.fault);
  const report = await reportOf(
    read,
    refreshing.slides,
    (slide) => slideSnapshot(slide, snapshot),
    targetsOn,
  );
  expect(report.turned.length).toBeGreaterThan(3);
  expect(new Set(report.turned.map(({ id }) => id)).size).toBe(report.turned.length);
  for (const { id, before: was, now, asOf, places } of report.turned) {
    expect(was).not.toBe(now);
    expect([asOf, places]).toEqual(["2023-11-01", [1, 2]]);
    const entry = snapshot.dataset.targetById.get(id);
    expect(names.get(id)).toBe(entry && targetLabel(entry.target));
  }
  expect(report).toMatchObject({
    editions: [{ version: "1.9.0", date: "2023-11-01" }],
    before: ["2023-11-01"],
    now: ["2026-11-24"],
  });
});
