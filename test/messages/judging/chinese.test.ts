import { expect, test } from "vitest";

import { stepsOf } from "#domain/judging/stepsOf.ts";
import { wouldSettle } from "#domain/judging/wouldSettle.ts";
import { verdictDetail, paceSentence, whyWords } from "#languages/zh/judging/verdicts.ts";
import { metWords, missingWords, onPaceWords } from "#languages/zh/judging/settle.ts";
import { unitOf } from "#languages/zh/words/grammar.ts";
import { stepWords } from "#languages/zh/judging/steps.ts";
import { targetFinding } from "#languages/zh/figures/trajectory.ts";
import { glyphWords } from "#languages/zh/figures/targetGlyph.ts";
import { verdictWords } from "#languages/zh/words/verdicts.ts";
import { realSnapshot } from "#test/support/dataset.ts";
import { isQualitative } from "#domain/schema/qualitative.ts";

test("every unit of the data has a Chinese form", () => {
  const { tables } = realSnapshot("").dataset;
  const units = [...tables.policies, ...tables.news].flatMap((record) => [
    ...(record.quantities ?? []),
    ...(record.kind === "policy" ? record.targets : []).flatMap((target) =>
      isQualitative(target)
        ? []
        : [target, ...target.readings, ...(target.baseline ? [target.baseline] : [])],
    ),
  ]);
  const unread = units.flatMap(({ unit }) =>
    unit !== undefined && unitOf(unit).form === `# ${unit}` ? [unit] : [],
  );
  // Written alike in both languages.
  expect(new Set(unread)).toEqual(new Set(["EFLOPS", "EB"]));
  // The name of what is counted has the noun: '高新技术企业数量约40万家'.
  const withNoun = units.flatMap(({ unit = "" }) =>
    /^#[万亿]?[个家项颗座架辆名部件套台种份枚张](?!月)\p{Script=Han}/u.test(unitOf(unit).form)
      ? [unit]
      : [],
  );
  expect(new Set(withNoun)).toEqual(new Set(["million tokens"]));
});

// As of earlier days other figures are the last, with other bounds.
test.each(["", "asof=2025-06-30", "asof=2023-12-31"])(
  "of every target of the data all is said without a word of English code, and without ‘is more than’: %s",
  (address) => {
    const { targets, judged } = realSnapshot(address);
    for (const entry of targets.shown) {
      const { id, target } = entry;
      const judgement = judged.byTarget.get(id);
      if (judgement === undefined || !("unit" in target)) continue;
      const { unit } = target;
      const settling = wouldSettle(target, judgement);
      const said = [
        verdictWords[judgement.verdict],
        glyphWords(target, judgement),
        targetFinding(entry, judgement).replace(target.metric, ""),
        whyWords(target, judgement),
        verdictDetail(judgement),
        paceSentence(judgement, unit) ?? "",
        ...stepsOf(judgement).map((step) => stepWords(step, unit)),
        ...(settling?.by === "figure"
          ? [
              missingWords(settling.missing),
              metWords(settling.met, unit),
              ...settling.onPace.map((mark) => onPaceWords(mark, unit)),
            ]
          : []),
      ];
      for (const words of said) {
        expect(words).not.toMatch(/undefined|NaN|#|\b(?:more|less|at least|at most|of|the)\b/);
        expect(words).not.toMatch(
          /为(?:超过|不超过|不低于|不少于|低于|少于|约|最高|最多|至少|至多)/u,
        );
      }
    }
  },
);
