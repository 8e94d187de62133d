import { expect, test } from "vitest";
import { notFoundPage } from "#app/build/deepLinks.ts";

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
  const [before, inside, after] = notFoundPage(index).split(/<\/?template[^>]*>/);
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
  const sources = [...notFoundPage(index).matchAll(/src="([^"]*)deep-link\.js"/g)];
  const depths = sources.map(([, depth]) => depth);
  expect(depths.slice(0, 4)).toEqual(["./", "../", "../../", "../../../"]);
  expect(depths).toHaveLength(7);
});
