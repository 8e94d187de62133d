import fc from "fast-check";
import { describe, expect, test } from "vitest";

import type { Briefing, NewSlide, Slide } from "#domain/briefing/briefing.ts";
import { MOST_BRIEFING, readBriefing, writeBriefing } from "#domain/briefing/briefingText.ts";
import { verdicts } from "#domain/judging/verdict.ts";

const line = fc.stringMatching(/^[^\p{C}\s]{0,30}$/u);
const text = fc.stringMatching(/^[^\p{C}]{0,60}$/u);
const share = fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0);

const slides: fc.Arbitrary<NewSlide> = fc.oneof(
  fc.record({
    kind: fc.constantFrom("title", "section", "closing"),
    title: line,
    text,
    notes: text,
  }),
  fc.record({
    kind: fc.constant("figure" as const),
    path: fc.constantFrom("/", "/targets", "/targets/charging"),
    query: fc.constantFrom("", "agency=miit&q=%E7%AE%97%E5%8A%9B"),
    figure: fc.constantFrom("verdicts", "course-charging"),
    title: fc.option(line, { nil: undefined }),
    notes: text,
    highlight: fc.option(fc.record({ x: share, y: share, label: line }), { nil: undefined }),
    seen: fc.record({
      asOf: fc.constant("2026-11-25"),
      verdicts: fc.dictionary(
        fc.constantFrom("charging", "compute-total"),
        fc.constantFrom(...verdicts),
        { noNullPrototype: true },
      ),
    }),
  }),
);

const briefings: fc.Arbitrary<Briefing> = fc.record({
  title: line,
  slides: fc
    .array(slides, { maxLength: 8 })
    .map((list) => list.map((slide, at): Slide => ({ ...slide, id: String(at + 1) }))),
});

const figure = {
  id: "1",
  kind: "figure",
  path: "/targets",
  query: "",
  figure: "verdicts",
  notes: "",
  seen: { asOf: "2026-11-25", verdicts: {} },
};
const file = (slide: object): string =>
  JSON.stringify({ briefing: 1, title: "Talk", slides: [slide] });

describe("the text of a briefing", () => {
  test("is read back as it was written", () => {
    fc.assert(
      fc.property(briefings, (briefing) => {
        expect(readBriefing(writeBriefing(briefing))).toEqual({ briefing, skipped: 0 });
      }),
    );
  });

  test("makes nothing fail, whatever it is", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((json) => file({ ...figure, seen: json })),
        ),
        (source) => {
          const read = readBriefing(source);
          expect("fault" in read || Array.isArray(read.briefing.slides)).toBe(true);
        },
      ),
    );
  });

  test.each([
    ["a script for an address", { ...figure, path: "javascript:alert(1)" }],
    ["another host", { ...figure, path: "//evil.example" }],
    ["a way up", { ...figure, path: "/targets/../../secret" }],
    ["a highlight beyond the figure", { ...figure, highlight: { x: 7, y: 0, label: "" } }],
    ["a name of a figure with markup", { ...figure, figure: "<b>" }],
    ["an id that no slide of a deck may have", { ...figure, id: 'a" b' }],
    ["an unknown kind", { ...figure, kind: "video" }],
    ["no slide at all", []],
  ])("leaves out a slide with %s, and counts it", (_, slide) => {
    expect(readBriefing(file(slide))).toEqual({
      briefing: { title: "Talk", slides: [] },
      skipped: 1,
    });
  });

  test.each([
    ["", "unreadable"],
    ["<script>alert(1)</script>", "unreadable"],
    ["null", "unreadable"],
    ['{"briefing":1,"title":1,"slides":[]}', "unreadable"],
    ['{"briefing":2,"title":"","slides":[]}', "later-version"],
    [JSON.stringify({ briefing: 1, title: "", slides: Array(101).fill(0) }), "too-many"],
    ["[".repeat(MOST_BRIEFING + 1), "too-large"],
  ])("says why it is none: %.30s", (source, fault) => {
    expect(readBriefing(source)).toEqual({ fault });
  });

  test("drops what can't be seen or turns a line round, and cuts what is too long", () => {
    const title = `a\u202Eb\u0000c\n d${"x".repeat(400)}`;
    const read = readBriefing(JSON.stringify({ briefing: 1, title, slides: [] }));
    expect("briefing" in read && read.briefing.title).toBe(`abc d${"x".repeat(295)}`);
  });
});
