import { expect, test } from "vitest";

import { figureSlide } from "#export/figureSlide.ts";
import { verdictsFigure } from "#figures/scoreboard/figure.ts";
import { coreSnapshot } from "#test/support/dataset.ts";
import { fileOn } from "#test/support/fileOn.ts";

const snapshot = coreSnapshot("agency=miit&path=compound");
const origin = {
  snapshot,
  edition: undefined,
  address: "https://example.org/targets?agency=miit&path=compound",
  pageOf: (path: string) => `https://example.org${path}`,
};
const figure = fileOn(verdictsFigure, snapshot);

test("a slide tells what the figure shows, of what, as of when, from where and where it stands", async () => {
  const slide = await figureSlide(figure, origin, { id: "one", notes: "Pause here." });
  expect(slide.title).toBe(figure.title);
  expect(slide.source).toContain("MIIT");
  expect(slide.source).toContain("compound path");
  expect(slide.source).toContain("as of 24 November 2026");
  expect(slide.notes.split("\n")[0]).toBe("Pause here.");
  expect(slide.notes).toContain(origin.address);
  for (const part of [
    "MIIT",
    "compound path",
    "Sources (",
    "Data set",
    "Made on 24 November 2026.",
  ]) {
    expect(slide.notes).toContain(part);
  }
  expect(slide.link?.address).toBe(origin.address);
  expect(slide.alt).toContain(figure.title);
});

test("a slide has the title of who presents it, and a chart where the figure has one", async () => {
  const slide = await figureSlide(figure, origin, { id: "one", title: "Half are met" });
  expect(slide.title).toBe("Half are met");
  expect(slide.content.is).toBe("chart");
});

test("an address too long for a code stands in the notes, which say so", async () => {
  const address = `https://example.org/targets?q=${"computing ".repeat(40)}`;
  const long = await figureSlide(figure, { ...origin, address }, { id: "one" });
  expect(long.link?.code).toBeUndefined();
  expect(long.notes).toContain(address);
  expect(long.notes).toContain("too long for a QR code");
  const usual = await figureSlide(figure, origin, { id: "one" });
  expect(usual.notes).not.toContain("QR code");
});
