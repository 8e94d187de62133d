import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { atRoot, notFoundPage, withLanguage } from "#app/build/deepLinks.ts";
import { languageOf, languages } from "#languages/languages.ts";

const index = `<!doctype html>
<html lang="en">
  <head>
    <meta http-equiv="Content-Security-Policy" content="default-src &#39;self&#39;; script-src &#39;self&#39;; style-src &#39;self&#39;">
    <meta charset="utf-8" />
    <link rel="icon" href="data:," />
    <script src="./early.js"></script>
    <script type="module" crossorigin src="./assets/index-1.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/index-1.css">
  </head>
  <body><p id="late" hidden>Late. <button data-again>Again</button></p><div id="root"></div><noscript>No script. <a href="./data/">Data</a></noscript></body>
</html>`;

test("relative tags wait in a template, in their order, and nowhere else", () => {
  const [before, inside, after] = notFoundPage(index, languages[0]).split(/<\/?template[^>]*>/);
  expect(inside?.match(/"\.\/[^"]*"/g)).toEqual([
    '"./early.js"',
    '"./assets/index-1.js"',
    '"./assets/index-1.css"',
  ]);
  // In the language of the address, which isn't known yet.
  expect(inside).toContain('<p id="late" hidden>Late. <button data-again>Again</button></p>');
  expect(before + String(after)).not.toContain('<p id="late"');
  expect(before).not.toContain("./");
  expect(before).toContain('href="data:,"');
  expect(after).not.toContain("assets/index");
});

test("the one script that finds the root is the only one that the page's policy names", () => {
  const page = notFoundPage(index, languages[0]);
  const scripts = [...page.matchAll(/<script data-root[^>]*>([^]+?)<\/script>/g)].map(
    ([, text]) => text,
  );
  expect(scripts).toHaveLength(1);
  const hash = createHash("sha256")
    .update(scripts[0] ?? "")
    .digest("base64");
  expect(page).toContain(`script-src &#39;self&#39; 'sha256-${hash}'; style-src &#39;self&#39;`);
});

test("on a host that is known nothing has to be found, and the way to the data is whole", () => {
  const page = atRoot(notFoundPage(index, languages[0]), "https://example.org/any/where/");
  expect(page).toContain('data-root="/any/where/"');
  expect(page).toContain('<a href="/any/where/data/">');
});

test("a further language adds its tags once, in a template of its own", () => {
  const chinese = languageOf("zh");
  const page = notFoundPage(index, languages[0]);
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
