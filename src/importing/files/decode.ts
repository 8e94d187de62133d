import { decodedAs } from "#importing/decodeText.ts";

import { Refusal } from "./template/problem.ts";

/** The encodings that programs write tables in where Chinese is read and written. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "gb18030";

const marks: readonly (readonly [encoding: Encoding, mark: readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/** How much of a file without a byte order mark is looked at. */
const LOOKED = 4096;

/** UTF-16 without its mark: every other byte of Latin letters is zero. */
const unmarkedUtf16 = (bytes: Uint8Array): Encoding | undefined => {
  const zeros = [0, 0];
  const length = Math.min(LOOKED, bytes.length - (bytes.length % 2));
  for (let at = 0; at < length; at += 1) {
    if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) < length / 5) return undefined;
  if (odd > 10 * even) return "utf-16le";
  return even > 10 * odd ? "utf-16be" : undefined;
};

/**
 * A text by its byte order mark, else as the first encoding that it is valid in.
 * @throws Refusal where it is none of them, or has zero bytes, as pictures and programs do
 */
export const decodeStrictly = (
  bytes: Uint8Array,
): { readonly text: string; readonly encoding: Encoding } => {
  const marked = marks.find(([, mark]) => mark.every((one, at) => bytes[at] === one))?.[0];
  const utf16 = marked ?? unmarkedUtf16(bytes);
  const candidates: readonly Encoding[] = utf16 === undefined ? ["utf-8", "gb18030"] : [utf16];
  for (const encoding of candidates) {
    const text = decodedAs(encoding, bytes);
    if (text === undefined) continue;
    if (text.includes("\0")) throw new Refusal({ is: "unknown-kind" });
    return { text, encoding };
  }
  throw new Refusal({ is: "encoding" });
};
