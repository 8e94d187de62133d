import type { Tables } from "#domain/tables.ts";
import { parseDate } from "#domain/dates.ts";
import type { Policy } from "#domain/schema/records.ts";
import { isQualitative, type QuantitativeTarget } from "#domain/schema/target.ts";
import type { Problem } from "#domain/validate.ts";
import { lastRead } from "./entryRules.ts";
import { fault } from "./problems.ts";

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

/** No figure is told before the day it stands for. */
const toldRule = (
  { asOf, told }: { readonly asOf?: string | undefined; readonly told?: string | undefined },
  field: string,
  report: Report,
): void => {
  if (asOf !== undefined && told !== undefined && endOf(told) < startOf(asOf)) {
    report(`${field}.told`, `expected a date that isn't before ${asOf}`);
  }
};

/** Readings come in order, and none from ahead or told before its time. */
const readingRules = (target: QuantitativeTarget, read: number, report: Report): void => {
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
    toldRule(reading, field, report);
    const unlike = comparable === false || (unit !== undefined && unit !== target.unit);
    if (unlike && reason === undefined) {
      report(`${field}.reason`, "expected the reason why the reading can't be compared");
    }
  });
};

const baselineRules = (target: QuantitativeTarget, report: Report): void => {
  const { baseline } = target;
  if (baseline === undefined) return;
  if (baseline.asOf !== undefined && !(startOf(baseline.asOf) < endOf(target.due))) {
    report("baseline.asOf", `expected a date before the target's, ${target.due}`);
  }
  toldRule(baseline, "baseline", report);
  const unlike =
    baseline.comparable === false || (baseline.unit !== undefined && baseline.unit !== target.unit);
  if (unlike && baseline.reason === undefined) {
    report("baseline.reason", "expected the reason why the baseline can't be compared");
  }
};

export const targetRules = (tables: Tables): readonly Problem[] => {
  const problems: Problem[] = [];
  const read = lastRead(tables);
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
      readingRules(target, read, report);
      baselineRules(target, report);
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
