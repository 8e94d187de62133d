import { expect, test } from "vitest";

import { examplesByVerdict } from "#domain/judging/examples.ts";
import { target as targetSchema } from "#domain/schema/target.ts";
import { type Verdict, verdicts } from "#domain/judging/verdict.ts";

/** What an analyst would expect of the cases that the page on method tells. */
const expected: Readonly<Record<Verdict, readonly string[]>> = {
  met: ["reached", "reached-by-bound", "reached-early", "seen-late"],
  missed: ["short-at-due", "reached-too-late"],
  "due-was-ahead": ["ahead-before-due"],
  "due-was-behind": ["behind-before-due", "backwards"],
  "due-no-baseline": ["without-baseline", "open-bound", "open-baseline"],
  "on-pace": ["ahead", "taken-back"],
  behind: ["behind"],
  "not-judged": ["no-reading", "no-way", "unlike", "told-later"],
};

test("each verdict has its cases, by the rules that judge the data set", () => {
  const examples = examplesByVerdict();
  expect([...examples.keys()]).toEqual(verdicts);
  for (const verdict of verdicts) {
    expect(examples.get(verdict)?.map(({ key }) => key)).toEqual(expected[verdict]);
  }
});

test("of each case every reading counts, but where it tells of one that doesn't", () => {
  const aside = [...examplesByVerdict().values()]
    .flat()
    .flatMap(({ key, judgement }) => judgement.setAside.map(({ why }) => `${key}: ${why}`));
  expect(aside).toEqual(["unlike: not-comparable", "told-later: disclosed-after-as-of"]);
});

test("each is a target that a record could hold, with the unit that its figures are told in", () => {
  for (const { target } of [...examplesByVerdict().values()].flat()) {
    const { baseline, readings } = target;
    // Made up, it cites nothing: with a source each it would be a record's.
    for (const { provenance } of [target, ...readings, ...(baseline ? [baseline] : [])]) {
      expect(provenance).toEqual([]);
    }
    const sourced = JSON.stringify(target).replaceAll("[]", '[{"source":"made-up"}]');
    const asRead = { ...JSON.parse(sourced), ...(readings.length === 0 && { readings }) };
    expect(targetSchema.safeParse(asRead).error, target.id).toBeUndefined();
    expect(target.unit).toBe("%");
  }
});

test("those that aren't judged differ in why", () => {
  const why = (examplesByVerdict().get("not-judged") ?? []).map(({ judgement }) =>
    judgement.verdict === "not-judged" ? judgement.reason : undefined,
  );
  expect(new Set(why).size).toBeGreaterThanOrEqual(3);
});
