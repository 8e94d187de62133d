/** The text of bytes in an encoding; undefined where they aren't valid in it. */
export const decodedAs = (encoding: string, bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/**
 * Whether bytes that aren't UTF-8 are Chinese: there a letter is a pair of bytes of which the first has its highest
 * bit set, and nearly always the second too, while a letter with an accent in a Western text stands alone.
 */
const isChinese = (bytes: Uint8Array): boolean => {
  let [paired, alone, run] = [0, 0, 0];
  for (let at = 0; at <= bytes.length; at += 1) {
    if ((bytes[at] ?? 0) >= 0x80) run += 1;
    else if (run > 0) {
      paired += run - (run % 2);
      alone += run % 2;
      run = 0;
    }
  }
  return paired > alone * 4;
};

/** What windows-1252 has from 0x80 on. */
const PUNCTUATION = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

/** Node 20 takes windows-1252 for Latin-1, which has control characters where this has quotes and the euro. */
const western = (bytes: Uint8Array): string =>
  new TextDecoder("windows-1252")
    .decode(bytes)
    .replaceAll(/[\u0080-\u009F]/g, (sign) => PUNCTUATION.charAt(sign.charCodeAt(0) - 0x80));

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
  const chinese = isChinese(bytes) ? decodedAs("gb18030", bytes) : undefined;
  return chinese ?? western(bytes);
};
