import { keptWords } from "#messages/words/keptWords.ts";

import { isHan } from "./han.ts";
import type { TextWeight } from "./mark.ts";
import type { Measure } from "./measure.ts";

/** How text is set: its measure and size. */
export interface Setting {
  readonly measure: Measure;
  readonly size: number;
  readonly weight?: TextWeight;
}

const widthIn = ({ measure, size, weight }: Setting, text: string): number =>
  measure(text, size, weight);

/** A text is cut between words if that keeps at least this share of what fits, else within a word. */
const LEAST_WORDS = 0.5;

/** Characters that announce a next word, and so aren't left at the end of a cut text. */
const LEADING_ON = /[\s,;:·(–\-—，、：；（“‘《「]/;

/** The end of the last whole word within `count` characters. Each Chinese character is a word of its own. */
const wordsWithin = (characters: readonly string[], count: number): number => {
  const isBreak = (at: number): boolean => {
    const [before = "", after = " "] = characters.slice(at - 1, at + 1);
    return after === " " || isHan(after) || isHan(before);
  };
  let end = count;
  while (end > count * LEAST_WORDS && !isBreak(end)) end -= 1;
  if (!isBreak(end)) return count;
  while (end > 1 && LEADING_ON.test(characters[end - 1] ?? "")) end -= 1;
  return end;
};

/** The text, or as many of its words as fit into a width with an ellipsis. */
export const cutTo = (text: string, width: number, setting: Setting): string => {
  if (widthIn(setting, text) <= width) return text;
  const characters = [...text];
  const cutAfter = (count: number): string => `${characters.slice(0, count).join("").trimEnd()}…`;
  // Binary search: figures in motion cut many labels in each frame.
  let [fits, tooMuch] = [1, characters.length];
  while (tooMuch - fits > 1) {
    const middle = (fits + tooMuch) >> 1;
    if (widthIn(setting, cutAfter(middle)) <= width) fits = middle;
    else tooMuch = middle;
  }
  return cutAfter(wordsWithin(characters, fits));
};

/** Fewer characters than this are of no use to a reader. */
const LEAST_READ = 3;

/** Like `cutTo`, but empty where too little would be left to be of use. */
export const cutToRead = (text: string, width: number, setting: Setting): string => {
  const cut = cutTo(text, width, setting);
  return cut === text || cut.length > LEAST_READ ? cut : "";
};

/** Characters that must not begin a line of Chinese, and those that must not end one. */
const CLOSING = /[，。、；：？！）》」』”’的]/;
const OPENING = /[（《「『“]$/;

/** The places within a word of Chinese that is kept whole. */
const withinWords = (text: string): ReadonlySet<number> => {
  const within = new Set<number>();
  for (const { index, 0: word } of keptWords === undefined ? [] : text.matchAll(keptWords))
    for (let at = index + 1; at < index + word.length; at += 1) within.add(at);
  return within;
};

/**
 * Where a line may be broken: at spaces, and around each Chinese character, but not within words that are kept whole,
 * nor between a number and its measure word.
 */
const piecesOf = (text: string): readonly string[] => {
  const pieces: string[] = [];
  const within = withinWords(text);
  let isOpen = false;
  let at = 0;
  for (const char of text) {
    const isWithin = within.has(at);
    at += char.length;
    const last = pieces.length - 1;
    const before = pieces[last] ?? "";
    const isAfterBlank = before === "" || before.endsWith(" ");
    const isMeasure = isHan(char) && /\d$/.test(before);
    const joins =
      isWithin ||
      (isOpen && !isHan(char)) ||
      CLOSING.test(char) ||
      OPENING.test(before) ||
      isMeasure;
    if (last >= 0 && (char === " " || (joins && !isAfterBlank))) pieces[last] += char;
    else pieces.push(char);
    isOpen = !isHan(char);
  }
  return pieces;
};

/** Whether a line is a single Chinese character, with or without punctuation. */
const isLone = (line: readonly string[]): boolean => {
  const [first = "", ...more] = [...line.join("").trim()];
  return isHan(first) && more.every((char) => CLOSING.test(char));
};

/**
 * Wraps a text to a width, between words or Chinese characters. A word that is wider has a line of its own. It is cut
 * with an ellipsis, as is what doesn't fit into `most` lines. A last line of one Chinese character takes another from
 * the line before.
 */
export const wrapTo = (
  text: string,
  width: number,
  most: number,
  setting: Setting,
): readonly string[] => {
  const lines: string[][] = [];
  for (const piece of piecesOf(text)) {
    const line = lines.at(-1);
    const longer = (line?.join("") ?? "") + piece;
    if (line !== undefined && widthIn(setting, longer.trimEnd()) <= width) line.push(piece);
    else lines.push([piece]);
  }
  const [before, last] = lines.slice(-2);
  const moved = before?.at(-1) ?? "";
  if (
    before !== undefined &&
    last !== undefined &&
    before.length > 2 &&
    isHan(moved.charAt(0)) &&
    isLone(last) &&
    widthIn(setting, moved + last.join("").trim()) <= width
  ) {
    before.pop();
    last.unshift(moved);
  }
  const trimmed = lines.map((line) => cutTo(line.join("").trim(), width, setting));
  if (trimmed.length <= most) return trimmed;
  const kept = trimmed.slice(0, most - 1);
  return [...kept, cutTo(trimmed.slice(most - 1).join(" "), width, setting)];
};

/** Lines that end where clauses of Chinese do; undefined where a clause is wider than a line. */
const wrapClauses = (
  text: string,
  width: number,
  setting: Setting,
): readonly string[] | undefined => {
  const lines: string[] = [];
  for (const clause of text.match(/[^，；：。]+[，；：。]?/gu) ?? []) {
    const last = lines.length - 1;
    const longer = (lines[last] ?? "") + clause;
    if (widthIn(setting, clause) > width) return undefined;
    if (last >= 0 && widthIn(setting, longer) <= width) lines[last] = longer;
    else lines.push(clause);
  }
  return lines;
};

/** The narrowest of the widths up to this one that a wrapping has lines for. */
const narrowest = (
  width: number,
  wrap: (to: number) => readonly string[] | undefined,
): readonly string[] | undefined => {
  let best = wrap(width);
  let [short, long] = [width / 2, width];
  while (best !== undefined && best.length > 1 && long - short > 4) {
    const middle = (short + long) / 2;
    const tried = wrap(middle);
    if (tried === undefined) short = middle;
    else [best, long] = [tried, middle];
  }
  return best;
};

/**
 * A title in as many lines as it needs, of about equal length, so that no word is left alone on the last. Lines of
 * Chinese end with clauses where that takes no more of them.
 */
export const wrapEvenly = (
  text: string,
  width: number,
  most: number,
  setting: Setting,
): readonly string[] => {
  const lines = wrapTo(text, width, most, setting);
  const isNoLonger = (tried: readonly string[]): boolean =>
    tried.length <= lines.length && !tried.some((line) => line.endsWith("…"));
  const asLong =
    (wrap: (to: number) => readonly string[] | undefined) =>
    (to: number): readonly string[] | undefined => {
      const tried = wrap(to);
      return tried !== undefined && isNoLonger(tried) ? tried : undefined;
    };
  return (
    narrowest(
      width,
      asLong((to) => wrapClauses(text, to, setting)),
    ) ??
    narrowest(
      width,
      asLong((to) => wrapTo(text, to, 99, setting)),
    ) ??
    lines
  );
};
