import type { Tables } from "#domain/dataset/tables.ts";
import { parseDate } from "#domain/calendar/dates.ts";
import type { Policy } from "#domain/schema/records.ts";
import { isQualitative, type QuantitativeTarget, type Reading } from "#domain/schema/target.ts";
import { fault, type Problem } from "./problems.ts";
import { lastRead } from "./entryRules.ts";

type Report = (field: string, message: string) => void;

const startOf = (text: string): number => parseDate(text)?.start ?? Number.NaN;
const endOf = (text: string): number => parseDate(text)?.end ?? Number.NaN;

const firstDay = (policy: Policy): number =>
  Math.min(...policy.dates.map(({ date }) => startOf(date)));

/** Interim steps lie between the document and the due date, and between the start and the goal. */
const interimRules = (policy: Policy, target: QuantitativeTarget, report: Report): void => {
  const goal = typeof target.value === "number" ? target.value : target.value.max;
  const base = target.baseline?.comparable === false ? undefined : target.baseline?.value;
  let before = firstDay(policy);
  target.interim?.forEach((step, at) => {
    if (!(endOf(step.due) >= before)) {
      report(`interim.${at}.due`, "expected a date after the document and the step before");
    }
    if (!(endOf(step.due) < endOf(target.due))) {
      report(`interim.${at}.due`, `expected a date before the target's, ${target.due}`);
    }
    if (base !== undefined && (step.value - base) * (step.value - goal) > 0) {
      report(`interim.${at}.value`, `expected a value between ${base} and ${goal}`);
    }
    before = endOf(step.due);
  });
};

type Point = Pick<Reading, "disclosed" | "note" | "provenance"> & { asOf?: string | undefined };

/**
 * No figure is told before the day it stands for, nor before each dated page that it is read from, unless
 * a note says how that is known: the page tells what was told before it.
 */
const toldRule = (
  { asOf, disclosed, note, provenance }: Point,
  field: string,
  dateOf: ReadonlyMap<string, string>,
  report: Report,
): void => {
  if (disclosed === undefined) return;
  if (asOf !== undefined && endOf(disclosed) < startOf(asOf)) {
    report(`${field}.disclosed`, `expected a date that isn't before ${asOf}`);
  }
  const dates = provenance.flatMap(({ source }) => dateOf.get(source ?? "") ?? []);
  const isEarly = dates.length > 0 && dates.every((date) => endOf(disclosed) < startOf(date));
  if (isEarly && note === undefined && provenance.every((one) => one.note === undefined)) {
    report(
      `${field}.disclosed`,
      `expected a date that isn't before its source's, ${dates.join(", ")}, or a note that says how it is known`,
    );
  }
};

/** Two figures that count for the same day differ only where one is a restatement, or a note says why. */
const differingRule = (target: QuantitativeTarget, report: Report): void => {
  const isExplained = ({ disclosed, note, comparable, unit, bound }: Reading): boolean =>
    disclosed !== undefined ||
    note !== undefined ||
    comparable === false ||
    bound !== undefined ||
    unit !== undefined;
  target.readings.forEach((reading, at) => {
    const other = target.readings
      .slice(0, at)
      .find((one) => one.asOf === reading.asOf && one.value !== reading.value);
    if (other === undefined || isExplained(reading) || isExplained(other)) return;
    report(
      `readings.${at}`,
      `expected one figure for ${reading.asOf}, found ${other.value} and ${reading.value}; say which was told later, or why they differ`,
    );
  });
};

/** Readings come in order, and none from ahead or told before its time. */
const readingRules = (
  target: QuantitativeTarget,
  read: number,
  dateOf: ReadonlyMap<string, string>,
  report: Report,
): void => {
  let before = Number.NEGATIVE_INFINITY;
  target.readings.forEach((reading, at) => {
    const { asOf, comparable, reason, unit } = reading;
    const field = `readings.${at}`;
    if (endOf(asOf) < before) {
      report(`${field}.asOf`, "expected readings in order of date");
    }
    before = endOf(asOf);
    if (startOf(asOf) > read) {
      report(`${field}.asOf`, "expected a date up to the day on which the last source was read");
    }
    toldRule(reading, field, dateOf, report);
    const unlike = comparable === false || (unit !== undefined && unit !== target.unit);
    if (unlike && reason === undefined) {
      report(`${field}.reason`, "expected the reason why the reading can't be compared");
    }
  });
};

const baselineRules = (
  target: QuantitativeTarget,
  dateOf: ReadonlyMap<string, string>,
  report: Report,
): void => {
  const { baseline } = target;
  if (baseline === undefined) return;
  if (baseline.asOf !== undefined && !(startOf(baseline.asOf) < endOf(target.due))) {
    report("baseline.asOf", `expected a date before the target's, ${target.due}`);
  }
  toldRule(baseline, "baseline", dateOf, report);
  const unlike =
    baseline.comparable === false || (baseline.unit !== undefined && baseline.unit !== target.unit);
  if (unlike && baseline.reason === undefined) {
    report("baseline.reason", "expected the reason why the baseline can't be compared");
  }
};

export const targetRules = (tables: Tables): readonly Problem[] => {
  const problems: Problem[] = [];
  const read = lastRead(tables);
  const dateOf = new Map(
    tables.sources.flatMap(({ id, date }) => (date === undefined ? [] : [[id, date] as const])),
  );
  const unitOfSeries = new Map<string, string>();
  for (const policy of tables.policies) {
    policy.targets.forEach((target, at) => {
      const report: Report = (field, message) => {
        problems.push(fault("policies", policy.id, `targets.${at}.${field}`, message));
      };
      if (endOf(target.due) < firstDay(policy)) {
        report("due", "expected a date that isn't before the document's own");
      }
      if (isQualitative(target)) return;
      interimRules(policy, target, report);
      readingRules(target, read, dateOf, report);
      differingRule(target, report);
      baselineRules(target, dateOf, report);
      if (target.series === undefined) return;
      const unit = unitOfSeries.get(target.series) ?? target.unit;
      unitOfSeries.set(target.series, unit);
      if (unit !== target.unit) {
        report("unit", `expected '${unit}' as in the rest of the series ${target.series}`);
      }
    });
  }
  return problems;
};
