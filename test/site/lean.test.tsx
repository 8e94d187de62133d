import { HtmlValidate } from "html-validate";
import { expect, test } from "vitest";

import { lean } from "#site/lean.ts";

const page = `<!doctype html>
<html lang="en-GB">
  <head>
    <meta http-equiv="Content-Security-Policy" content="default-src &#39;self&#39;">
    <title>Steel &amp; iron</title>
  </head>
  <body>
    <div id="root" data-up="../../"><p hidden="" title="Law firm&#x27;s note" class="_1">It isn&#x27;t <b>5 &gt; 4</b></p><a href="../../records/?agency=miit">All</a><a href="../../">Home</a><input type="search" aria-label="Search" value=""/><svg viewBox="0 0 16 16"><g><path d="M0 0" class="_2"></path><line x1="0" x2="5" stroke-dasharray="1 4"></line></g><text x="-8"></text></svg></div>
  </body>
</html>`;

const parsed = (html: string): Document => new DOMParser().parseFromString(html, "text/html");

test("a browser makes the same document of a page in fewer bytes", () => {
  const short = lean(page);
  expect(short.length).toBeLessThan(page.length * 0.9);
  expect(parsed(short).body.isEqualNode(parsed(page).body)).toBe(true);
  expect(parsed(short).title).toBe("Steel & iron");
  expect(parsed(short).querySelector("meta")?.content).toBe("default-src 'self'");
});

test("it is valid HTML, as it was", async () => {
  const validator = new HtmlValidate({
    root: true,
    extends: ["html-validate:standard"],
    rules: {
      "attribute-boolean-style": "off",
      "attribute-empty-style": "off",
      "void-style": "off",
    },
  });
  for (const html of [page, lean(page)]) {
    const { results } = await validator.validateString(html);
    expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
  }
});

test("quotes stay where HTML needs them, and shapes end themselves", () => {
  const short = lean(page);
  expect(short).toContain(
    `<p hidden title="Law firm's note" class=_1>It isn't <b>5 &gt; 4</b></p>`,
  );
  expect(short).toContain('<a href="../../records/?agency=miit">');
  expect(short).toContain("<a href=../../>Home</a><input type=search aria-label=Search value>");
  expect(short).toContain('<path d="M0 0" class=_2 /><line x1=0 x2=5 stroke-dasharray="1 4"/>');
  expect(short).toContain("<text x=-8></text>");
});

test("the head, which other programs read, keeps its quotes", () => {
  expect(lean(page)).toContain(
    `<head>\n<meta http-equiv="Content-Security-Policy" content="default-src 'self'">\n<title>`,
  );
});
