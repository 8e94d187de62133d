import { expect, test } from "vitest";

import { languages, othersThan } from "#languages/languages.ts";

test("the first language lies at the root of the site, each other in a folder of its own", () => {
  const folders = languages.map(({ folder }) => folder);
  expect(folders[0]).toBe("");
  expect(folders.slice(1).every((folder) => /^[\w-]+\/$/.test(folder))).toBe(true);
  expect(new Set(folders).size).toBe(languages.length);
});

test.each(languages)(
  "$name is known by its tag, its collation and its own messages",
  async (one) => {
    expect(Intl.getCanonicalLocales(one.tag)).toEqual([one.tag]);
    if (one.collation !== undefined)
      expect(Intl.Collator.supportedLocalesOf(one.collation)).toEqual([one.collation]);
    const { language }: { language?: unknown } = await import(
      /* @vite-ignore */ `../../src/messages/${one.code}/language.ts`
    );
    expect(language).toBe(one);
  },
);

test("a page can be read in every other language that is whole", () => {
  for (const one of languages)
    expect([one, ...othersThan(one)].filter((other) => other.isDraft !== true)).toHaveLength(
      languages.filter((other) => other.isDraft !== true).length,
    );
});
