import { runInSlices } from "#data/inSlices.ts";
import type { BuiltOwn } from "#data/ownData/buildOwn.ts";
import { sameIds } from "#data/ownData/mergeOwn.ts";
import { partsOf } from "#domain/calendar/dates.ts";
import type { Tables } from "#domain/dataset/tables.ts";
import { problemSteps } from "#domain/dataset/dangling.ts";
import { type Verdict, verdicts } from "#domain/judging/verdict.ts";
import { asRow } from "#domain/query/filter/row.ts";
import type { TargetEntry } from "#domain/dataset/entry.ts";
import { faultOf } from "#domain/schema/faultOf.ts";
import type { FileName } from "#domain/schema/files.ts";
import type { Steps } from "#domain/steps.ts";
import type { CountedKind, OwnPreview } from "#features/own-data/Changes.tsx";
import type { FileProblem } from "#importing/files/template/problem.ts";
import { placeOf } from "#importing/files/template/readTables.ts";

type Counts = Record<CountedKind, number>;

const countsIn = (tables: Tables): Counts => {
  const targets = tables.policies.flatMap((policy) => policy.targets);
  const policyNews = tables.news.filter(({ kind }) => kind === "policy-news").length;
  return {
    policies: tables.policies.length,
    policyNews,
    corporateNews: tables.news.length - policyNews,
    targets: targets.length,
    readings: targets.flatMap((target) => ("readings" in target ? target.readings : [])).length,
    bodies: tables.agencies.length,
    companies: tables.companies.length,
    sources: tables.sources.length,
    sectors: tables.sectors.length,
  };
};

const kinds: readonly CountedKind[] = [
  "policies",
  "policyNews",
  "corporateNews",
  "targets",
  "readings",
  "bodies",
  "companies",
  "sources",
  "sectors",
];

/** Whether a record that is shown is the reader's. */
const ownIn = ({ set, site, choice }: BuiltOwn): ((file: FileName, id: string) => boolean) => {
  const theirs = new Set(choice.isMerged && !choice.ownWins ? sameIds(set, site.tables) : []);
  return (file, id) => set.origins[file].has(id) && !theirs.has(id);
};

function* previewSteps(built: BuiltOwn): Steps<OwnPreview> {
  const { dataset, judged, set, site } = built;
  const isOwn = ownIn(built);
  const isOwnRecord = (id: string): boolean => isOwn("policies", id) || isOwn("news", id);
  const own = countsIn(set.tables);
  const before = countsIn(site.tables);
  const after = countsIn(dataset.tables);
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { id, main } of dataset.entries) {
    yield;
    if (!isOwnRecord(id)) continue;
    first = Math.min(first, main.start);
    last = Math.max(last, main.end);
  }
  const counts = new Map<Verdict, number>(verdicts.map((verdict) => [verdict, 0]));
  for (const [at, { policy }] of dataset.targets.entries()) {
    yield;
    if (!isOwn("policies", policy.id)) continue;
    const { verdict } = judged.evaluations[asRow<TargetEntry>(at)]?.outcome ?? {};
    if (verdict !== undefined) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  }
  const existingIds = new Set(site.tables.agencies.map(({ id }) => id));
  return {
    counts: kinds.map((kind) => ({
      kind,
      own: own[kind],
      before: before[kind],
      after: after[kind],
    })),
    years: last < first ? undefined : [partsOf(first).year, partsOf(last).year],
    newBodies: dataset.tables.agencies.flatMap(({ id, name }) =>
      isOwn("agencies", id) && !existingIds.has(id) ? [name.en] : [],
    ),
    verdicts: counts,
  };
}

/** What is wrong with own records once they are joined with what they refer to, by file, row and field. */
function* joiningProblems(built: BuiltOwn): Steps<readonly FileProblem[]> {
  const isOwn = ownIn(built);
  const problems = yield* problemSteps(built.dataset);
  return problems.flatMap(
    ({ file, record, field = "", fault, setAside }): readonly FileProblem[] => {
      if (record === undefined || !isOwn(file, record)) return [];
      const origin = built.set.origins[file].get(record);
      if (origin === undefined) return [];
      return [
        {
          ...placeOf(origin, field === "" ? [] : field.split(".")),
          record,
          fault: faultOf(fault),
          outcome: setAside ? "record-left-out" : "part-left-out",
        },
      ];
    },
  );
}

/** What changes, and what is wrong with it; worked out in slices. */
export const previewOwn = async (
  built: BuiltOwn,
): Promise<{ readonly preview: OwnPreview; readonly problems: readonly FileProblem[] }> => ({
  preview: await runInSlices(previewSteps(built)),
  problems: await runInSlices(joiningProblems(built)),
});
