import { plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { describe, expect, test } from "vitest";

import { isoDay } from "#domain/calendar/dates.ts";
import { type Entry, isPolicy } from "#domain/dataset/entry.ts";
import { citationOf } from "#export/citation.ts";
import { recordFigure } from "#figures/record/figure.ts";
import { trajectoryFigure } from "#figures/trajectory/figure.ts";
import { type ReferenceForm, referencesFile } from "#export/references.ts";
import { realSnapshot } from "#test/support/dataset.ts";
import { fileOn } from "#test/support/fileOn.ts";
import { isQualitative } from "#domain/schema/qualitative.ts";

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
    for (const [at, { record, main, bodies }] of entries.entries()) {
      expect(records[at]?.title).toBe(record.title.en);
      expect(records[at]?.issued?.["date-parts"][0]?.[0]).toBe(
        Number(isoDay(main.start).slice(0, 4)),
      );
      // Whoever reports on a document isn't its author.
      const authors = bodies.map((id) => snapshot.dataset.agencies.get(id)?.name.en);
      if (isPolicy(record))
        expect(records[at]?.author?.map(({ literal }) => literal) ?? [], record.id).toEqual(
          authors,
        );
      else expect(records[at]?.author?.length).toBeGreaterThan(0);
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

test("what means something to TeX stands as itself, and a line break breaks no line of RIS", () => {
  const [first] = entries;
  if (first === undefined) throw new Error("no record");
  const title = { en: "100% of {A_B} & C\nnext" };
  const odd = { ...first, record: { ...first.record, title } };
  expect(fileOf("bib", [odd])).toContain(String.raw`100\% of \{A\_B\} \& C`);
  expect(fileOf("ris", [odd])).toContain("TI  - 100% of {A_B} & C next\r\n");
});

describe("a policy is cited as its document", () => {
  const citationFor = (id: string) => {
    const figure = fileOn(recordFigure, snapshot, { id });
    const origin = { snapshot, edition: undefined, address, pageOf: (path: string) => path };
    const csl = JSON.parse(referencesFile("csl.json", figure, origin)) as readonly Csl[];
    return { ...citationOf(figure, origin), csl, figure, origin };
  };

  test("by its official page, with both titles, number and date", () => {
    const { plain, bibtex, csl } = citationFor("equipment-renewal-2024");
    const page = "https://www.gov.cn/zhengce/content/202403/content_6939232.htm";
    expect(csl[0]).toMatchObject({
      type: "legislation",
      author: [{ literal: "State Council" }],
      number: "国发〔2024〕7号",
      URL: page,
    });
    expect(csl[0]?.note).toMatch(/^\p{Script=Han}/u);
    expect(csl[0]?.note).not.toContain("reported");
    for (const part of ["State Council. “", "国发〔2024〕7号", page, address])
      expect(plain).toContain(part);
    expect(read(bibtex)[0]).toMatchObject({ URL: page, author: [{ family: "State Council" }] });
  });
});

test("a target's citation names each page where its figures were read, and none that wasn't public yet", () => {
  const pagesOn = (day: string): readonly (string | undefined)[] => {
    const then = realSnapshot(`asof=${day}`);
    const figure = fileOn(trajectoryFigure, then, { id: "compute-total" });
    const origin = { snapshot: then, edition: undefined, address, pageOf: (path: string) => path };
    const all = JSON.parse(referencesFile("csl.json", figure, origin)) as readonly Csl[];
    expect(citationOf(figure, origin).plain).toContain("Figures read in: ");
    expect(read(referencesFile("bib", figure, origin))).toHaveLength(all.length);
    return all.map(({ id }) => id);
  };
  const target = snapshot.dataset.targetById.get("compute-total")?.target;
  if (target === undefined || isQualitative(target)) throw new Error("expected a target");
  const now = pagesOn("2026-11-24");
  const judged = snapshot.judged.byTarget.get("compute-total")?.readings ?? [];
  expect(judged.length).toBeGreaterThan(0);
  for (const { reading } of judged)
    for (const { source } of reading.provenance)
      if (source !== undefined) expect(now).toContain(source);
  const early = pagesOn("2023-12-31");
  expect(early.length).toBeLessThan(now.length);
  for (const id of early) expect(now).toContain(id?.replace("2023-12-31", "2026-11-24"));
});
