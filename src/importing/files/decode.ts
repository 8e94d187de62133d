import { decodedAs, decodeLegacy } from "#importing/decodeText.ts";

import { Refusal } from "./template/problem.ts";

/** The encodings that programs write tables in where Chinese or a Western language is read and written. */
export type Encoding = Unicode | "gb18030" | "windows-1252";

type Unicode = "utf-8" | "utf-16le" | "utf-16be";

const marks: readonly (readonly [encoding: Unicode, mark: readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/** How much of a file without a byte order mark is looked at. */
const LOOKED = 4096;

/** UTF-16 without its mark: every other byte of Latin letters is zero. */
const unmarkedUtf16 = (bytes: Uint8Array): Unicode | undefined => {
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
 * A text by its byte order mark, else as UTF-8, else as what its bytes leave no doubt of.
 * @throws Refusal where there is no such encoding, or it has zero bytes, as pictures and programs do
 */
export const decodeStrictly = (
  bytes: Uint8Array,
): { readonly text: string; readonly encoding: Encoding } => {
  const marked = marks.find(([, mark]) => mark.every((one, at) => bytes[at] === one))?.[0];
  const unicode = marked ?? unmarkedUtf16(bytes);
  const encoding = unicode ?? "utf-8";
  const text = decodedAs(encoding, bytes);
  const legacy = text === undefined && unicode === undefined ? decodeLegacy(bytes) : undefined;
  const read = text === undefined ? legacy : { text, encoding };
  if (read === undefined) throw new Refusal({ is: "encoding" });
  if (read.text.includes("\0")) throw new Refusal({ is: "unknown-kind" });
  return read;
};
