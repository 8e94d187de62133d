import { expect, it } from "vitest";

import { judge } from "#domain/judging/judge.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { dayFrom, publishedFile, realDataset } from "#test/support/dataset.ts";
import {
  judgeFromWords,
  type RawPolicy,
  type RawSource,
} from "#test/support/judgeFromWords.ts";

// TEMP
import { writeFileSync } from "node:fs";
const dump = (all: { words: string; app: string; case: string }[], name: string) =>
  writeFileSync(`/tmp/diff-${name}.txt`, all.length + "\n" + all.filter((x) => x.words !== x.app).map((x) => `${x.case} | words ${x.words} | app ${x.app}`).join("\n"));
// END

const days = [
  "2021-03-01",
  "2022-12-31",
  "2023-11-01",
  "2024-07-15",
  "2025-01-01",
  "2025-12-31",
  "2026-01-01",
  "2026-06-30",
  "2026-11-24",
  "2026-11-29",
  "2027-12-31",
  "2031-01-01",
];

const paths = ["straight", "compound"] as const;

const pagesOf = (sources: readonly unknown[]): ReadonlyMap<string, RawSource> =>
  new Map((sources as readonly RawSource[]).map((source) => [source.id, source]));

/** Every judgement of the raw policies' targets, by the words and by the app. */
const judgements = (policies: readonly unknown[], sources: readonly unknown[], dataset: Dataset) => {
  const pages = pagesOf(sources);
  const evidenceOf = new Map(dataset.targets.map(({ id, evidence }) => [id, evidence]));
  return (policies as readonly RawPolicy[]).flatMap((policy) =>
    (policy.targets ?? []).flatMap((target) =>
      days.flatMap((asOf) =>
        paths.map((path) => {
          const evidence = evidenceOf.get(target.id);
          if (evidence === undefined) throw new Error(`judgements: found no target ${target.id}`);
          const judgement = judge(evidence, { asOf: dayFrom(asOf), path });
          const reasons = judgement.verdict === "not-judged" ? judgement.reasons : [];
          const say = (opinion: { verdict: string; reasons: readonly string[] }): string =>
            [opinion.verdict, ...opinion.reasons].join(" ");
          return {
            case: `${target.id} as of ${asOf}, ${path}`,
            words: say(judgeFromWords(target, policy, pages, { asOf, path })),
            app: say({ verdict: judgement.verdict, reasons }),
          };
        }),
      ),
    ),
  );
};

it("judges each target of the data as README's words do", () => {
  const all = judgements(
    publishedFile("policies").records,
    publishedFile("sources").records,
    realDataset(),
  );
  dump(all, "real");
  expect(all.filter(({ words, app }) => words !== app)).toEqual([]);
});
