import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { languageOfMode, modesOf, pageWordsOf, worded } from "#app/build/languages.ts";
import { languages } from "#languages/languages.ts";

const index = readFileSync("index.html", "utf8");

test.each(languages)("index.html gets all its words in $name", async (language) => {
  const page = await pageWordsOf(language);
  const html = worded(index, language, page);
  expect(html).toContain(`<html lang="${language.tag}">`);
  expect(html).toContain(`<title>${page.title}</title>`);
  expect(html).toContain(page.description);
  expect(html).toContain(page.noScript);
  expect(html).not.toMatch(/%\w+%/);
});

test("each language is built in modes of its own, and what names none is the first", () => {
  for (const language of languages)
    for (const mode of Object.values(modesOf(language)))
      expect(languageOfMode(mode)).toBe(language);
  expect(languageOfMode("development")).toBe(languages[0]);
});
