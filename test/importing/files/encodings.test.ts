import { expect, test } from "vitest";

import { bytesOf, readBytes, smallSet } from "./support.ts";

const text = smallSet["records.csv"];

const utf16 = (isLittle: boolean, mark: boolean): Uint8Array => {
  const units = [...(mark ? "\uFEFF" : ""), ...text].map((sign) => sign.charCodeAt(0));
  const bytes = new Uint8Array(units.length * 2);
  const view = new DataView(bytes.buffer);
  units.forEach((unit, at) => view.setUint16(at * 2, unit, isLittle));
  return bytes;
};

/** GB18030 of the only Chinese in the table: 港口规划. */
const gb18030 = (): Uint8Array => {
  const [before = "", after = ""] = text.split("港口规划");
  return new Uint8Array([
    ...bytesOf(before),
    0xb8,
    0xdb,
    0xbf,
    0xda,
    0xb9,
    0xe6,
    0xbb,
    0xae,
    ...bytesOf(after),
  ]);
};

test.each([
  ["UTF-8", bytesOf(text), "utf-8"],
  ["UTF-8 with its mark", bytesOf(`\uFEFF${text}`), "utf-8"],
  ["UTF-16, little end first", utf16(true, true), "utf-16le"],
  ["UTF-16, big end first", utf16(false, true), "utf-16be"],
  ["UTF-16 without a mark", utf16(true, false), "utf-16le"],
  ["GB18030", gb18030(), "gb18030"],
])("%s is read", async (_name, bytes, encoding) => {
  const { tables, recognised, problems } = await readBytes("records.csv", bytes);
  expect(problems).toEqual([]);
  expect(tables.policies[0]?.title.zh).toBe("港口规划");
  expect(recognised[0]?.encoding).toBe(encoding);
});
