import { cautionsOf } from "#domain/judging/caution.ts";
import { type Day, isoDay } from "#domain/calendar/dates.ts";
import { textsKnown } from "#domain/dataset/datedTexts.ts";
import { targetLabel, type TargetEntry } from "#domain/dataset/entry.ts";
import { gradedSourceOf, type SourcesById } from "#domain/grade.ts";
import type { KnownReading } from "#domain/judging/evidence/knownReading.ts";
import type { Judgement } from "#domain/judging/judgement.ts";
import { growthRatio } from "#domain/judging/growthRatio.ts";
import { progressOf } from "#domain/judging/path/progress.ts";
import { wayAt } from "#domain/judging/way.ts";
import { whyOf } from "#domain/judging/whyClause.ts";
import { plainNumber } from "#domain/plainNumber.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import type { Edition } from "#domain/schema/edition.ts";
import { csvText } from "#export/tables/csvText.ts";
import { isoDate } from "#export/tables/flatTable.ts";
import { cautionWords } from "#messages/judging/steps.ts";
import { verdictMeanings, whyWords } from "#messages/judging/verdicts.ts";
import { fullTitle } from "#messages/words/titles.ts";
import { verdictWords } from "#messages/words/verdicts.ts";
import { isQualitative } from "#domain/schema/qualitative.ts";

const plain = (value: number | undefined): number | undefined =>
  value === undefined ? undefined : plainNumber(value);

/** The ratio of growth rates, a published method that changes no verdict of ours. */
const ratioRow = (judgement: Judgement) => {
  const ratio = growthRatio(judgement);
  return "value" in ratio
    ? {
        class: ratio.class,
        value: plain(ratio.value),
        observed: plain(ratio.observed),
        required: plain(ratio.required),
      }
    : ratio;
};

const readingRow = ({ reading, known, disclosed }: KnownReading) => ({
  value: reading.value,
  bound: reading.bound,
  asOf: reading.asOf,
  known: isoDay(known),
  disclosed: disclosed === undefined ? undefined : isoDate(disclosed.date),
  derived: reading.derived,
});

/** The last figure that counts, with the page that it is graded by, whether or not the verdict rests on it. */
const latestRow = ({ last, asOf }: Judgement, sources: SourcesById) => {
  if (last === undefined) return undefined;
  const graded = gradedSourceOf(last.reading, sources, asOf);
  return {
    ...readingRow(last),
    source: graded?.source && {
      id: graded.source.id,
      publisher: graded.source.publisher,
      link: graded.source.link,
    },
    /** Where it was read instead, of a page that can't be linked. */
    unlinked: graded?.unlinked,
    grade: graded?.grade,
    copy: graded?.isCopy,
  };
};

/** How good the evidence of the verdict is, and the figure that is graded. */
const gradeRow = ({ grade: graded }: Judgement) => {
  if (graded === undefined) return undefined;
  const { grade, isCopy, isBaseline, by, source } = graded;
  return {
    grade,
    copy: isCopy,
    of: isBaseline ? "baseline" : "reading",
    asOf: by.reading.asOf,
    source: source?.id,
  };
};

/** Reason codes: why it wasn't evaluated, or what the verdict is based on. */
const reasonCodes = (judgement: Judgement): readonly string[] => {
  const { clause } = whyOf(judgement);
  if (clause.is === "reasons") return clause.reasons;
  return "moment" in clause ? [clause.is, clause.moment] : [clause.is];
};

/** The target's value and its baseline; a goal in words is given as such. */
const figures = ({ target }: TargetEntry, { baseline }: Judgement) =>
  isQualitative(target)
    ? { goal: target.goal }
    : {
        unit: target.unit,
        comparator: target.comparator,
        target: target.value,
        baseline:
          baseline === undefined
            ? undefined
            : { value: baseline.value, bound: baseline.bound, asOf: target.baseline?.asOf },
      };

/**
 * The value required by the path on the day of a reading, and the reading's share of the way from baseline to target, as
 * far as their bounds prove it.
 */
const placeOf = (judgement: Judgement, by: KnownReading | undefined) => {
  const { expected } = judgement.goal === undefined ? judgement : progressOf(judgement, by);
  const way = by && wayAt(judgement, by);
  return {
    requiredThen: plain(expected),
    shareOfWay: plain(way?.covered),
    shareOfWayBound: way?.bound,
  };
};

/**
 * The verdict on a target with everything it is based on: codes for counting, words for reading, and the
 * figures. Unknown values are omitted.
 */
export const verdictRow = (
  entry: TargetEntry,
  judgement: Judgement,
  { dataset, asOf }: Pick<Snapshot, "dataset" | "asOf">,
) => {
  const { id, target, entry: policy } = entry;
  const { verdict, last } = judgement;
  const by = verdict === "not-judged" ? last : judgement.by;
  const cautions = cautionsOf(judgement);
  return {
    id,
    policy: policy.id,
    policyTitle: fullTitle(policy),
    metric: target.metric,
    label: targetLabel(target),
    due: target.due,
    dueDay: isoDay(entry.due.end),
    verdict,
    words: verdictWords[judgement.verdict],
    rule: verdictMeanings[verdict],
    reason: { codes: reasonCodes(judgement), words: whyWords(target, judgement) },
    ...figures(entry, judgement),
    /** The decisive reading, or the last one if there is no verdict; the members below refer to it. */
    reading: by === undefined ? undefined : readingRow(by),
    ...placeOf(judgement, by),
    grade: gradeRow(judgement),
    /** By the required path, on the day of the verdict. */
    requiredNow: plain(judgement.expectedAsOf),
    latest: latestRow(judgement, dataset.sources),
    /** What the rules find, as codes and in words, and what editors wrote. */
    cautions,
    cautionWords: cautions.map(cautionWords),
    writtenCautions: textsKnown(target.cautions, asOf)?.map(({ text }) => text),
    growthRatio: ratioRow(judgement),
  };
};

export type VerdictRow = ReturnType<typeof verdictRow>;

const range = (value: number | { readonly min: number; readonly max: number } | undefined) =>
  typeof value === "object" ? [value.min, value.max] : [value, undefined];

type Field = string | number | undefined;

const fieldsOf = (row: VerdictRow): Readonly<Record<string, Field>> => {
  const figured = "target" in row ? row : undefined;
  const [target, targetTo] = range(figured?.target);
  const { growthRatio: ratio } = row;
  return {
    id: row.id,
    policy: row.policy,
    policyTitle: row.policyTitle,
    metric: row.metric,
    due: row.due,
    dueDay: row.dueDay,
    verdict: row.verdict,
    words: row.words,
    rule: row.rule,
    reasonCodes: row.reason.codes.join(" "),
    reason: row.reason.words,
    unit: figured?.unit,
    comparator: figured?.comparator,
    target,
    targetTo,
    baseline: figured?.baseline?.value,
    baselineBound: figured?.baseline?.bound,
    baselineAsOf: figured?.baseline?.asOf,
    reading: row.reading?.value,
    readingBound: row.reading?.bound,
    readingAsOf: row.reading?.asOf,
    readingKnown: row.reading?.known,
    requiredThen: row.requiredThen,
    requiredNow: row.requiredNow,
    shareOfWay: row.shareOfWay,
    shareOfWayBound: row.shareOfWayBound,
    grade: row.grade?.grade,
    gradeCopy: row.grade === undefined ? undefined : String(row.grade.copy),
    gradeOf: row.grade?.of,
    gradeSource: row.grade?.source,
    latest: row.latest?.value,
    latestBound: row.latest?.bound,
    latestAsOf: row.latest?.asOf,
    latestGrade: row.latest?.grade,
    latestCopy: row.latest?.copy === undefined ? undefined : String(row.latest.copy),
    latestSource: row.latest?.source?.id,
    cautions: row.cautions.join(" "),
    writtenCautions: row.writtenCautions?.join(" "),
    growthRatioClass: "class" in ratio ? ratio.class : undefined,
    growthRatio: "value" in ratio ? ratio.value : undefined,
  };
};

/** The same as a table, one row per target, each with its day and edition. */
export const verdictTable = (
  rows: readonly VerdictRow[],
  asOf: Day,
  { version, date }: Edition,
): string => {
  const flat = rows.map((row) => ({
    ...fieldsOf(row),
    asOf: isoDay(asOf),
    version,
    versionDate: date,
  }));
  const headings = Object.keys(flat[0] ?? {});
  return csvText([
    headings,
    ...flat.map((row) => Object.values<Field>(row).map((field) => String(field ?? ""))),
  ]);
};
