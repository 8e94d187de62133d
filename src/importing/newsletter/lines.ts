/** A line of a newsletter without its markup. */
export interface Line {
  /** Its number in the text as it was read, counted from 1. */
  readonly number: number;
  /** What it prints; empty for a blank line. */
  readonly text: string;
  readonly heading: boolean;
  readonly bullet: boolean;
  /** Whether it surely goes on with the line before: within a heading of a page of the web. */
  readonly runsOn?: boolean;
  /** The addresses that its links lead to, in their order. */
  readonly links: readonly string[];
}

const entities: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["nbsp", " "],
  ["ndash", "–"],
  ["mdash", "—"],
  ["lsquo", "‘"],
  ["rsquo", "’"],
  ["ldquo", "“"],
  ["rdquo", "”"],
  ["bull", "•"],
  ["middot", "·"],
  ["hellip", "…"],
  ["euro", "€"],
  ["pound", "£"],
  ["yen", "¥"],
  ["auml", "ä"],
  ["ouml", "ö"],
  ["uuml", "ü"],
  ["szlig", "ß"],
]);

const withEntities = (text: string): string =>
  text.replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, ...groups) => {
    const [decimal, hexadecimal, name] = groups.map((group) =>
      typeof group === "string" ? group : undefined,
    );
    if (name !== undefined) return entities.get(name.toLowerCase()) ?? whole;
    const code = Number.parseInt(decimal ?? hexadecimal ?? "", decimal === undefined ? 16 : 10);
    return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
  });

/** Spaces of all widths as one, without what takes no room: soft hyphens, marks of direction and order. */
const plainSpaces = (text: string): string =>
  text
    .replaceAll(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g, "")
    .replaceAll(/[\p{Zs}\p{Cc}]+/gu, " ")
    .trim();

/** `[words](address)` as its words, and the addresses. */
const withoutLinks = (text: string): { text: string; links: readonly string[] } => {
  const links: string[] = [];
  const words = text.replaceAll(
    /\[([^[\]]*)\]\(((?:[^()\s]|\([^()\s]*\))*)\)/g,
    (_, inner: string, address: string) => {
      links.push(address);
      return inner;
    },
  );
  return { text: words, links };
};

/**
 * Stars and underscores that only set words in bold or italics. Of no more than 99 at a time: for a run of millions the
 * memory of a regular expression may not be enough.
 */
const withoutEmphasis = (text: string): string =>
  text
    .replaceAll(/\*{1,99}/g, (stars: string, at: number) => {
      const [before, after] = [text[at - 1] ?? " ", text[at + stars.length] ?? " "];
      return before === " " && after === " " ? stars : "";
    })
    .replaceAll(
      /(?<![\p{L}\p{N}_])_{1,99}(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}:.])_{1,99}(?![\p{L}\p{N}_])/gu,
      "",
    );

const BULLET = /^(?:[•●▪■‣◦∙➢]\s*|[-–—*·o]\s+(?=\S))/u;
const HEADING = /^#{1,6}\s+/;

/** The gap before the page of an entry of the contents, as dots: spaces would be lost. */
const withDots = (given: string): string => {
  const line = given.trimEnd();
  const gap = /(?:\t|[\p{Zs}]{4})[\p{Zs}\t]*(?=\d{1,3}$)/u.exec(line.slice(-80));
  return gap === null
    ? line
    : `${line.slice(0, Math.max(0, line.length - 80) + gap.index)} ..... ${line.slice(-3)}`;
};

/** A line of plain text or Markdown. */
const plainLine = (number: number, given: string): Line => {
  const trimmed = plainSpaces(withDots(given)).replace(/^(?:> ?)+/, "");
  const heading = HEADING.test(trimmed);
  const marked = heading ? trimmed.replace(HEADING, "").replace(/\s#+$/, "") : trimmed;
  const bullet = !heading && BULLET.test(marked);
  const { text, links } = withoutLinks(bullet ? marked.replace(BULLET, "") : marked);
  const words = withoutEmphasis(text).replaceAll(/\\([!-/:-@[-`{-~])/g, "$1");
  return { number, text: withEntities(words).trim(), heading, bullet, links };
};

const BLOCK =
  /^(?:address|article|aside|blockquote|body|br|dd|div|dl|dt|figcaption|figure|footer|form|h[1-6]|header|hr|html|li|main|nav|ol|p|pre|section|table|tbody|td|th|thead|tr|ul)$/;
const DROPPED = /^(?:figcaption|head|noscript|script|style|svg|template|title)$/;

/** Whether a text is a page of the web. A line of markup in a plain text doesn't make it one. */
const isPage = (text: string): boolean =>
  /^\s*(?:<!--[^>]{0,200}-->\s*)?<(?:!doctype html|html|head|body|article|main|section|div|p|ul|h[1-6])\b/i.test(
    text.slice(0, 1000),
  );

interface Tag {
  readonly name: string;
  readonly closes: boolean;
  readonly address: string | undefined;
}

/** A tag, or undefined for what only looks like one. */
const tagIn = (inside: string): Tag | undefined => {
  const found = /^(\/?)([a-z][a-z\d]*)/i.exec(inside);
  if (found === null)
    return /^[!?]/.test(inside) ? { name: "!", closes: false, address: undefined } : undefined;
  const address = /\shref\s*=\s*["']?([^"'\s>]+)/i.exec(inside.slice(0, 4000))?.[1];
  return { name: (found[2] ?? "").toLowerCase(), closes: found[1] === "/", address };
};

/** The lines of a page: one for each of its blocks, numbered as in its source, a blank one between two blocks. */
const pageLines = (text: string): readonly Line[] => {
  const lines: Line[] = [];
  let [number, heading, bullet, begun] = [1, false, false, false];
  let words: string[] = [];
  let links: string[] = [];
  let dropping: string | undefined;
  const flush = (ends: boolean): void => {
    const joined = withEntities(plainSpaces(words.join(""))).trim();
    const given = joined.replace(BULLET, "");
    const isBullet = bullet || given !== joined;
    if (given !== "") {
      lines.push({
        number,
        text: given,
        heading,
        bullet: isBullet,
        runsOn: heading && begun,
        links,
      });
      [bullet, begun] = [false, true];
    }
    if (ends) begun = false;
    if (ends) lines.push({ number, text: "", heading: false, bullet: false, links: [] });
    [words, links] = [[], []];
  };
  const take = (part: string): void => {
    part.split("\n").forEach((piece, at) => {
      if (at > 0) {
        flush(false);
        number += 1;
      }
      if (dropping === undefined) words.push(piece);
    });
  };
  let [at, close] = [0, -1];
  for (;;) {
    const open = text.indexOf("<", at);
    if (open < 0) break;
    if (close < open) close = text.indexOf(">", open);
    if (close < 0) break;
    take(text.slice(at, open));
    const inside = text.slice(open + 1, close);
    const tag = tagIn(inside);
    if (tag === undefined) {
      take("<");
      at = open + 1;
      continue;
    }
    if (dropping === undefined) {
      if (BLOCK.test(tag.name)) {
        flush(true);
        if (/^h[1-6]$/.test(tag.name)) heading = !tag.closes;
        if (tag.name === "li") bullet = !tag.closes;
      }
      if (tag.address !== undefined) links.push(withEntities(tag.address));
      if (DROPPED.test(tag.name) && !tag.closes) dropping = tag.name;
    } else if (tag.closes && tag.name === dropping) {
      dropping = undefined;
    }
    const broken = inside.split("\n").length - 1;
    if (broken > 0) flush(false);
    number += broken;
    at = close + 1;
  }
  take(text.slice(at));
  flush(true);
  return lines;
};

/** The lines of a text, of Markdown or of a page of the web, without their markup. */
export const readLines = (given: string): readonly Line[] => {
  const text = given.replaceAll(/\r\n?|[\u2028\u2029\u0085]/g, "\n");
  if (isPage(text)) return pageLines(text);
  return text
    .replaceAll("\f", "\n")
    .split("\n")
    .map((line, at) => plainLine(at + 1, line));
};
