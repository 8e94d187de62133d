import { expect, test } from "vitest";
import { notFoundPage, withLanguage } from "#app/build/deepLinks.ts";
import { languageOf } from "#app/build/languages.ts";

const index = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <link rel="icon" href="data:," />
    <script src="./theme.js"></script>
    <script type="module" crossorigin src="./assets/index-1.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/index-1.css">
  </head>
  <body><div id="root"></div></body>
</html>`;

test("relative tags wait in a template, in their order, and nowhere else", () => {
  const [before, inside, after] = notFoundPage(index, languageOf("production")).split(
    /<\/?template[^>]*>/,
  );
  expect(inside?.match(/"\.\/[^"]*"/g)).toEqual([
    '"./theme.js"',
    '"./assets/index-1.js"',
    '"./assets/index-1.css"',
  ]);
  expect(before).not.toContain("./");
  expect(before).toContain('href="data:,"');
  expect(after).not.toContain("assets");
});

test("the script that finds the root is asked for at each depth, nearest first", () => {
  const sources = [
    ...notFoundPage(index, languageOf("production")).matchAll(/src="([^"]*)deep-link\.js"/g),
  ];
  const depths = sources.map(([, depth]) => depth);
  expect(depths.slice(0, 4)).toEqual(["./", "../", "../../", "../../../"]);
  expect(depths).toHaveLength(7);
});

test("a further language adds its tags once, in a template of its own", () => {
  const chinese = languageOf("zh");
  const page = notFoundPage(index, languageOf("production"));
  const both = withLanguage(page, index.replaceAll("index-1", "index-2"), chinese);
  expect(
    [...both.matchAll(/data-folder="([^"]*)" data-lang="([^"]*)"/g)].map((m) => m.slice(1)),
  ).toEqual([
    ["zh/", "zh-Hans"],
    ["", "en-GB"],
  ]);
  const again = withLanguage(both, index.replaceAll("index-1", "index-3"), chinese);
  expect(again).toBe(both.replaceAll("index-2", "index-3"));
});
