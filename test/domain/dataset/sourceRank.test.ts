import { expect, test } from "vitest";

import { bestSourceOf, sourceRankOf } from "#domain/dataset/sourceRank.ts";
import { source as sourceSchema, type Source } from "#domain/schema/records.ts";

const forms = sourceSchema.shape.form.options;
const sources = new Map(
  forms.map((form): [string, Source] => [
    form,
    { id: form, title: "A page", publisher: "Its publisher", form, grade: "other" },
  ]),
);
const ranked = (...ids: readonly string[]) =>
  sourceRankOf(
    ids.map((id) => (id === "-" ? { unlinked: "a print of ours" } : { source: id })),
    sources,
  );

test.each([
  [["official"], "official"],
  [["press"], "press"],
  [["-"], "unlinked"],
  // The best of several: a second page takes nothing from the first.
  [["press", "official"], "official"],
  [["-", "research", "press"], "press"],
  [["-", "industry"], "other"],
  // What isn't loaded or isn't told is no rank.
  [["nowhere"], undefined],
  [[], undefined],
])("%j", (ids, rank) => {
  expect(ranked(...ids)).toBe(rank);
});

test("every form of source has a rank", () => {
  for (const form of forms) expect(ranked(form)).toBeDefined();
});

test("names the page that the rank is of, the first of several alike", () => {
  const best = (...ids: readonly string[]) =>
    bestSourceOf(
      ids.map((id) => (id === "-" ? { unlinked: "a print of ours" } : { source: id })),
      sources,
    )?.source?.id;
  expect(best("press", "official")).toBe("official");
  expect(best("research", "company")).toBe("research");
  expect(best("-")).toBeUndefined();
});
