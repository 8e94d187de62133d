import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, test } from "vitest";

import { verdictWords as zhWords } from "#languages/zh/words/verdicts.ts";
import { verdicts } from "#domain/judging/verdict.ts";
import { verdictWords } from "#messages/words/verdicts.ts";
import { verdictRow } from "#site/data/verdicts.ts";
import { targetsTable } from "#figures/tables/targetsTable.ts";
import { pointsTable } from "#figures/tables/pointsTable.ts";
import { tableFile } from "#messages/files/tableFile.ts";
import { scoreboard } from "#messages/figures/scoreboard.ts";
import { realSnapshot } from "#test/support/dataset.ts";

const snapshot = realSnapshot();
const { dataset, judged } = snapshot;

describe("a verdict has one name", () => {
  test.each([
    ["English", verdictWords],
    ["Chinese", zhWords],
  ])("of its own, in %s", (_language, words) => {
    expect(new Set(Object.values(words)).size).toBe(verdicts.length);
  });

  test("which files, tables and keys give with its code", () => {
    const named = new Map<string, Set<string>>();
    const say = (code: string, name: string): void => {
      named.set(code, (named.get(code) ?? new Set()).add(name));
    };
    for (const entry of dataset.targets) {
      const judgement = judged.byTarget.get(entry.id) ?? expect.unreachable(entry.id);
      const row = verdictRow(entry, judgement, snapshot);
      say(row.verdict, row.words);
      for (const table of [
        targetsTable([entry], snapshot),
        pointsTable([{ entry, judgement }], dataset),
      ]) {
        for (const cell of table.find(({ heading }) => heading === tableFile.verdict)?.cells ??
          []) {
          if (cell?.is === "text") say(judgement.verdict, cell.text);
        }
      }
      say(judgement.verdict, scoreboard.verdict(judgement.verdict));
    }
    expect(Object.fromEntries([...named].map(([code, names]) => [code, [...names]]))).toEqual(
      Object.fromEntries(
        [...named.keys()].map((code) => [code, [new Map(Object.entries(verdictWords)).get(code)]]),
      ),
    );
    expect(named.size).toBe(verdicts.length);
  });

  test.each([
    // However it is written: in a list, within a sentence, as a term.
    ["en", /\bdue[,:]? \(?(?:was |can’t |no baseline)[^"“”`:;.<$]*/gi, verdictWords],
    ["zh", /到期(?:前|无法|无基)[^"“”`：；，。、<$]*/g, zhWords],
  ])("and no message in %s has another for it", (folder, pattern, words) => {
    const root = join(import.meta.dirname, "../../../src/messages", folder);
    const known = Object.values(words).map((name) => name.toLowerCase());
    const others = readdirSync(root, { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".ts"))
      .flatMap((path) =>
        [...readFileSync(join(root, path), "utf8").matchAll(pattern)]
          .map(([name]) => name.toLowerCase())
          .filter((name) => !known.some((one) => name.startsWith(one))),
      );
    expect(others).toEqual([]);
  });
});
