import { describe, expect, test } from "vitest";

import { parseDate } from "#domain/calendar/dates.ts";
import type { Entry } from "#domain/dataset/entry.ts";
import { referenceOf } from "#export/cite/reference.ts";
import { recordsPictureTable, recordsTable } from "#figures/tables/recordsTable.ts";
import { tableFile } from "#messages/files/tableFile.ts";
import { targetList } from "#messages/targets/targets.ts";
import type { FigureTable } from "#scene/table/figureTable.ts";
import {
  type CountedSource,
  type GradedRecord,
  gradeOfRecordFromWords,
} from "#test/support/countFromWords.ts";
import { dayFrom, publishedFile, realSnapshot } from "#test/support/dataset.ts";
import { asOfDays } from "#test/support/laterDates.ts";
import { outDays } from "#test/support/rawTexts.ts";

// What records are graded by as of a day, found a second time from the JSON: by the pages that had appeared.

const records = (["policies", "news"] as const).flatMap(
  (file) => publishedFile(file).records as unknown as readonly GradedRecord[],
);
const sources = publishedFile("sources").records as unknown as readonly (CountedSource & {
  readonly link?: string;
})[];
const pages = new Map(sources.map((page) => [page.id, page]));

const today = "2026-11-29";

/** Today all pages have appeared, even those of which only this year is known. */
const everything = "9999-12-31";

const gradesOn = (day: string): ReadonlyMap<string, string> => {
  const out = outDays();
  return new Map(
    records
      .filter(({ id }) => (out.get(id) ?? "9999") <= day)
      .map((record) => [record.id, gradeOfRecordFromWords(record, pages, day)]),
  );
};

const textsOf = (table: FigureTable, heading: string): readonly string[] =>
  (table.find((column) => column.heading === heading)?.cells ?? []).map((cell) =>
    cell !== undefined && "text" in cell ? cell.text : "",
  );

/** The addresses of pages that appeared after the day, and of none that had appeared. */
const laterLinks = (day: string): ReadonlySet<string> => {
  const isLater = ({ date }: CountedSource): boolean =>
    date !== undefined && (parseDate(date)?.end ?? 0) > dayFrom(day);
  const earlierLinks = new Set(sources.filter((page) => !isLater(page)).map(({ link }) => link));
  return new Set(
    sources.filter(isLater).flatMap(({ link }) => (earlierLinks.has(link) ? [] : (link ?? []))),
  );
};

const readPages = ({ record }: Entry) => record.provenance.flatMap(({ source }) => source ?? []);

test("some records were graded otherwise on some of the days than they are today", () => {
  const now = gradesOn(everything);
  const turned = asOfDays.flatMap((day) =>
    [...gradesOn(day)].filter(([id, grade]) => grade !== now.get(id)),
  );
  expect(turned.length).toBeGreaterThan(5);
});

describe.each([...asOfDays, everything])("as of %s", (day) => {
  const expected = gradesOn(day);
  const at = (parameters: string) =>
    realSnapshot(day === everything ? parameters : `${parameters}&asof=${day}`, today);

  test.each(["official", "official-media", "state-institute", "industry-body", "press", "other"])(
    "the records of grade %s are those whose best page of that day has it",
    (grade) => {
      const own = [...expected].filter(([, one]) => one.replace(" copy", "") === grade);
      expect(
        at(`grade=${grade}`)
          .entries.shown.map(({ id }) => id)
          .toSorted(),
      ).toEqual(own.map(([id]) => id).toSorted());
    },
  );

  test("files and pictures of records say the same grade, and link no later page", () => {
    const snapshot = at("");
    const { shown } = snapshot.entries;
    const graded = shown.map(({ id }) => {
      const [grade, copy] = (expected.get(id) ?? "").split(" ");
      return targetList.grade({ grade: grade as "official", isCopy: copy !== undefined });
    });
    const whole = recordsTable(shown, snapshot);
    const picture = recordsPictureTable(shown, snapshot);
    for (const texts of [textsOf(whole, tableFile.bestGrade), textsOf(picture, tableFile.grade)]) {
      // After it may come how sure the data are of that page.
      expect(texts.map((text) => text.replace(/, (?:medium|low) confidence$/, ""))).toEqual(graded);
    }
    const later = laterLinks(day);
    const linked = [tableFile.officialPage, tableFile.links].flatMap((heading) =>
      textsOf(whole, heading).flatMap((text) => text.split("; ")),
    );
    expect(linked.filter((link) => later.has(link))).toEqual([]);
  });

  test("a document is cited from a page of that day, where it has one", () => {
    const { dataset, entries } = at("");
    const later = laterLinks(day);
    const faults = entries.shown
      .filter((entry) => later.has(referenceOf(entry, dataset).url))
      .filter((entry) => readPages(entry).some((id) => dataset.sources.get(id)?.lacks !== "later"));
    expect(faults.map(({ id }) => id)).toEqual([]);
  });
});
