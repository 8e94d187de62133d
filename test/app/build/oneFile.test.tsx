import { createHash } from "node:crypto";
import { expect, test } from "vitest";

import { inlineScript, pageOfOne } from "#app/build/oneFile.ts";
import { emptyCarrier } from "#domain/briefing/carried.ts";

const html = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Page</title>
    <link rel="icon" href="./icon.svg" type="image/svg+xml" />
    <script src="../early.js"></script>
    <script type="module" crossorigin src="./assets/index-1.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/index-1.css">
  </head>
  <body>
    <div id="root"></div>
  </body>
</html>`;

const hostile = 'const a = "</script><!--<script>", b = /<\\/SCRIPT/u, c = `</Script $& $1 ${1}`;';

const parts = {
  early: 'document.documentElement.dataset.theme = "</script>";',
  script: hostile,
  style: "body{color:red}/* $& */",
  icon: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>',
  licences: "Permission is hereby granted",
};

const built = new DOMParser().parseFromString(pageOfOne(html, parts), "text/html");
const policy = built.querySelector("meta[http-equiv]")?.getAttribute("content") ?? "";
const hashOf = (text: string): string =>
  `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

test("each script and the style stand in the page whole, and the policy has the hash of each", () => {
  const scripts = [
    ...built.querySelectorAll("script:not([type='application/json'], [type='text/plain'])"),
  ];
  expect(scripts.map(({ textContent }) => textContent)).toEqual(
    [parts.early, parts.script].map(inlineScript),
  );
  const style = built.querySelector("style")?.textContent ?? "";
  expect(style).toBe(parts.style);
  const hashes = scripts.map(({ textContent }) => hashOf(textContent));
  expect(policy).toContain(`script-src ${hashes.join(" ")};`);
  expect(policy).toContain(`style-src ${hashOf(style)};`);
});

test("the policy allows nothing else, and stands before the first script", () => {
  expect(policy).toMatch(/^default-src 'none';/);
  expect(policy).not.toMatch(/unsafe|https?:|\*|'self'/);
  const [meta, script] = ["meta[http-equiv]", "script"].map((one) => built.querySelector(one));
  expect(script?.compareDocumentPosition(meta ?? built)).toBe(Node.DOCUMENT_POSITION_PRECEDING);
});

test("the page asks for no file, and has one slot for what it carries", () => {
  const addresses = [...built.querySelectorAll("[src],[href]")].map(
    (one) => one.getAttribute("src") ?? one.getAttribute("href") ?? "",
  );
  expect(addresses).toEqual([expect.stringMatching(/^data:image\/svg\+xml,%3Csvg/)]);
  expect(pageOfOne(html, parts).split(emptyCarrier)).toHaveLength(2);
});

test("a style sheet that would end its own element is refused", () => {
  expect(() => pageOfOne(html, { ...parts, style: 'a{content:"</style>"}' })).toThrow(/style/);
});
