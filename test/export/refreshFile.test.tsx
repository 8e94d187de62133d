import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test, vi } from "vitest";

import { deckFile } from "#export/ooxml/deck/deck.ts";
import type { DeckFault } from "#export/ooxml/refresh/deckFault.ts";
import { workbook } from "#export/ooxml/workbook.ts";
import { type Refreshing, refreshFile } from "#export/refreshFile.ts";
import { december, november, sampleDeck } from "#test/export/ooxml/refresh/sampleDeck.ts";

const deckBytes = await deckFile(sampleDeck(november));

const blobOf = (bytes: Uint8Array): Blob => new Blob([new Uint8Array(bytes)]);

const refreshed = (bytes: Uint8Array): Promise<Refreshing> =>
  refreshFile(blobOf(bytes), async () => sampleDeck(december));

const parts = unzipSync(deckBytes);

/** The deck with other parts. */
const withParts = (others: Readonly<Record<string, string>>): Uint8Array =>
  zipSync({
    ...parts,
    ...Object.fromEntries(Object.entries(others).map(([path, text]) => [path, strToU8(text)])),
  });

const textOf = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());

test("asks once for the slides that the deck has, and gives a file with a list of what changed", async () => {
  const freshOf = vi.fn(async () => sampleDeck(december));
  const refreshing = await refreshFile(blobOf(deckBytes), freshOf);
  expect(freshOf.mock.calls).toEqual([
    [
      {
        ids: ["opening", "scoreboard", "course", "timeline", "table", "closing"],
        payload: "briefing in November",
        titles: new Map(sampleDeck(november).slides.map(({ id, title }) => [id, title])),
      },
    ],
  ]);
  if (refreshing.is === "refused") throw new Error(refreshing.fault);
  expect(refreshing.file.type).toMatch(/presentationml/);
  expect(refreshing.file.size).toBeGreaterThan(10_000);
  expect(refreshing.slides).toHaveLength(6);
});

describe("a file is refused, and nobody is asked for anything", () => {
  const cases: readonly (readonly [what: string, bytes: () => Uint8Array, fault: DeckFault])[] = [
    ["nothing", () => new Uint8Array(), "not-office"],
    ["a picture", () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47), "not-office"],
    [
      "a workbook",
      () => workbook([{ name: "Sheet", headings: ["A"], rows: [["figure:a"]] }]).store(),
      "not-a-deck",
    ],
    ["an archive", () => zipSync({ "a.txt": strToU8("a") }), "not-a-deck"],
    [
      "a presentation of OpenDocument",
      () =>
        zipSync({
          mimetype: [strToU8("application/vnd.oasis.opendocument.presentation"), { level: 0 }],
          "content.xml": strToU8("<a/>"),
        }),
      "other-format",
    ],
    [
      "a presentation in Office's strict form",
      () =>
        withParts({
          "ppt/presentation.xml": textOf("ppt/presentation.xml").replaceAll(
            "http://schemas.openxmlformats.org/presentationml/2006/main",
            "http://purl.oclc.org/ooxml/presentationml/main",
          ),
        }),
      "other-format",
    ],
    [
      "a deck of somebody else's",
      () =>
        withParts({
          "customXml/item1.xml": "<a/>",
          ...Object.fromEntries(
            [1, 2, 3, 4, 5, 6].map((at) => [
              `ppt/slides/slide${at}.xml`,
              textOf(`ppt/slides/slide${at}.xml`).replaceAll(/name="[^"]*"/g, 'name="Shape"'),
            ]),
          ),
        }),
      "not-ours",
    ],
    [
      "a deck in the other language",
      () =>
        withParts({
          "customXml/item1.xml": textOf("customXml/item1.xml").replace("en-GB", "zh-Hans"),
        }),
      "other-language",
    ],
    [
      "a deck of a later version",
      () =>
        withParts({
          "customXml/item1.xml": textOf("customXml/item1.xml").replace("deck:1", "deck:2"),
        }),
      "later",
    ],
    ["half a deck", () => deckBytes.subarray(0, deckBytes.length / 2), "broken"],
    [
      "XML that doesn't close",
      () => withParts({ "ppt/slides/slide2.xml": "<p:sld><p:cSld>" }),
      "broken",
    ],
    [
      "entities that hold one another",
      () =>
        withParts({
          "ppt/slides/slide2.xml": `<!DOCTYPE a [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><p:sld>&b;</p:sld>`,
        }),
      "unsafe",
    ],
    [
      "an entity that reads a file",
      () =>
        withParts({
          "customXml/item1.xml": `<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/passwd">]><a>&a;</a>`,
        }),
      "unsafe",
    ],
    ["a path that leads out", () => withParts({ "../slide1.xml": "<a/>" }), "unsafe"],
    [
      "a part that unpacks to more than any memory",
      () => zipSync({ ...parts, "ppt/slides/slide2.xml": new Uint8Array(64 * 1024 * 1024) }),
      "too-large",
    ],
    [
      "one slide, listed without end",
      () =>
        withParts({
          "ppt/presentation.xml": textOf("ppt/presentation.xml").replace(
            /<p:sldId id="257"[^>]*\/>/,
            (one) => one.repeat(2001),
          ),
        }),
      "too-large",
    ],
    [
      "elements in elements without end",
      () =>
        withParts({ "ppt/slides/slide2.xml": `${"<a>".repeat(50_000)}${"</a>".repeat(50_000)}` }),
      "broken",
    ],
    [
      "more parts than any talk has",
      () =>
        zipSync({
          ...parts,
          ...Object.fromEntries(
            Array.from({ length: 10_001 }, (_none, at) => [
              `ppt/slides/slide${at + 10}.xml`,
              [strToU8("<a/>"), { level: 0 }],
            ]),
          ),
        }),
      "too-large",
    ],
  ];

  test.each(cases)("%s", async (_what, bytes, fault) => {
    const freshOf = vi.fn(async () => sampleDeck(december));
    const file = blobOf(bytes());
    expect(await refreshFile(file, freshOf)).toEqual({ is: "refused", fault });
    expect(freshOf).not.toHaveBeenCalled();
  });
});

describe("what a file claims isn't believed", () => {
  const external = 'TargetMode="External"';
  const relations = "ppt/slides/_rels/slide4.xml.rels";

  test("a relation that is a script leads nowhere, and the figure gets files of its own", async () => {
    for (const target of [
      "javascript:alert(1)",
      "../../../etc/passwd",
      "https://example.org/a.png",
    ]) {
      const hostile = withParts({
        [relations]: textOf(relations).replace("../media/figure4.png", target),
      });
      const refreshing = await refreshed(hostile);
      if (refreshing.is === "refused") throw new Error(refreshing.fault);
      expect(refreshing.slides[3]?.figure).toMatchObject({ isChanged: true });
    }
  });

  test("a link that somebody put in stays theirs: it is neither followed nor changed", async () => {
    const path = "ppt/slides/_rels/slide2.xml.rels";
    const link = `<Relationship Id="rId90" Type="http://x/hyperlink" Target="javascript:alert(1)" ${external}/>`;
    const hostile = withParts({
      [path]: textOf(path).replace("</Relationships>", `${link}</Relationships>`),
    });
    const refreshing = await refreshed(hostile);
    if (refreshing.is === "refused") throw new Error(refreshing.fault);
    const after = unzipSync(new Uint8Array(await refreshing.file.arrayBuffer()));
    expect(after[path]).toEqual(unzipSync(hostile)[path]);
  });
});
