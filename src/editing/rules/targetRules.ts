import type { Finding } from "#domain/checking/finding.ts";
import type { PointKind, RuleName, RuleValues } from "#domain/checking/rules.ts";
import { parseDate } from "#domain/calendar/dates.ts";
import type { Tables } from "#domain/dataset/tables.ts";
import type { Policy } from "#domain/schema/records.ts";
import type { QuantitativeTarget, Reading } from "#domain/schema/target.ts";

import { isQualitative } from "#domain/schema/qualitative.ts";
import { finding } from "./finding.ts";
import { lastRead } from "./days.ts";

/** Reports a finding at a field of the target. */
type Report = <Name extends RuleName>(rule: Name, field: string, values: RuleValues[Name]) => void;

const startOf = (text: string): number => parseDate(text)?.start ?? Number.NaN;
const endOf = (text: string): number => parseDate(text)?.end ?? Number.NaN;

const firstDay = (policy: Policy): number =>
  Math.min(...policy.dates.map(({ date }) => startOf(date)));

/** Interim steps lie between the document and the due date, and between the start and the goal. */
const interimRules = (policy: Policy, target: QuantitativeTarget, report: Report): void => {
  const { due, value } = target;
  const to = typeof value === "number" ? value : value.max;
  const from = target.baseline?.comparable === false ? undefined : target.baseline?.value;
  let before = firstDay(policy);
  target.interim?.forEach((step, at) => {
    if (!(endOf(step.due) >= before)) report("interim-out-of-order", `interim.${at}.due`, {});
    if (!(endOf(step.due) < endOf(due))) report("interim-after-due", `interim.${at}.due`, { due });
    if (from !== undefined && (step.value - from) * (step.value - to) > 0) {
      report("interim-beyond-goal", `interim.${at}.value`, { from, to });
    }
    before = endOf(step.due);
  });
};

type Point = Pick<
  Reading,
  "comparable" | "disclosed" | "note" | "provenance" | "reason" | "unit"
> & {
  readonly asOf?: string | undefined;
};

/**
 * A figure is disclosed neither before the day that it measures nor before every dated page that it was read from,
 * unless a note says how that is known, as where the page quotes an earlier one.
 */
const disclosureRules = (
  { asOf, disclosed, note, provenance }: Point,
  field: string,
  dateOf: ReadonlyMap<string, string>,
  report: Report,
): void => {
  if (disclosed === undefined) return;
  if (asOf !== undefined && endOf(disclosed) < startOf(asOf)) {
    report("disclosed-before-its-day", `${field}.disclosed`, { asOf });
  }
  const dates = provenance.flatMap(({ source }) => dateOf.get(source ?? "") ?? []);
  const isEarly = dates.length > 0 && dates.every((date) => endOf(disclosed) < startOf(date));
  if (isEarly && note === undefined && provenance.every((one) => one.note === undefined)) {
    report("disclosed-before-its-source", `${field}.disclosed`, { dates });
  }
};

/** A figure that can't be compared with the target says why. */
const likenessRules = (
  { comparable, reason, unit }: Point,
  point: PointKind,
  field: string,
  target: QuantitativeTarget,
  report: Report,
): void => {
  if (reason !== undefined) return;
  if (unit !== undefined && unit !== target.unit)
    report("unit-clash", `${field}.reason`, { point });
  else if (comparable === false) report("unexplained-point", `${field}.reason`, { point });
};

/** Two figures that count for the same day differ only where one is a restatement, or a note says why. */
const differingRules = (target: QuantitativeTarget, report: Report): void => {
  const isExplained = ({ disclosed, note, comparable, unit, bound }: Reading): boolean =>
    disclosed !== undefined ||
    note !== undefined ||
    comparable === false ||
    bound !== undefined ||
    unit !== undefined;
  target.readings.forEach((reading, at) => {
    const { asOf, value } = reading;
    const other = target.readings
      .slice(0, at)
      .find((one) => one.asOf === asOf && one.value !== value);
    if (other === undefined || isExplained(reading) || isExplained(other)) return;
    report("differing-readings", `readings.${at}`, { asOf, one: other.value, other: value });
  });
};

/** Readings are in order, none is dated in the future, and none is disclosed too early. */
const readingRules = (
  target: QuantitativeTarget,
  read: number,
  dateOf: ReadonlyMap<string, string>,
  report: Report,
): void => {
  let before = Number.NEGATIVE_INFINITY;
  target.readings.forEach((reading, at) => {
    const { asOf } = reading;
    const field = `readings.${at}`;
    if (endOf(asOf) < before) report("readings-out-of-order", `${field}.asOf`, {});
    before = endOf(asOf);
    if (startOf(asOf) > read) report("date-ahead", `${field}.asOf`, {});
    disclosureRules(reading, field, dateOf, report);
    likenessRules(reading, "reading", field, target, report);
  });
};

const baselineRules = (
  target: QuantitativeTarget,
  dateOf: ReadonlyMap<string, string>,
  report: Report,
): void => {
  const { baseline, due } = target;
  if (baseline === undefined) return;
  if (baseline.asOf !== undefined && !(startOf(baseline.asOf) < endOf(due))) {
    report("baseline-after-due", "baseline.asOf", { due });
  }
  disclosureRules(baseline, "baseline", dateOf, report);
  likenessRules(baseline, "baseline", "baseline", target, report);
};

/** What is wrong with the targets of policies: their figures, days, readings and baselines. */
export const targetRules = (tables: Tables): readonly Finding[] => {
  const findings: Finding[] = [];
  const read = lastRead(tables);
  const dateOf = new Map(
    tables.sources.flatMap(({ id, date }) => (date === undefined ? [] : [[id, date] as const])),
  );
  for (const policy of tables.policies) {
    policy.targets.forEach((target, at) => {
      const report: Report = (rule, field, values) => {
        const place = { record: policy.id, field: `targets.${at}.${field}` };
        findings.push(finding(rule, { file: "policies", ...place }, values));
      };
      if (endOf(target.due) < firstDay(policy)) report("due-before-issue", "due", {});
      if (isQualitative(target)) return;
      interimRules(policy, target, report);
      readingRules(target, read, dateOf, report);
      differingRules(target, report);
      baselineRules(target, dateOf, report);
    });
  }
  return findings;
};
