import type { Line } from "./lines.ts";

/** The parts of an item that the newsletter names. */
type Label = "glance" | "comment" | "article" | "issuers" | "date";

/** A paragraph, a bullet or a heading, put together from the lines over which it runs. */
export interface Block {
  readonly is: "heading" | "bullet" | "text";
  readonly label: Label | undefined;
  /** Its words, those of its label left out. */
  readonly text: string;
  /** Where each of its lines begins in the text. */
  readonly pieces: readonly { readonly at: number; readonly line: Line }[];
  readonly links: readonly string[];
}

const LABELS: readonly (readonly [label: Label, pattern: RegExp])[] = [
  ["glance", /^at a glance\s*(?:[:：.–-]\s*|$)/i],
  ["comment", /^(?:[\p{L}'’]{1,20} )?comment(?:ary)?\s*(?:[:：]\s*|$)/iu],
  ["article", /^article\s*(?:[:：]\s*|$)/i],
  [
    "issuers",
    /^(?:issuing|issued by|issuer)(?: (?:body|bodies|body\/bodies|agency|agencies|authority|authorities|department|departments))?\s*(?:[:：]\s*|$)/i,
  ],
  ["date", /^date\s*(?:[:：]\s*|$)/i],
];

const NUMBERED = /^\d{1,2}[.)] +\S/;
const SECTION =
  /^(?:noteworthy|(?:policy|corporate|company|business) news|contents|authors?|editors?|publisher|(?:[\p{L}'’]{1,20} )?top (?:\d{1,2}|five|ten))$/iu;

/** `October 8:` or `8 Oct. 2023:` at the start of a line of news. */
const DATED =
  /^(?:\p{Lu}\p{L}{2,8}\.? \d{1,2}(?:[-–—/]\d{1,2})?|\d{1,2}(?:[-–—/]\d{1,2})?\.? \p{Lu}\p{L}{2,8}\.?)(?:,? \d{4})? ?[:：]/u;

const isDated = (text: string): boolean => DATED.test(text);
/** Whether a text begins with a number, as a top item does. */
export const isNumbered = (text: string): boolean => NUMBERED.test(text);
/** Whether a text is the heading of a section. */
export const isSection = (text: string): boolean => SECTION.test(text);

/** The line of a block in which an offset of its text lies. */
export const lineAt = (block: Block, offset: number): Line | undefined =>
  block.pieces.findLast(({ at }) => at <= offset)?.line ?? block.pieces[0]?.line;

const han = /\p{Script=Han}|[，。、；：（）《》“”]/u;

/** What is between two lines of a text: nothing after a hyphen or between Chinese characters. */
const between = (before: string, after: string): string => {
  if (/[\p{L}]-$/u.test(before.slice(-3)) && /^\p{Ll}/u.test(after)) return "";
  return han.test(before.slice(-1)) && han.test(after.slice(0, 1)) ? "" : " ";
};

/** A block as it grows. */
interface Growing {
  is: Block["is"];
  label: Label | undefined;
  parts: string[];
  length: number;
  last: string;
  pieces: { at: number; line: Line }[];
  links: string[];
}

const begin = (line: Line): Growing => {
  const label = LABELS.find(([, pattern]) => pattern.test(line.text));
  const text = label === undefined ? line.text : line.text.replace(label[1], "");
  const isHeading = line.heading || isSection(line.text) || isNumbered(line.text);
  return {
    is: label !== undefined ? "text" : line.bullet ? "bullet" : isHeading ? "heading" : "text",
    label: label?.[0],
    parts: [text],
    length: text.length,
    last: text,
    pieces: [{ at: 0, line }],
    links: [...line.links],
  };
};

const append = (block: Growing, line: Line): void => {
  const gap = block.length === 0 ? "" : between(block.last, line.text);
  block.parts.push(gap, line.text);
  block.pieces.push({ at: block.length + gap.length, line });
  block.length += gap.length + line.text.length;
  block.last = line.text;
  block.links.push(...line.links);
};

const startsAnew = (line: Line): boolean =>
  line.bullet ||
  line.heading ||
  isSection(line.text) ||
  isNumbered(line.text) ||
  isDated(line.text) ||
  LABELS.some(([, pattern]) => pattern.test(line.text));

const endsSentence = (text: string): boolean => /[.!?…:;)\]”"’'。！？）]$/.test(text.slice(-1));

/** Whether a line goes on with what the block before it, on the same page, began. */
const goesOn = (block: Growing, line: Line): boolean => {
  if (line.runsOn === true) return true;
  if (startsAnew(line)) return false;
  const [first] = block.pieces;
  if (block.is === "heading")
    return first?.line.heading !== true && !isSection(block.parts.join(""));
  // A date ends with its year, or on the one line that it has.
  return block.label !== "date" || block.length === 0;
};

/** Whether a line after a break goes on with a block that stopped in mid-sentence. */
const goesOnAfterBreak = (block: Growing, line: Line, next: Line | undefined): boolean => {
  if (startsAnew(line) || block.is === "heading" || block.label === "date") {
    return block.label === "date" && block.length === 0 && !startsAnew(line);
  }
  if (block.length === 0) return true;
  if (endsSentence(block.last)) return false;
  // The title of the next item, of which the number is missing.
  if (next !== undefined && LABELS[0]?.[1].test(next.text) === true) return false;
  if (/^[\p{Ll}\d(“"‘'$€£¥]/u.test(line.text)) return true;
  // News ends with its outlet in brackets; another bullet may end with any word.
  return block.is === "bullet" ? isDated(block.parts[0] ?? "") : block.last.length > 60;
};

/** No paragraph of a newsletter comes near it: of a longer one only the beginning is read, which is asked about. */
export const LONGEST_BLOCK = 20_000;

const finished = ({ is, label, parts, pieces, links }: Growing): Block => ({
  is,
  label,
  text: parts.join("").slice(0, LONGEST_BLOCK),
  pieces: pieces.filter(({ at }) => at < LONGEST_BLOCK),
  links,
});

/** Puts lines together to blocks. */
export const blocksOf = (lines: readonly Line[]): readonly Block[] => {
  const blocks: Growing[] = [];
  let broken = true;
  const printed = lines.filter(({ text }) => text !== "");
  let index = -1;
  for (const line of lines) {
    if (line.text === "") {
      broken = true;
      continue;
    }
    index += 1;
    const last = blocks.at(-1);
    const runsOn =
      last !== undefined &&
      (broken ? goesOnAfterBreak(last, line, printed[index + 1]) : goesOn(last, line));
    if (runsOn) append(last, line);
    else blocks.push(begin(line));
    broken = false;
  }
  return blocks.map(finished);
};
