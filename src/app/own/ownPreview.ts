import { runInSlices } from "#data/inSlices.ts";
import type { BuiltOwn } from "#data/ownData/buildOwn.ts";
import { sameIds, type Slices } from "#data/ownData/mergeOwn.ts";
import { partsOf } from "#domain/calendar/dates.ts";
import { perFile } from "#domain/schema/perFile.ts";
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

const listIn = (value: unknown, name: string): readonly unknown[] => {
  const list: unknown =
    typeof value === "object" && value !== null
      ? Object.entries(value).find(([key]) => key === name)?.[1]
      : undefined;
  return Array.isArray(list) ? list : [];
};

const isPolicyNews = (record: unknown): boolean =>
  typeof record === "object" &&
  record !== null &&
  "kind" in record &&
  record.kind === "policy-news";

function* countSteps(slices: Slices): Steps<Counts> {
  const countOf = (file: FileName): number =>
    slices[file].reduce((sum, { length }) => sum + length, 0);
  let [targets, readings, policyNews] = [0, 0, 0];
  for (const slice of slices.policies) {
    yield;
    for (const policy of slice) {
      const own = listIn(policy, "targets");
      targets += own.length;
      for (const target of own) readings += listIn(target, "readings").length;
    }
  }
  for (const slice of slices.news) {
    yield;
    policyNews += slice.filter(isPolicyNews).length;
  }
  return {
    policies: countOf("policies"),
    policyNews,
    corporateNews: countOf("news") - policyNews,
    targets,
    readings,
    bodies: countOf("agencies"),
    companies: countOf("companies"),
    sources: countOf("sources"),
    sectors: countOf("sectors"),
  };
}

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

/** Each file's records in one slice. */
const inOne = (records: BuiltOwn["site"]["records"]): Slices => perFile((file) => [records[file]]);

/** Whether a record that is shown is the reader's. */
const ownIn = ({ set, site, choice }: BuiltOwn): ((file: FileName, id: string) => boolean) => {
  const theirs = new Set(choice.isMerged && !choice.ownWins ? sameIds(set, site) : []);
  return (file, id) => set.origins[file].has(id) && !theirs.has(id);
};

function* previewSteps(built: BuiltOwn): Steps<OwnPreview> {
  const { dataset, judged, set, site, slices } = built;
  const isOwn = ownIn(built);
  const isOwnRecord = (id: string): boolean => isOwn("policies", id) || isOwn("news", id);
  const own = yield* countSteps(set.slices);
  const before = yield* countSteps(inOne(site.records));
  const after = yield* countSteps(slices);
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
  const existingIds = new Set(site.records.agencies.map(idOf));
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

const idOf = (record: unknown): unknown =>
  typeof record === "object" && record !== null && "id" in record ? record.id : undefined;

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
