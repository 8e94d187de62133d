import { createHash } from "node:crypto";
import { expect, test } from "vitest";

import { sha256 } from "#editing/edition/sha256.ts";

test("the hash is the platform's, whatever the length", () => {
  for (const length of [...Array(200).keys(), 1_000_003]) {
    const bytes = Uint8Array.from({ length }, (_, at) => (at * 31 + length) % 256);
    expect(sha256(bytes), String(length)).toBe(createHash("sha256").update(bytes).digest("hex"));
  }
});
