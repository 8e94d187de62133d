import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { languageOf, withRoot, worded } from "#app/build/languages.ts";

const index = readFileSync("index.html", "utf8");

test.each(["production", "zh"])("index.html gets all its words in mode %s", (mode) => {
  const { language, page } = languageOf(mode);
  const html = worded(index, languageOf(mode));
  expect(html).toContain(`<html lang="${language.tag}">`);
  expect(html).toContain(`<title>${page.title}</title>`);
  expect(html).toContain(page.description);
  expect(html).toContain(page.noScript);
  expect(html).not.toMatch(/%\w+%/);
});

test("pages in a folder take icon and small scripts from the root of the site", () => {
  const html = '<link href="./icon.svg"><script src="./early.js"></script><i src="./assets/a.js">';
  expect(withRoot(html, languageOf("production"))).toBe(html);
  expect(withRoot(html, languageOf("zh"))).toBe(
    '<link href="../icon.svg"><script src="../early.js"></script><i src="./assets/a.js">',
  );
});
