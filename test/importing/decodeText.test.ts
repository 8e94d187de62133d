import { describe, expect, it } from "vitest";

import { decodeText } from "#importing/decodeText.ts";

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(
    parts.map((part) =>
      typeof part === "string" ? Buffer.from(part, "latin1") : Buffer.from(part),
    ),
  );

describe("a file's text", () => {
  it.each([
    ["UTF-8", new TextEncoder().encode("für 工信部“”"), "für 工信部“”"],
    ["UTF-8 with its mark", bytes([0xef, 0xbb, 0xbf], "plain"), "plain"],
    ["UTF-16, little end first", bytes([0xff, 0xfe, 0xe5, 0x5d, 0x61, 0]), "工a"],
    ["UTF-16, big end first", bytes([0xfe, 0xff, 0x5d, 0xe5, 0, 0x61]), "工a"],
    ["GB18030", bytes("At (", [0xb9, 0xa4, 0xd0, 0xc5, 0xb2, 0xbf], ")"), "At (工信部)"],
    ["windows-1252", bytes("f", [0xfc], "r 5 ", [0x80], " ", [0x93], "a", [0x94]), "für 5 € “a”"],
    ["nothing", new Uint8Array(), ""],
  ])("in %s", (_, given, expected) => {
    expect(decodeText(given)).toBe(expected);
  });
});
