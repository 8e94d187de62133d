import { readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { textsIn } from "#domain/dataset/textsIn.ts";
import { recordSchemas } from "#domain/schema/files.ts";
import { importNewsletter } from "#importing/newsletter/importNewsletter.ts";

import { fixtures } from "../fixtures/fixtures.ts";
import { known } from "../fixtures/known.ts";

/** What a draft may lack: all of it is written or answered by a person. */
const OPEN =
  /^(?:summary|title|dates|issuers|documentType|targets\.\d+(?:\.(?:due|goal|metric|unit))?|quantities\.\d+\.(?:label|unit|value))$/;

describe("a draft's record", () => {
  it.each(fixtures)("of %s has the schema's form, but for what is still open", (name) => {
    const text = readFileSync(join(import.meta.dirname, "../fixtures", name), "utf8");
    const { drafts, source, proposed } = importNewsletter(text, known);
    for (const { kind, record } of drafts) {
      const schema = kind === "policy" ? recordSchemas.policies : recordSchemas.news;
      const result = schema.safeParse(textsIn("en")(record));
      const faults = result.success ? [] : result.error.issues.map(({ path }) => path.join("."));
      expect(faults.filter((path) => !OPEN.test(path))).toEqual([]);
    }
    // A newsletter that doesn't name itself isn't known by an earlier one.
    const issues = recordSchemas.sources.safeParse(source).error?.issues ?? [];
    const missing = issues.map(({ path }) => path.join("."));
    expect(missing).toEqual(
      text.includes("Industry Letter") ? [] : ["title", "publisher", "grade"],
    );
    for (const company of proposed.companies) {
      expect(recordSchemas.companies.safeParse(company).success).toBe(true);
    }
  });
});
