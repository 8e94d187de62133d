/** The text of bytes in an encoding; undefined where they aren't valid in it. */
export const decodedAs = (encoding: string, bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/**
 * Bytes that aren't UTF-8 by what they speak for. In Chinese nearly every letter is a pair of bytes from 0x80 on, most
 * of them in the part of GB18030 with the common ones; in a Western text a letter with an accent stands alone.
 */
const evidenceIn = (bytes: Uint8Array) => {
  const counts = { common: 0, rare: 0, outside: 0, alone: 0 };
  for (let at = 0; at < bytes.length; at += 1) {
    const [first = 0, second = 0] = [bytes[at], bytes[at + 1]];
    if (first < 0x80) continue;
    if (second < 0x80) {
      counts.alone += 1;
      continue;
    }
    at += 1;
    const isCommon = (first >= 0xa1 && first <= 0xa9) || (first >= 0xb0 && first <= 0xd7);
    if (second < 0xa1) counts.outside += 1;
    else if (isCommon) counts.common += 1;
    else if (first >= 0xd8 && first <= 0xf7) counts.rare += 1;
    else counts.outside += 1;
  }
  return counts;
};

type Legacy = "gb18030" | "windows-1252";

/** The encoding that bytes that aren't UTF-8 are likely in, and whether they leave a doubt. */
const likelyEncoding = (
  bytes: Uint8Array,
): { readonly encoding: Legacy; readonly isSure: boolean } => {
  const { common, rare, outside, alone } = evidenceIn(bytes);
  const pairs = common + rare + outside;
  if (alone + outside > common * 4 + rare) return { encoding: "windows-1252", isSure: true };
  return pairs > alone * 2
    ? { encoding: "gb18030", isSure: common * 2 >= pairs }
    : { encoding: "windows-1252", isSure: false };
};

/** What windows-1252 has from 0x80 on. */
const PUNCTUATION = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

/** Node 20 takes windows-1252 for Latin-1, which has control characters where this has quotes and the euro. */
const western = (bytes: Uint8Array): string =>
  new TextDecoder("windows-1252")
    .decode(bytes)
    .replaceAll(/[\u0080-\u009F]/g, (sign) => PUNCTUATION.charAt(sign.charCodeAt(0) - 0x80));

/** Bytes that windows-1252 leaves unused. */
const UNUSED = /[\u0081\u008D\u008F\u0090\u009D]/;

/** A text that isn't UTF-8, where its bytes leave no doubt which encoding it has. */
export const decodeLegacy = (
  bytes: Uint8Array,
): { readonly text: string; readonly encoding: Legacy } | undefined => {
  const { encoding, isSure } = likelyEncoding(bytes);
  const text = encoding === "gb18030" ? decodedAs(encoding, bytes) : western(bytes);
  return isSure && text !== undefined && !UNUSED.test(text) ? { text, encoding } : undefined;
};

const foreign: readonly (readonly [start: string, is: "pdf" | "archive"])[] = [
  ["%PDF-", "pdf"],
  ["PK\u0003\u0004", "archive"],
];

/** What a file is that holds no text as it stands, by its first bytes: a PDF, or a zip, as Office documents are. */
export const foreignIn = (bytes: Uint8Array): "pdf" | "archive" | undefined => {
  const start = String.fromCodePoint(...bytes.subarray(0, 5));
  return foreign.find(([sign]) => start.startsWith(sign))?.[1];
};

/** The text of a file: UTF-8, UTF-16 that says so by its first bytes, else GB18030 or windows-1252. */
export const decodeText = (bytes: Uint8Array): string => {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const text = decodedAs("utf-8", bytes);
  if (text !== undefined) return text;
  const isChinese = likelyEncoding(bytes).encoding === "gb18030";
  return (isChinese ? decodedAs("gb18030", bytes) : undefined) ?? western(bytes);
};
