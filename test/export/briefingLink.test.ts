// @vitest-environment node
import fc from "fast-check";
import { deflateRawSync } from "node:zlib";
import { expect, test } from "vitest";

import { type Briefing, emptyBriefing, withSlide } from "#domain/briefing/briefing.ts";
import { LINK_MARK } from "#domain/briefing/briefingText.ts";
import { LONGEST_LINK, linkFragment, readLink } from "#export/briefingLink.ts";
import { runs } from "#test/support/runs.ts";

const ofFigures = (count: number): Briefing => {
  let briefing: Briefing = { ...emptyBriefing, title: "算力 & compute" };
  for (let at = 0; at < count; at += 1) {
    briefing = withSlide(briefing, {
      kind: "figure",
      path: "/targets",
      query: `agency=miit&q=${encodeURIComponent("算力")}&from=20${10 + at}`,
      figure: "verdicts",
      title: at % 2 === 0 ? undefined : `What happened in 20${10 + at}`,
      notes: "Say this slowly.",
      highlight: { x: 0.25, y: 0.5, label: "here" },
      seen: { asOf: "2026-11-25", verdicts: { charging: "met", "compute-total": "behind" } },
    });
  }
  return briefing;
};

const packed = (text: string): string =>
  `${LINK_MARK}${deflateRawSync(Buffer.from(text)).toString("base64url")}`;

test("what a link carries is read back as it was", async () => {
  const briefing = ofFigures(10);
  expect(await readLink(await linkFragment(briefing))).toEqual({ briefing, skipped: 0 });
});

test("ten slides fit a link, and it holds nothing that an address would change", async () => {
  const fragment = await linkFragment(ofFigures(10));
  expect(fragment.length).toBeLessThan(LONGEST_LINK);
  expect(fragment).toMatch(/^#b=[\w-]+$/);
});

test("any words come through", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.stringMatching(/^[^\p{C}\s]{0,40}$/u),
      fc.stringMatching(/^[^\p{C}]{0,40}$/u),
      async (title, notes) => {
        const slide = { kind: "section", title, text: "", notes } as const;
        const briefing = withSlide({ title, slides: [] }, slide);
        expect(await readLink(await linkFragment(briefing))).toEqual({ briefing, skipped: 0 });
      },
    ),
    { numRuns: runs(60) },
  );
});

test("no fragment makes it throw", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.string(),
        fc.base64String(),
        fc.json().map(packed),
        fc.uint8Array().map((bytes) => Buffer.from(bytes).toString("base64url")),
      ),
      async (text) => {
        const read = await readLink(`${LINK_MARK}${text}`);
        expect("fault" in read || read.briefing.slides.length <= 100).toBe(true);
      },
    ),
    { numRuns: runs(150) },
  );
});

test.each([
  ["nothing", LINK_MARK, "unreadable"],
  ["half of a link", packed(JSON.stringify({ briefing: 1 })).slice(0, 12), "unreadable"],
  ["something else", packed('{"views":[]}'), "unreadable"],
  ["a later version", packed('{"briefing":99,"title":"","slides":[]}'), "later-version"],
  [
    "too many slides",
    packed(JSON.stringify({ briefing: 1, title: "", slides: Array(101).fill(0) })),
    "too-many",
  ],
  ["a million slides", packed(`{"briefing":1,"slides":[${"0,".repeat(1_000_000)}0]}`), "too-large"],
] as const)("a link that is no briefing says why: %s", async (_, fragment, fault) => {
  expect(await readLink(fragment)).toEqual({ fault });
});

test("what would fill the memory is left before it does", async () => {
  const bomb = packed("a".repeat(200_000_000));
  expect(bomb.length).toBeLessThan(300_000);
  const before = process.memoryUsage().rss;
  expect(await readLink(bomb)).toEqual({ fault: "too-large" });
  expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000);
});
