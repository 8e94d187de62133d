import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { format } from "oxfmt";
import { describe, expect, test } from "vitest";

import { editorFilesIn } from "#app/build/publishedIn.ts";
import { fileNames } from "#domain/schema/files.ts";
import {
  type EditorFiles,
  parsedIn,
  recordsIn,
  writtenText,
} from "#editing/edition/editorFiles.ts";
import { printJson } from "#editing/edition/printJson.ts";
import { runs } from "#test/support/runs.ts";

const project = join(import.meta.dirname, "../..");
const files: EditorFiles = editorFilesIn(join(project, "public/data"));
const { printWidth } = JSON.parse(readFileSync(join(project, ".oxfmtrc.json"), "utf8")) as {
  printWidth: number;
};

const formatted = async (text: string): Promise<string> =>
  (await format("a.json", text, { printWidth })).code;

/** As oxfmt writes a value of which no object has a line break, and one of which each has. */
const byOxfmt = async (json: unknown): Promise<readonly string[]> => [
  await formatted(JSON.stringify(json)),
  await formatted(JSON.stringify(json, null, 2)),
];

const printed = (json: unknown): readonly string[] => [
  printJson(json, "made"),
  printJson(json, "edited"),
];

describe("JSON is printed as the formatter of the repository does", () => {
  test.each([...files.keys()].filter((path) => !path.startsWith("schema/")))(
    "%s, read and printed, is the same bytes",
    (path) => {
      expect(writtenText(path, parsedIn(files, path)) === files.get(path)).toBe(true);
    },
  );

  test("so is each record by itself", async () => {
    for (const name of fileNames) {
      const records = recordsIn(parsedIn(files, `${name}.json`));
      const sample = records.filter((_, at) => at % 40 === 0);
      expect(printed(sample), name).toEqual(await byOxfmt(sample));
    }
  });

  test("so is anything else", async () => {
    const unit = fc.oneof(
      fc.constantFrom(...'aZ 09 –—’“”‘·…％（）《》、。—中国十五五 éüß€°²§"\\/\u00a0\u3000ｗ한あア'),
      fc.constantFrom("\n", "\t", "😀", "e\u0301", "\u200b"),
    );
    const text = fc.string({ unit, maxLength: 40 });
    // Names of fields that are numbers would change places when they are read.
    const name = text.filter((key) => !/^\d+$/.test(key) && key !== "__proto__");
    const scalar = fc.oneof(
      text,
      fc.boolean(),
      fc.constant(null),
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e20, max: 1e20 }),
    );
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: "small", withCrossShrink: true },
        scalar,
        fc.array(fc.integer(), { maxLength: 40 }),
        fc.array(text, { maxLength: 12 }),
        fc.array(tie("value"), { maxLength: 4 }),
        fc.dictionary(name, tie("value"), { maxKeys: 4 }),
      ),
    }));
    await fc.assert(
      fc.asyncProperty(value, async (json: unknown) => {
        const read: unknown = JSON.parse(JSON.stringify(json));
        expect(printed(read)).toEqual(await byOxfmt(read));
      }),
      { numRuns: runs(400) },
    );
  });

  test("a field that is undefined isn't printed", () => {
    expect(printJson({ a: 1, b: undefined }, "made")).toBe('{ "a": 1 }\n');
  });
});
