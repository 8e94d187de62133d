import { expect, test } from "vitest";

import { withRank } from "#domain/dataset/sourceRank.ts";
import { source as sourceSchema, type Source } from "#domain/schema/records.ts";

const forms = sourceSchema.shape.form.options;
const sources = new Map(
  forms.map((form): [string, Source] => [
    form,
    { id: form, title: "A page", publisher: "Its publisher", form },
  ]),
);
const ranked = (...ids: readonly string[]): string =>
  withRank(
    "Read in",
    ids.map((id) => (id === "-" ? { unlinked: "a print of ours" } : { source: id })),
    sources,
  );

test.each([
  [["official"], "Read in: official source"],
  [["press"], "Read in: press source"],
  [["-"], "Read in: unlinked source"],
  // The best of several: a second page takes nothing from the first.
  [["press", "official"], "Read in: official source"],
  [["-", "research", "press"], "Read in: press source"],
  [["-", "industry"], "Read in: neither official nor press"],
  // What isn't loaded or isn't told is no rank.
  [["nowhere"], "Read in"],
  [[], "Read in"],
])("%j", (ids, words) => {
  expect(ranked(...ids)).toBe(words);
});

test("every form of source has a rank", () => {
  for (const form of forms) expect(ranked(form)).toMatch(/^Read in: /);
});
