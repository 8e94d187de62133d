import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import type { Drafts } from "#importing/draft.ts";

import { run } from "#scripts/import-newsletter.ts";

const fixture = join(import.meta.dirname, "../importing/fixtures/whole.md");

describe("npm run data:import", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "import-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it("writes drafts, with the line of each field, and questions into a folder that it makes", () => {
    const out = join(folder, "new/deep");
    const { says, code } = run([fixture, "--out", out]);
    expect(code).toBe(0);
    expect(says).toContain("18 drafts: policy 5, policy-news 6, corporate-news 7");
    const written: Drafts = JSON.parse(readFileSync(join(out, "drafts.json"), "utf8"));
    expect(Object.keys(written)).toEqual(["source", "drafts", "questions", "proposed"]);
    expect(written.drafts).toHaveLength(18);
    for (const draft of written.drafts) {
      expect(Object.keys(draft)).toEqual(["id", "kind", "record", "lines", "excerpt"]);
    }
  });

  it.each([
    [[], "FILE is missing"],
    [[fixture], "--out FOLDER is missing"],
    [[fixture, "--out", ""], "--out FOLDER is missing"],
    [[fixture, fixture, "--out", "x"], "One newsletter at a time"],
    [[fixture, "--into", "x"], "--into"],
    [["no-such-file.txt", "--out", "x"], "no-such-file.txt: no such file"],
    [[import.meta.dirname, "--out", "x"], "a folder, not a file"],
  ])("refuses %j with a word on what is wrong", (given, expected) => {
    const { says, code } = run(given);
    expect(code).toBe(2);
    expect(says).toContain(expected);
    expect(existsSync("x")).toBe(false);
  });

  it.each([
    ["%PDF-1.7 …", "is a PDF: save its text first"],
    ["PK\u0003\u0004", "a zip or an Office document"],
    ["  \n", "no text in it"],
    [`Policy news\n${"- *October 8:* A (B)\n".repeat(600)}`, "more than 500 items"],
    ["1\n".repeat(30_000), "more than 20000 lines"],
  ])("refuses a file that begins with %.20j", (content, expected) => {
    const file = join(folder, "file");
    writeFileSync(file, content, "latin1");
    expect(run([file, "--out", folder])).toMatchObject({
      code: 2,
      says: expect.stringContaining(expected),
    });
  });

  it("refuses a folder that can't be made", () => {
    const file = join(folder, "file");
    writeFileSync(file, "");
    const { says, code } = run([fixture, "--out", join(file, "deeper")]);
    expect([says, code]).toEqual([expect.stringContaining("can't be made a folder"), 2]);
  });

  it("says that a text is no newsletter, and fails", () => {
    const file = join(folder, "letter.txt");
    writeFileSync(file, "Dear Anna,\nall is well.");
    const { says, code } = run([file, "--out", folder]);
    expect([code, says]).toEqual([1, expect.stringContaining("No item found")]);
  });
});
