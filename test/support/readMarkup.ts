/** A text of a page, with what says what it is. */
export interface ReadText {
  readonly text: string;
  /** The start tags of the elements that it is in, from the outermost, without their brackets. */
  readonly within: readonly string[];
  /** The last heading above it. */
  readonly heading: string;
  /** The last term of a list of terms before it. */
  readonly term: string;
  /** The heading of its row in a table. */
  readonly row: string;
}

const empty = /^(?:area|br|col|hr|img|input|link|meta|wbr)\b/;

const unescaped = (text: string): string =>
  text
    .replaceAll("&#x27;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&gt;", ">")
    .replaceAll("&lt;", "<")
    .replaceAll("&amp;", "&")
    .replaceAll("\u00A0", " ")
    .trim();

/** The texts of a page's markup in order, and the labels that are read out instead of or before them. */
export const readMarkup = (html: string): readonly ReadText[] => {
  const texts: ReadText[] = [];
  const within: string[] = [];
  const last = { heading: "", term: "", row: "" };
  const read = (text: string): void => {
    if (text !== "") texts.push({ text, within: [...within], ...last });
  };
  for (const [, tag, raw = ""] of html.matchAll(/<([^>]+)>|([^<]+)/g)) {
    if (tag === undefined) {
      const text = unescaped(raw);
      for (const element of within) {
        if (/^h[1-6]\b/.test(element)) last.heading = text;
        if (/^dt\b/.test(element)) last.term = text;
        if (/^th\b/.test(element)) last.row = text;
      }
      read(text);
    } else if (tag.startsWith("/")) within.pop();
    else if (!tag.startsWith("!")) {
      const isEmpty = tag.endsWith("/") || empty.test(tag);
      if (!isEmpty) within.push(tag);
      const label = /\saria-label="([^"]*)"/.exec(tag)?.[1];
      if (label !== undefined) read(unescaped(label));
    }
  }
  return texts;
};
