import type { Day } from "#domain/calendar/dates.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { TargetEntry } from "#domain/dataset/entry.ts";
import type { JudgedPart, TurnCause } from "#domain/dataset/historyFile.ts";
import { parseDate } from "#domain/calendar/dates.ts";
import { gradedSourceOf } from "#domain/grade.ts";
import { evidenceOf } from "#domain/judging/evidence/evidence.ts";
import { judge } from "#domain/judging/judge.ts";
import { defaultAssumptions } from "#domain/judging/path/assumptions.ts";
import type { Verdict } from "#domain/judging/verdict.ts";
import { comparator, type QuantitativeTarget } from "#domain/schema/target.ts";
import { isQualitative } from "#domain/schema/qualitative.ts";
import { baselineMark, type Marks, readingMark } from "./fingerprints.ts";

/** What a target was judged by, then and now, and where it is judged. */
interface Turned {
  readonly entry: TargetEntry;
  readonly dataset: Pick<Dataset, "sources">;
  readonly before: Marks;
  readonly after: Marks;
  readonly asOf: Day;
}

const verdictOf = (
  { entry: { entry }, dataset: { sources }, asOf }: Turned,
  target: QuantitativeTarget,
): Verdict => {
  const dateOf = (id: string) => {
    const date = sources.get(id)?.date;
    return date === undefined ? undefined : parseDate(date);
  };
  const evidence = evidenceOf(target, entry.publication, dateOf, sources);
  return judge(evidence, defaultAssumptions(asOf)).verdict;
};

/** How a part differs; undefined where it doesn't. */
const differenceOf = ({ before, after }: Turned, part: JudgedPart) => {
  const [was, is] = [before, after].map((marks) => marks.get(`judged-${part}`) ?? "");
  if (was === is) return undefined;
  return was === "" ? "added" : is === "" ? "withdrawn" : "changed";
};

/** The reading that decides, where the edition before hadn't got it. */
const newReading = (turned: Turned, target: QuantitativeTarget): readonly TurnCause[] => {
  const judgement = judge(turned.entry.evidence, defaultAssumptions(turned.asOf));
  const by = "by" in judgement ? judgement.by : judgement.last;
  if (by === undefined) return [];
  const earlierReadings = turned.before.get("judged-readings")?.split(",") ?? [];
  if (earlierReadings.includes(readingMark(by.reading))) return [];
  const { value, asOf, bound, derived } = by.reading;
  const page = gradedSourceOf(by.reading, turned.dataset.sources, turned.asOf)?.source?.id;
  return [
    {
      is: "reading",
      value,
      unit: target.unit,
      ...(bound && { bound }),
      asOf,
      ...(derived !== undefined ? { derived: true } : page !== undefined && { source: page }),
    },
  ];
};

/** Another comparator, where the verdict would be another with the former one. */
const otherComparator = (turned: Turned, target: QuantitativeTarget, to: Verdict) => {
  const was = comparator.safeParse(turned.before.get("judged-comparator"));
  if (!was.success || was.data === target.comparator) return [];
  const isRange = typeof target.value === "object";
  const matters =
    isRange !== (was.data === "between") ||
    verdictOf(turned, { ...target, comparator: was.data }) !== to;
  return matters ? [{ is: "comparator", from: was.data, to: target.comparator } as const] : [];
};

/** A baseline that was added and without which the verdict would be another, or one that isn't what it was. */
const otherBaseline = (turned: Turned, target: QuantitativeTarget, to: Verdict) => {
  const { baseline, ...without } = target;
  const was = turned.before.get("judged-baseline");
  const is = baseline && baselineMark(baseline);
  if (was === is) return [];
  if (was === undefined && verdictOf(turned, without) === to) return [];
  const how = was === undefined ? "added" : is === undefined ? "withdrawn" : "changed";
  return [{ is: "part", part: "baseline", how } as const];
};

/** What new data changed of a target, so that its verdict as of a day became another. */
export const causesOf = (turned: Turned, to: Verdict): readonly TurnCause[] => {
  const { target } = turned.entry;
  if (isQualitative(target)) return [{ is: "part", part: "value", how: "withdrawn" }];
  const parts = (names: readonly JudgedPart[]): readonly TurnCause[] =>
    names.flatMap((part): readonly TurnCause[] => {
      const how = differenceOf(turned, part);
      return how === undefined ? [] : [{ is: "part", part, how }];
    });
  const found = [
    ...newReading(turned, target),
    ...otherComparator(turned, target, to),
    ...otherBaseline(turned, target, to),
    ...parts(["value", "unit", "due", "direction"]),
  ];
  if (found.length > 0) return found;
  const rest = parts(["readings", "document"]);
  return rest.length > 0 ? rest : [{ is: "rules" }];
};
