import { plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { describe, expect, test } from "vitest";

import { isoDay } from "#domain/calendar/dates.ts";
import type { Entry } from "#domain/dataset/entry.ts";
import { type ReferenceForm, referencesFile } from "#export/references.ts";
import { realSnapshot } from "#test/support/dataset.ts";

interface Csl {
  readonly id?: string;
  readonly title?: string;
  readonly type?: string;
  readonly author?: readonly { readonly literal?: string; readonly family?: string }[];
  readonly issued?: { readonly "date-parts": readonly (readonly number[])[] };
  readonly URL?: string;
  readonly note?: string;
}

const snapshot = realSnapshot("");
const entries = snapshot.entries.shown;
const address = "https://example.org/records?asof=2026-11-24";

/** The references of a figure that is drawn from these records. */
const fileOf = (form: ReferenceForm, drawn: readonly Entry[]): string =>
  referencesFile(
    form,
    {
      id: "records",
      title: "50% of A_B & C",
      status: "all records",
      scene: { width: 1, height: 1, title: "", marks: [] },
      table: [],
      entries: drawn,
    },
    { snapshot, edition: undefined, address, pageOf: (path) => path },
  );

const read = (text: string): readonly Csl[] => plugins.input.chain(text) as readonly Csl[];

describe("what another's reader makes of all records", () => {
  const csl = JSON.parse(fileOf("csl.json", entries)) as readonly Csl[];

  test("CSL-JSON has each record once, with its title, date and who is behind it", () => {
    const [, ...records] = csl;
    expect(records.map(({ id }) => id)).toEqual(entries.map(({ id }) => id));
    for (const [at, { record, main }] of entries.entries()) {
      expect(records[at]?.title).toBe(record.title.en);
      expect(records[at]?.issued?.["date-parts"][0]?.[0]).toBe(
        Number(isoDay(main.start).slice(0, 4)),
      );
      expect(records[at]?.author?.length).toBeGreaterThan(0);
    }
  });

  test("the figure comes first, with what it shows, by which day and data, and where it stands", () => {
    for (const [first] of [csl, read(fileOf("bib", entries)), read(fileOf("ris", entries))]) {
      expect(first?.title).toBe("50% of A_B & C");
      expect(first?.URL).toBe(address);
      expect(first?.note).toContain(
        `All records; as of 24 November 2026. Data set, ${entries.length} records`,
      );
    }
  });

  test("BibTeX reads back as the same titles, authors and years", () => {
    const back = read(fileOf("bib", entries));
    expect(back.map(({ title }) => title)).toEqual(csl.map(({ title }) => title));
    expect(back.map(({ URL: url }) => url)).toEqual(csl.map(({ URL: url }) => url));
    const names = (one: Csl | undefined) =>
      one?.author?.map(({ literal, family }) => literal ?? family);
    expect(back.map(names)).toEqual(csl.map(names));
  });

  test("RIS reads back as the same titles and years", () => {
    const back = read(fileOf("ris", entries));
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
  expect(fileOf("bib", [first])).toMatch(/url = .*\n.*urldate/);
  const entry = fileOf("bib", [bare]).split("\n@")[1];
  expect(entry).toContain(bare.record.title.en);
  expect(entry).not.toContain("url");
  expect(fileOf("csl.json", [bare]).match(/URL|accessed/g)).toHaveLength(2);
});

test("what means something to TeX stands as itself, and a line break breaks no line of RIS", () => {
  const [first] = entries;
  if (first === undefined) throw new Error("no record");
  const title = { en: "100% of {A_B} & C\nnext" };
  const odd = { ...first, record: { ...first.record, title } };
  expect(fileOf("bib", [odd])).toContain(String.raw`100\% of \{A\_B\} \& C`);
  expect(fileOf("ris", [odd])).toContain("TI  - 100% of {A_B} & C next\r\n");
});
