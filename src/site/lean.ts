import { own } from "#domain/own.ts";

/** A tag of a page as it is written here: values are in quotes, and nothing in them ends a tag. */
const tag =
  /<([a-zA-Z][\w:-]*)((?:\s+[^\s"=>/]+(?:="[^"]*")?)*)\s*\/?>(?:<\/(?:circle|line|path|rect)>)?/g;

/** A tag of the head that ends with a slash. */
const slashed = /(<(?:link|meta)(?:\s+[^\s"=>/]+(?:="[^"]*")?)*)\s*\/>/g;

const attribute = /\s+([^\s"=>/]+)(?:="([^"]*)")?/g;

/** What a value may have without quotes around it. */
const plain = /^[^\s"'=<>`]+$/;

/** What SVG takes for granted. */
const usual: Readonly<Record<string, string>> = {
  cx: "0",
  cy: "0",
  dy: "0",
  "stroke-width": "1",
  transform: "translate(0 0)",
  x: "0",
  x1: "0",
  x2: "0",
  y: "0",
  y1: "0",
  y2: "0",
};

/** The same outline, with no sign that its commands and numbers don't need, and to a hundredth. */
const leanPath = (path: string): string =>
  path
    .replaceAll(/\d+\.\d{3,}/g, (number) => String(Math.round(Number(number) * 100) / 100))
    .replaceAll(/\.(\d*?)0+(?![\d.])/g, (_zeros, rest: string) => (rest === "" ? "" : `.${rest}`))
    .replaceAll(/(?<![\d.])0(?=\.\d)/g, "")
    .replaceAll(/ (?=[-a-z])|(?<=[a-z]) /gi, "");

const leanTag = (whole: string, name: string, attributes: string): string => {
  const written = [...attributes.matchAll(attribute)].map(([, key = "", text = ""]) => {
    const value = key === "d" ? leanPath(text) : text;
    if (own(usual, key) === value) return "";
    return value === "" ? ` ${key}` : plain.test(value) ? ` ${key}=${value}` : ` ${key}="${value}"`;
  });
  const start = `<${name}${written.join("")}`;
  const isEmptyShape = /<\/\w+>$/.test(whole);
  return isEmptyShape ? `${start}${start.endsWith('"') ? "" : " "}/>` : `${start}>`;
};

/** End tags that HTML does without where one of these tags follows: another of the kind, or the end of what it is in. */
const endTags =
  /<\/(?:li>(?=<(?:li\b|\/ul>|\/ol>))|dt>(?=<d[dt]\b)|dd>(?=<(?:d[dt]\b|\/dl>|\/div>))|t[dh]>(?=<(?:t[dh]\b|\/tr>))|tr>(?=<(?:tr\b|\/tbody>|\/thead>))|thead>(?=<tbody\b)|tbody>(?=<\/table>)|p>(?=<(?:(?:p|div|ul|ol|dl|table|section|h[1-6]|details|blockquote|figure|header|nav)\b|\/(?:div|li|dd|td|section|article|details|header|blockquote|figcaption)>)))/g;

/**
 * A page in fewer bytes, of which browsers make the same document: HTML needs no quotes around most values, and no tag
 * of their own to end shapes of pictures, items of lists, cells of tables or the page. The head, which other programs
 * read, only loses its indentation and the slashes that end tags.
 */
export const lean = (html: string): string => {
  const start = html.indexOf("<body>");
  const head = html
    .slice(0, start)
    .replaceAll("&#39;", "'")
    .replaceAll(slashed, "$1>")
    .replaceAll(/\s*\n\s*/g, "\n");
  const body = html
    .slice(start)
    .replaceAll("&#x27;", "'")
    .replace(/^<body>\s+/, "<body>")
    .replace(/\s*<\/body>\s*<\/html>\s*$/, "")
    .replaceAll(endTags, "")
    .replaceAll(tag, leanTag);
  return head + body;
};
