import { describe, expect, test } from "vitest";

import { officialPageOf, primaryTextOf } from "#domain/dataset/primaryText.ts";
import { isPolicy } from "#domain/dataset/entry.ts";
import type { Policy, Source } from "#domain/schema/records.ts";
import { realDataset } from "#test/support/dataset.ts";

const source = (id: string, given: Partial<Source> = {}): Source => ({
  id,
  title: id,
  publisher: id,
  form: "official",
  grade: "official",
  link: `https://example.org/${id}`,
  ...given,
});

const found = realDataset().entries.find(({ record }) => isPolicy(record))?.record;
if (found === undefined || !isPolicy(found)) throw new Error("expected a policy");
const policy: Policy = {
  ...found,
  original: {
    translations: ["both", "translated"],
    copies: ["copied", "both"],
    pages: ["official"],
    unopened: ["https://www.gov.cn/unopened"],
  },
};
const sources = new Map(
  ["both", "translated", "copied", "official"].map((id) => [id, source(id)] as const),
);

describe("the text of a document", () => {
  test("is its official pages, then copies, then translations, each page once", () => {
    const text = primaryTextOf(policy, sources);
    expect(
      text?.pages.map(({ is, source: { id }, isTranslated }) => [is, id, isTranslated]),
    ).toEqual([
      ["official", "official", false],
      ["copy", "copied", false],
      ["copy", "both", true],
      ["translation", "translated", false],
    ]);
  });

  test("an official page that isn't fit to link has no address", () => {
    const unlinked = new Map(sources).set("official", source("official", { link: undefined }));
    expect(officialPageOf(policy, sources)).toBe("https://example.org/official");
    expect(officialPageOf(policy, unlinked)).toBeUndefined();
  });
});
