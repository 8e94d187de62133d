import { plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { describe, expect, test } from "vitest";

import { isoDay } from "#domain/calendar/dates.ts";
import { referencesFile } from "#export/references.ts";
import { realSnapshot } from "#test/support/dataset.ts";

interface Csl {
  readonly id?: string;
  readonly title?: string;
  readonly type?: string;
  readonly author?: readonly { readonly literal?: string; readonly family?: string }[];
  readonly issued?: { readonly "date-parts": readonly (readonly number[])[] };
  readonly URL?: string;
}

const snapshot = realSnapshot("");
const entries = snapshot.entries.shown;
const read = (text: string): readonly Csl[] => plugins.input.chain(text) as readonly Csl[];

describe("what another's reader makes of all records", () => {
  const csl = JSON.parse(referencesFile("csl.json", entries, { snapshot })) as readonly Csl[];

  test("CSL-JSON has each record once, with its title, date and who is behind it", () => {
    expect(csl.map(({ id }) => id)).toEqual(entries.map(({ id }) => id));
    for (const [at, { record, main }] of entries.entries()) {
      expect(csl[at]?.title).toBe(record.title.en);
      expect(csl[at]?.issued?.["date-parts"][0]?.[0]).toBe(Number(isoDay(main.start).slice(0, 4)));
      expect(csl[at]?.author?.length).toBeGreaterThan(0);
    }
  });

  test("BibTeX reads back as the same titles, authors and years", () => {
    const back = read(referencesFile("bib", entries, { snapshot }));
    expect(back.map(({ title }) => title)).toEqual(csl.map(({ title }) => title));
    expect(back.map(({ URL: url }) => url)).toEqual(csl.map(({ URL: url }) => url));
    const names = (one: Csl | undefined) =>
      one?.author?.map(({ literal, family }) => literal ?? family);
    expect(back.map(names)).toEqual(csl.map(names));
  });

  test("RIS reads back as the same titles and years", () => {
    const back = read(referencesFile("ris", entries, { snapshot }));
    expect(back.map(({ title }) => title)).toEqual(csl.map(({ title }) => title));
    expect(back.map(({ issued }) => issued?.["date-parts"][0]?.[0])).toEqual(
      csl.map(({ issued }) => issued?.["date-parts"][0]?.[0]),
    );
  });
});

test("a record without a page fit to link has no address and no day of reading it", () => {
  const [first] = entries;
  if (first === undefined) throw new Error("no record");
  const bare = { ...first, record: { ...first.record, provenance: [{ unlinked: "a yearbook" }] } };
  expect(referencesFile("bib", [first], { snapshot })).toMatch(/url = .*\n.*urldate/);
  expect(referencesFile("bib", [bare], { snapshot })).not.toContain("url");
  expect(referencesFile("csl.json", [bare], { snapshot })).not.toMatch(/URL|accessed/);
});

test("what means something to TeX stands as itself, and a line break breaks no line of RIS", () => {
  const [first] = entries;
  if (first === undefined) throw new Error("no record");
  const title = { en: "100% of {A_B} & C\nnext" };
  const odd = { ...first, record: { ...first.record, title } };
  expect(referencesFile("bib", [odd], { snapshot })).toContain(String.raw`100\% of \{A\_B\} \& C`);
  expect(referencesFile("ris", [odd], { snapshot })).toContain("TI  - 100% of {A_B} & C next\r\n");
});
