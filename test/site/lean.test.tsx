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
    <div id="root" data-up="../../"><p hidden="" title="Law firm&#x27;s note" class="_1">It isn&#x27;t <b>5 &gt; 4</b></p><a href="../../records/?agency=miit">All</a><a href="../../">Home</a><input type="search" aria-label="Search" value=""/><svg viewBox="0 0 16 16"><g><path d="M0 0" class="_2"></path><line x1="1" x2="5" stroke-dasharray="1 4"></line></g><text x="-8"></text></svg></div>
  </body>
</html>`;

const parsed = (html: string): Document => new DOMParser().parseFromString(html, "text/html");

test("a browser makes the same document of a page in fewer bytes", () => {
  const short = lean(page);
  expect(short.length).toBeLessThan(page.length * 0.9);
  // But for the indentation around it.
  const [is, was] = [short, page].map((html) => parsed(html).querySelector("body > div"));
  expect(is?.isEqualNode(was ?? null)).toBe(true);
  expect(parsed(short).body.childNodes).toHaveLength(1);
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
  expect(short).toContain('<path d="M0 0" class=_2 /><line x1=1 x2=5 stroke-dasharray="1 4"/>');
  expect(short).toContain("<text x=-8></text>");
});

test("the head, which other programs read, keeps its quotes", () => {
  expect(lean(page)).toContain(
    `<head>\n<meta http-equiv="Content-Security-Policy" content="default-src 'self'">\n<title>`,
  );
});

test("its tags lose the slash at their end, and what they say loses nothing", () => {
  const tag = '<meta name="description" content="20 /> 10, a > b" />';
  const short = lean(`<head>${tag}<link rel="icon" href="a.svg"/></head><body>`);
  expect(short).toContain('<meta name="description" content="20 /> 10, a > b">');
  expect(short).toContain('<link rel="icon" href="a.svg">');
});

const inPicture = (marks: string): string => lean(`<body><svg>${marks}</svg>`);

test("what SVG takes for granted isn't said", () => {
  expect(
    inPicture(
      '<g transform="translate(0 0)"><line x1="0" y1="0" x2="5" y2="10" stroke-width="1"></line><text x="0" y="5"><tspan x="0" dy="0">0</tspan></text></g>',
    ),
  ).toBe("<body><svg><g><line x2=5 y2=10 /><text y=5><tspan>0</tspan></text></g></svg>");
});

test("outlines have no sign too many, and no finer number than one sees", () => {
  expect(
    inPicture(
      '<path d="M0 -1A1 1 0 1 1 0 1L1 0.9H-1.5Z M221.4960876 -0.25 L 3.0 4.50V100.0 1.0.5"></path>',
    ),
  ).toBe('<body><svg><path d="M0-1A1 1 0 1 1 0 1L1 .9H-1.5ZM221.5-.25L3 4.5V100 1.0.5"/></svg>');
});

test("lists, tables and paragraphs end themselves, and make the same document", () => {
  const parts =
    '<div><dl><div><dt>Due</dt><dd><p>2025</p><ul><li><p>One</p></li><li>Two<!-- --> three</li></ul></dd></div><dt>Set</dt><dd>by</dd></dl><table><caption>Figures</caption><thead><tr><th>Point</th><th>For</th></tr></thead><tbody><tr><th><p>Target</p></th><td><div><p>1</p><p>2</p></div></td></tr><tr><td></td><td>3</td></tr></tbody></table><p>End</p><section><p>Text <a href="./">link</a></p> after</section></div>';
  const whole = `<body>${parts}</body>`;
  expect(lean(whole)).not.toMatch(/<\/(?:dt|td|tr|tbody|thead)>/);
  expect(lean(whole).length).toBeLessThan(whole.length - 100);
  expect(parsed(lean(whole)).body.isEqualNode(parsed(whole).body)).toBe(true);
});
