import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import {
  htmlAttributes,
  languageOfMode,
  messagesAlias,
  modesOf,
  pageWordsOf,
  withRoot,
  worded,
} from "#app/build/languages.ts";
import { languageOf, languages } from "#languages/languages.ts";

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

test("a page that is read from right to left says so", () => {
  expect(htmlAttributes({ ...languages[0], tag: "ar", direction: "rtl" })).toBe(
    'lang="ar" dir="rtl"',
  );
});

test("each language is built in modes of its own, and what names none is the first", () => {
  for (const language of languages)
    for (const mode of Object.values(modesOf(language)))
      expect(languageOfMode(mode)).toBe(language);
  expect(languageOfMode("development")).toBe(languages[0]);
});

test("#messages/ leads to the files that a language has, and to the first one for others", () => {
  expect(messagesAlias(languages[0])).toEqual([]);
  const [alias] = messagesAlias(languageOf("zh"));
  if (alias === undefined) throw new Error("expected where Chinese messages lie");
  expect("#messages/app/shell.ts".replace(alias.find, alias.replacement)).toMatch(
    /src\/messages\/zh\/app\/shell\.ts$/,
  );
  expect("#messages/app/no-such.ts").not.toMatch(alias.find);
});

test("pages in a folder take icon and small scripts from the root of the site", () => {
  const html = '<link href="./icon.svg"><script src="./early.js"></script><i src="./assets/a.js">';
  expect(withRoot(html, languages[0])).toBe(html);
  expect(withRoot(html, languageOf("zh"))).toBe(
    '<link href="../icon.svg"><script src="../early.js"></script><i src="./assets/a.js">',
  );
});
