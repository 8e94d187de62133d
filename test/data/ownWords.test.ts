import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

import { publishedFiles } from "#test/support/dataset.ts";

interface Runs {
  readonly words: number;
  readonly bytes: number;
  readonly hashes: string;
}

// Hashes, so that the newsletter itself isn't copied into the project.
const runs = JSON.parse(
  readFileSync(join(import.meta.dirname, "newsletterRuns.json"), "utf8"),
) as Runs;

const newsletterHashes = ((): ReadonlySet<string> => {
  const all = Buffer.from(runs.hashes, "base64");
  const hashes = new Set<string>();
  for (let at = 0; at < all.length; at += runs.bytes) {
    hashes.add(all.toString("hex", at, at + runs.bytes));
  }
  return hashes;
})();

const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/[a-z0-9]+(?:['’][a-z]+)?/g) ?? [];

/** Runs of words that a text shares with the newsletter. */
const shared = (text: string): readonly string[] => {
  const words = wordsOf(text);
  return words.flatMap((_, at) => {
    const run = words.slice(at, at + runs.words);
    if (run.length < runs.words) return [];
    const line = run.join(" ");
    const hash = createHash("sha256")
      .update(line)
      .digest("hex")
      .slice(0, runs.bytes * 2);
    return newsletterHashes.has(hash) ? [line] : [];
  });
};

/** All texts but addresses, which are worded by others. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === "string") return /^https?:/.test(value) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

const files = publishedFiles();

describe("the words of the data set are our own", () => {
  test("a run of the newsletter is recognised, whatever its signs and capitals", () => {
    expect(newsletterHashes.size).toBeGreaterThan(2000);
    expect(
      shared("MERICS: Top 5 — “1. China wants green, efficient, and Controllable computing power”"),
    ).not.toEqual([]);
  });

  test.each(Object.entries(files))(
    "%s shares no seven words in a row with the newsletter",
    (_, { records }) => {
      const found = records.flatMap((record) =>
        textsIn(record).flatMap((text) =>
          shared(text).map((run) => `${String(record["id"])}: ${run}`),
        ),
      );
      expect(found).toEqual([]);
    },
  );
});
