import fc from "fast-check";
import { expect, test } from "vitest";

import { judge } from "#domain/judging/judge.ts";
import type { Judgement } from "#domain/judging/judgement.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { readDataset } from "#domain/dataset/readDataset.ts";
import { type CountedSource, gradeFromWords } from "#test/support/countFromWords.ts";
import { dayFrom, publishedFile, realDataset } from "#test/support/dataset.ts";
import { judgeFromWords, type Opinion } from "#test/support/judgeFromWords.ts";
import { madeUpDays, madeUpPolicy, madeUpSources } from "#test/support/madeUpTargets.ts";
import type { RawPolicy, RawTarget } from "#test/support/rawRecords.ts";
import { runs } from "#test/support/runs.ts";

/** Ends of years, days around publication and due days, and some far from both. */
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
const conditions = (on: readonly string[]) =>
  on.flatMap((asOf) => (["straight", "compound"] as const).map((path) => ({ asOf, path })));

/** The places in the record of figures. */
const places = (figures: readonly number[]): string => figures.toSorted((a, b) => a - b).join("+");

/** A verdict with its reasons, the figures that it is based on and its grade, by the words. */
const byWords = (
  opinion: Opinion,
  target: RawTarget,
  pages: ReadonlyMap<string, CountedSource>,
  asOf: string,
): string =>
  [
    opinion.verdict,
    ...opinion.reasons,
    places(opinion.by.map((reading) => target.readings?.indexOf(reading) ?? -1)),
    gradeFromWords(opinion, target, pages, asOf) ?? "no grade",
  ].join(", ");

/** Of several that each prove a target met, the app names the first and the one by which it is graded. */
const figuresOf = (judgement: Exclude<Judgement, { readonly verdict: "not-judged" }>) => {
  const { by, readings, due } = judgement;
  return judgement.verdict !== "met" || judgement.afterDue
    ? [by]
    : readings.filter(
        ({ day, comparison }) => day >= by.day && day <= due.day && comparison === "reached",
      );
};

/** The same, by the app. */
const byApp = (judgement: Judgement): string => {
  if (judgement.verdict === "not-judged")
    return [judgement.verdict, ...judgement.reasons, "", "no grade"].join(", ");
  const { verdict, grade } = judgement;
  const figures = figuresOf(judgement);
  expect(grade === undefined || figures.includes(grade.by)).toBe(true);
  return [
    verdict,
    places(figures.map(({ index }) => index)),
    grade === undefined ? "no grade" : `${grade.grade}${grade.isCopy ? " copy" : ""}`,
  ].join(", ");
};

/** Each judgement of the targets in these raw records, by README's words and by the app. */
const judgements = (
  policies: readonly unknown[],
  sources: readonly unknown[],
  dataset: Dataset,
  on: readonly string[],
) => {
  const pages = new Map((sources as readonly CountedSource[]).map((source) => [source.id, source]));
  const evidenceOf = new Map(dataset.targets.map(({ id, evidence }) => [id, evidence]));
  return (policies as readonly RawPolicy[]).flatMap((policy) =>
    (policy.targets ?? []).flatMap((target) =>
      conditions(on).map(({ asOf, path }) => {
        const evidence = evidenceOf.get(target.id);
        if (evidence === undefined) throw new Error(`expected a target ${target.id}`);
        const judgement = judge(evidence, { asOf: dayFrom(asOf), path });
        const opinion = judgeFromWords(target, policy, pages, { asOf, path });
        return {
          case: `${target.id} as of ${asOf}, ${path}`,
          words: byWords(opinion, target, pages, asOf),
          app: byApp(judgement),
        };
      }),
    ),
  );
};

const differences = (all: ReturnType<typeof judgements>) =>
  all.filter(({ words, app }) => words !== app);

test("each target of the data is judged as README's words say, by the same figures and with the same grade", () => {
  const dataset = realDataset();
  const policies = publishedFile("policies").records;
  const all = judgements(policies, publishedFile("sources").records, dataset, days);
  expect(all).toHaveLength(dataset.targets.length * days.length * 2);
  expect(differences(all)).toEqual([]);
});

/** A published policy, for what a made-up one says of neither dates nor targets. */
const [frame] = publishedFile("policies").records;

/** The judgements of a made-up policy. */
const judgementsOf = (fields: object) => {
  const none = { records: [] };
  const files = { sectors: none, agencies: none, companies: none, news: none };
  const policy = { ...frame, ...fields };
  const sources = { records: madeUpSources };
  const dataset = readDataset({ ...files, sources, policies: { records: [policy] } });
  return judgements([policy], madeUpSources, dataset, madeUpDays);
};

test("so are targets made up to lie on the edges of the rules", () => {
  const verdicts = new Set<string>();
  fc.assert(
    fc.property(madeUpPolicy, (json) => {
      const all = judgementsOf(JSON.parse(json) as object);
      for (const { app } of all) verdicts.add(app.replace(/,.*/, ""));
      expect(differences(all)).toEqual([]);
    }),
    { seed: 3, numRuns: runs(1000) },
  );
  expect([...verdicts].toSorted()).toEqual([
    "behind",
    "due-no-baseline",
    "due-was-ahead",
    "due-was-behind",
    "met",
    "missed",
    "not-judged",
    "on-pace",
  ]);
});

test.each([
  ["more than", "up to"],
  ["at least", "at most"],
])("of '%s' and '%s' one figure for one day the less favourable counts", (floor, ceiling) => {
  const provenance = [{ unlinked: "made up" }];
  const reading = { value: 90, asOf: "2025-01-05", provenance };
  const all = judgementsOf({
    dates: [{ means: "published", date: "2024-12-28", provenance }],
    targets: [
      {
        id: "made-up-target",
        short: "Made up",
        metric: "Made up",
        unit: "t",
        due: "2025-01-10",
        comparator: "at least",
        value: 100,
        baseline: { value: 80, asOf: "2024-12-31", provenance },
        readings: [floor, ceiling].map((bound) => ({ ...reading, bound })),
        provenance,
      },
    ],
  });
  expect(differences(all)).toEqual([]);
});
