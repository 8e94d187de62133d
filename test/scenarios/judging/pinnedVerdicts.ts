import { readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import type { TargetEntry } from "#domain/dataset/entry.ts";
import { history } from "#domain/dataset/historyFile.ts";
import { textsIn } from "#domain/dataset/textsIn.ts";
import { judge, type Judgement } from "#domain/judging/judge.ts";
import { requiredValueAt } from "#domain/judging/requiredValueAt.ts";
import type { NotJudgedReason } from "#domain/judging/verdict.ts";
import { dayFrom } from "#test/support/dataset.ts";

/** The days as of which the real targets are judged, in the order of a row. */
export const dates = ["2023-11-01", "2024-12-31", "2025-12-31", "2026-11-25"] as const;

interface Expected {
  readonly verdict: Judgement["verdict"];
  readonly reasons?: readonly NotJudgedReason[];
  /** The reading that the verdict rests on. */
  readonly by?: number;
  /** What the path asked for on the day of that reading. */
  readonly needed?: number;
  /** When it was first seen met. */
  readonly seen?: string;
}

/** What is expected at each of `dates`. */
export type Row = readonly [Expected, Expected, Expected, Expected];

export const not = (...reasons: readonly NotJudgedReason[]): Expected => ({
  verdict: "not-judged",
  reasons,
});
export const met = (by: number, seen: string): Expected => ({ verdict: "met", by, seen });
export const missed = (by: number): Expected => ({ verdict: "missed", by });
export const ahead = (by: number, needed: number): Expected => ({ verdict: "on-pace", by, needed });
export const late = (by: number, needed: number): Expected => ({ verdict: "behind", by, needed });
/** Due without the final figure: ahead or behind when last read. */
export const wasAhead = (by: number, needed: number): Expected => ({
  verdict: "due-was-ahead",
  by,
  needed,
});
export const wasBehind = (by: number, needed: number): Expected => ({
  verdict: "due-was-behind",
  by,
  needed,
});
/** Due without the final figure, and nothing that the last one settles or can be held against. */
export const noPath = (by: number): Expected => ({ verdict: "due-no-baseline", by });

export const words = not("qualitative");
/** A baseline, but no reading. */
export const unread = not("no-reading");
export const blank = not("no-reading", "no-baseline");
/** A reading, but no baseline to tell a pace from, and not due yet. */
export const noBase = not("no-baseline");
/** Only readings of something else, with and without a baseline. */
export const unlike = not("not-comparable");
export const unlikeBlank = not("not-comparable", "no-baseline");
export const early = not("not-yet-begun");
export const stale = not("no-reading-since-baseline");
/** A floor that is below the path proves neither. */
export const open = not("bound-proves-nothing");
/** A baseline that is a floor: a reading is ahead of the path from it, but not of each that it allows. */
export const openBase = not("baseline-bound-proves-nothing");

export const always = (one: Expected): Row => [one, one, one, one];
/** Of a document of 2 November 2023 to the end of 2024. */
export const since2024 = (one: Expected): Row => [early, one, one, one];
/** Of a document of 2025. */
export const since2025 = (one: Expected): Row => [early, early, one, one];
/** Of a document of 2026. */
export const since2026 = (one: Expected): Row => [early, early, early, one];

const file = join(import.meta.dirname, "../../../public/data/history.json");

/** The ids of the records that an edition of the data set brought. */
export const broughtBy = (version: string): ReadonlySet<string> => {
  const { editions } = history.parse(textsIn("en")(JSON.parse(readFileSync(file, "utf8"))));
  return new Set(editions.find((edition) => edition.version === version)?.records);
};

const seenOf = (judgement: Judgement): string | undefined =>
  judgement.verdict === "met" ? judgement.by.reading.asOf : undefined;

/** Holds the verdicts on `targets` against the rows, of which there is one for each and no other. */
export const holdPinned = (
  targets: readonly TargetEntry[],
  rows: Readonly<Record<string, Row>>,
): void => {
  it("cover every target, and no other", () => {
    expect(Object.keys(rows).toSorted()).toEqual(targets.map(({ id }) => id).toSorted());
  });

  for (const [at, date] of dates.entries()) {
    describe(`as of ${date}`, () => {
      it.each(targets.map(({ id, evidence }) => [id, evidence] as const))("%s", (id, evidence) => {
        const judgement = judge(evidence, { asOf: dayFrom(date), path: "straight" });
        const expected = rows[id]?.[at];
        const by = judgement.verdict === "not-judged" ? undefined : judgement.by;
        expect({
          verdict: judgement.verdict,
          reasons: judgement.verdict === "not-judged" ? judgement.reasons : undefined,
          by: by?.value,
          seen: seenOf(judgement),
        }).toEqual({
          verdict: expected?.verdict,
          reasons: expected?.reasons,
          by: expected?.by,
          seen: expected?.seen,
        });
        if (expected?.needed === undefined) return;
        const needed = (by && requiredValueAt(judgement, by.day)) ?? Number.NaN;
        expect(Math.abs(needed / expected.needed - 1), `needed ${needed}`).toBeLessThan(0.003);
      });
    });
  }
};
