import { expect, test } from "vitest";

import { inFrame } from "#site/embeds.ts";

test("a frame has no icon, and says what it needs, with a link, until its scripts hide that", () => {
  const page = `<link rel="icon" href="../icon.svg"><link rel="stylesheet" href="../a.css">
    <p id="late" role="alert" class="hidden p-4">Needs scripts <button data-again>Try again</button></p><noscript>No</noscript>`;
  const html = inFrame(page, "../");
  expect(html).toMatch(/^<link rel="stylesheet" href="..\/a.css">/);
  expect(html).not.toContain("noscript");
  expect(html).toMatch(
    /<p id="late" role="alert" class="p-4">Needs scripts <button data-again>Try again<\/button> <a href="..\/" target="_blank"[^>]*>Open in [^<]+<\/a><\/p>/,
  );
});
