import { describe, expect, test } from "vitest";
import { decodeStrictly } from "#importing/files/decode.ts";

import { smallSet } from "./files/support.ts";

/** The bytes of each sign in GB18030, of those that take one or two. */
const chinese = ((): ReadonlyMap<string, readonly number[]> => {
  const decoder = new TextDecoder("gb18030");
  const bytesOf = new Map<string, readonly number[]>();
  for (let first = 0x81; first <= 0xfe; first += 1)
    for (let second = 0x40; second <= 0xfe; second += 1)
      if (second !== 0x7f)
        bytesOf.set(decoder.decode(new Uint8Array([first, second])), [first, second]);
  return bytesOf;
})();

const upper = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";
const western: ReadonlyMap<string, readonly number[]> = new Map(
  Array.from({ length: 128 }, (_, at) => [upper[at] ?? String.fromCharCode(at + 128), [at + 128]]),
);

/** The bytes of a text; undefined where the encoding hasn't all of its signs. */
const encodedBy = (signs: ReadonlyMap<string, readonly number[]>, text: string) => {
  const bytes = [...text].map((sign) => (sign < "\u0080" ? [sign.charCodeAt(0)] : signs.get(sign)));
  return bytes.every((one) => one !== undefined) ? new Uint8Array(bytes.flat()) : undefined;
};

const utf16 = (text: string): Uint8Array =>
  Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);

const encodings: Readonly<Record<string, (text: string) => Uint8Array | undefined>> = {
  "utf-8": (text) => new TextEncoder().encode(text),
  "utf-16": utf16,
  gb18030: (text) => encodedBy(chinese, text),
  "windows-1252": (text) => encodedBy(western, text),
};

const westernTitles = [
  "China’s plan for München",
  "“Quoted”—and more…",
  "Grüße aus Österreich – 20 €",
  "À côté de l’école: «thé»",
  "Plano de Ação para São João",
  "Ações",
  "café–bar",
  "naïve",
  "Ærø og Øresund",
  "5 °C ± 1",
  "ÄÖÜ ÉÈ",
  "El Niño, ¿qué?",
];
const chineseTitles = [
  "港口规划",
  "At (工信部)",
  "“十四五”风与风筝发展规划（2021—2025年）",
  "朱镕基",
  "陶喆",
  "鑫磊",
  "電動車產業發展規劃",
  "二〇二五",
  "产业",
  "囍 €",
];

const tableWith = (title: string): string => smallSet["records.csv"].replace("港口规划", title);
const cases = Object.entries(encodings).flatMap(([encoding, encode]) =>
  [...westernTitles, ...chineseTitles]
    .flatMap((title) => [title, tableWith(title)].map((text) => ({ title, text })))
    .flatMap(({ title, text }) => {
      const bytes = encode(text);
      return bytes === undefined ? [] : [{ name: `${title}, ${encoding}`, text, bytes }];
    }),
);

const strictly = (bytes: Uint8Array): string | undefined => {
  try {
    return decodeStrictly(bytes).text;
  } catch {
    return undefined;
  }
};

describe("a text in any of these encodings", () => {
  test("is read as it was written in a table, or refused", () => {
    const misread = cases.flatMap(({ name, text, bytes }) => {
      const read = strictly(bytes);
      return read === undefined || read === text ? [] : [name];
    });
    expect(misread).toEqual([]);
  });
});
