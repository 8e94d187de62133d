import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { afterEach, expect, test } from "vitest";

import type { EditorFiles } from "#editing/edition/editorFiles.ts";
import { patchOf } from "#editing/edition/patch.ts";
import { applyPatch } from "#test/support/applyPatch.ts";
import { runs } from "#test/support/runs.ts";

let folder = "";

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A folder with these files in its `public/data`, after git applied the patch. */
const patched = (before: EditorFiles, patch: string): EditorFiles => {
  rmSync(folder, { recursive: true, force: true });
  folder = mkdtempSync(join(tmpdir(), "patch-"));
  const place = (path: string): string => join(folder, "public/data", path);
  for (const [path, text] of before) {
    mkdirSync(dirname(place(path)), { recursive: true });
    writeFileSync(place(path), text);
  }
  applyPatch(folder, patch);
  return new Map(
    [...patch.matchAll(/^\+\+\+ b\/public\/data\/(.*)$/gm)].flatMap(([, path]) =>
      path === undefined ? [] : [[path, readFileSync(place(path), "utf8")]],
    ),
  );
};

const applied = (before: string, after: string): string | undefined =>
  patched(
    new Map([["news.json", before]]),
    patchOf(new Map([["news.json", before]]), new Map([["news.json", after]])),
  ).get("news.json");

test.each([
  ["one line of many", "a\nb\nc\nd\ne\nf\ng\nh\n", "a\nb\nc\nd\ne\nF\ng\nh\n"],
  ["Chinese text", "算力\n基础设施\n", "算力\n基础设施行动计划\n"],
  ["a last line without an end that gets one", "一\n二", "一\n二\n"],
  ["a last line with an end that loses it", "一\n二\n", "一\n二"],
  ["two last lines without ends", "一\n二", "一\n三"],
  ["a text that ends without one, changed before that", "a\nb\nc\nd\ne\nf", "A\nb\nc\nd\ne\nf"],
  ["an empty file that gets lines", "", "a\n"],
  ["characters beyond the basic plane and of other lines", "𠮷\u2028a\n", "𠮷\u2028b\n"],
])("git applies a patch of %s", (_, before, after) => {
  expect(applied(before, after)).toBe(after);
});

test("git applies a patch of any two texts", () => {
  const text = fc
    .array(fc.constantFrom("", "a", "二", "  三,", "\\ No newline", "+b", "-c", "@@ -1 +1 @@"), {
      maxLength: 12,
    })
    .map((lines) => lines.join("\n"));
  fc.assert(
    fc.property(text, text, (before, after) => {
      // Git is asked to refuse blank lines at the end, which no file of data has.
      fc.pre(before !== after && after !== "" && !/(?:^|\n)\n$/.test(after));
      expect(applied(before, after)).toBe(after);
    }),
    { numRuns: runs(25) },
  );
});
