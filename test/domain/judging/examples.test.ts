import { expect, test } from "vitest";

import { examplesByVerdict } from "#domain/judging/examples.ts";
import { type Verdict, verdicts } from "#domain/judging/verdict.ts";

/** What an analyst would expect of the cases that the page on method tells. */
const expected: Readonly<Record<Verdict, readonly string[]>> = {
  met: ["reached", "reached-by-bound", "seen-late"],
  missed: ["short-at-due", "reached-too-late"],
  "due-was-ahead": ["ahead-before-due"],
  "due-was-behind": ["behind-before-due", "backwards"],
  "due-no-baseline": ["without-baseline", "open-bound"],
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

test("those that aren't judged differ in why", () => {
  const why = (examplesByVerdict().get("not-judged") ?? []).map(({ judgement }) =>
    judgement.verdict === "not-judged" ? judgement.reason : undefined,
  );
  expect(new Set(why).size).toBeGreaterThanOrEqual(3);
});
