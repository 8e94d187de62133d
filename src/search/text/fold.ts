import { simplified, traditional } from "./hanTable.ts";

const hanFold = new Map([...traditional].map((from, at) => [from, simplified.charAt(at)]));

/** Letters that no Unicode decomposition splits, and signs with several forms. */
const signFold = new Map([
  ["ß", "ss"],
  ["æ", "ae"],
  ["œ", "oe"],
  ["ø", "o"],
  ["đ", "d"],
  ["ð", "d"],
  ["þ", "th"],
  ["ł", "l"],
  ["ħ", "h"],
  ["ı", "i"],
  ["ς", "σ"],
  ["‘", "'"],
  ["’", "'"],
  ["ʼ", "'"],
  ["′", "'"],
  ["‐", "-"],
]);

/** Accents and other combining marks; zero-width, bidi and other format characters. */
const dropped = /[\p{M}\p{Cf}]/u;

const control = /\p{Cc}/u;

const foldedForm = (codePoint: number): string => {
  const plain = String.fromCodePoint(codePoint).normalize("NFKD").toLowerCase().normalize("NFKD");
  let folded = "";
  for (const character of plain) {
    if (control.test(character)) folded += " ";
    else if (!dropped.test(character)) {
      folded += hanFold.get(character) ?? signFold.get(character) ?? character;
    }
  }
  return folded;
};

/** By code point, of those met so far: texts have the same few thousand again and again. */
const foldedByCodePoint = new Map<number, string>();

/** The folded form of a code point: nothing, or one or more characters. */
export const foldCodePoint = (codePoint: number): string => {
  const cached = foldedByCodePoint.get(codePoint);
  if (cached !== undefined) return cached;
  const folded = foldedForm(codePoint);
  foldedByCodePoint.set(codePoint, folded);
  return folded;
};

/**
 * The normalised text for comparisons: compatibility forms, case, accents and traditional characters are
 * folded, format characters dropped. Spelling is folded word by word, in `foldSpelling`.
 */
export const normalise = (text: string): string => {
  let folded = "";
  for (const character of text) folded += foldCodePoint(character.codePointAt(0) ?? 0);
  return folded;
};
