import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { notFoundPage } from "#app/build/deepLinks.ts";
import { languages } from "#languages/languages.ts";

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
  <body><p id="late" class="hidden">Late. <button data-again>Again</button></p><div id="root"></div><noscript>No script. <a href="./data/">Data</a></noscript></body>
</html>`;

test("relative tags wait in a template, in their order, and nowhere else", () => {
  const [before, inside, after] = notFoundPage(index, languages[0]).split(/<\/?template[^>]*>/);
  expect(inside?.match(/"\.\/[^"]*"/g)).toEqual([
    '"./early.js"',
    '"./assets/index-1.js"',
    '"./assets/index-1.css"',
  ]);
  // In the language of the address, which isn't known yet.
  expect(inside).toContain(
    '<p id="late" class="hidden">Late. <button data-again>Again</button></p>',
  );
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
