import { describe, expect, test } from "vitest";

import { comparisonChart } from "#figures/comparison/comparisonChart.ts";
import { comparedOf, compareModel } from "#figures/comparison/comparisonModel.ts";
import { trajectoryChart } from "#figures/trajectory/trajectoryChart.ts";
import { trajectoryOf } from "#figures/trajectory/trajectoryModel.ts";
import { type Day, dayOf, partsOf } from "#domain/calendar/dates.ts";
import type { QuantitativeTarget, Reading } from "#domain/schema/target.ts";
import { boundSigns, formatValue } from "#messages/words/amounts.ts";
import { realSnapshot } from "#test/support/dataset.ts";
import { shownAs } from "#test/support/numberFormat.ts";
import { shownChart } from "#test/support/nativeCharts.ts";
import { isQualitative } from "#domain/schema/qualitative.ts";

/** A figure as the data files have it. */
type Datum = Pick<Reading, "value" | "bound">;

const dataOf = ({ baseline, readings }: QuantitativeTarget): readonly Datum[] => [
  ...(baseline === undefined ? [] : [baseline]),
  ...readings,
];

/** Where an axis that labels the ends of years has a day: 'end 2025' is 2025. */
const placeOf = (day: Day): number => {
  const { year } = partsOf(day);
  const [before, last] = [dayOf(year - 1, 12, 31), dayOf(year, 12, 31)];
  return year - 1 + (day - before) / (last - before);
};

const signs: Readonly<Record<string, string>> = { ...boundSigns, reach: "", between: "" };

const goalOf = ({ comparator, value }: QuantitativeTarget): string => {
  const [from, to] = typeof value === "number" ? [value] : [value.min, value.max];
  const sign = signs[comparator] ?? expect.unreachable(`a sign of ${comparator}`);
  const figures = [from, to].flatMap((one) => (one === undefined ? [] : [formatValue(one)]));
  return `${sign} ${figures.join("–")}`.trim();
};

/** Whether a label says a figure, whole or shortened, with its bound and no other. */
const says = (label: string, { value, bound }: Datum): boolean => {
  const [, sign = "", rest = ""] = /^([<>≤≥≈]?) ?(.*)$/.exec(label) ?? [];
  if (sign !== (bound === undefined ? "" : boundSigns[bound])) return false;
  const whole = formatValue(value);
  return rest.startsWith(whole) || (whole.length > 4 && /^[\d.]+(?:k|m|bn|tn)/.test(rest));
};

/** Series by what they are called, and what of a row they draw. */
const kinds = [
  ["figure", "reading"],
  ["before the baseline", "earlier"],
  ["baseline", "baseline"],
] as const;

describe.each(["2026-11-24", "2024-07-15"])("as of %s", (day) => {
  const snapshot = realSnapshot(`asof=${day}`);
  const { judged, dataset } = snapshot;
  const courses = dataset.targets.flatMap((entry) => {
    const judgement = judged.byTarget.get(entry.id);
    const { target } = entry;
    if (judgement === undefined || isQualitative(target)) return [];
    const model = trajectoryOf(target, judgement, judged.assumptions);
    if (model === undefined) return [];
    const chart = shownChart(trajectoryChart(model));
    return [{ id: entry.id, entry, target, judgement, model, chart }];
  });

  test("the chart of each course has the figures of the data, with their bounds, on their days", () => {
    const faults: string[] = [];
    let [points, bounds] = [0, 0];
    for (const { id, target, model, chart } of courses) {
      const named = new Map(chart.series.map((one) => [one.name, one.points]));
      const places = new Map(model.rows.map((row) => [placeOf(row.day), row]));
      for (const [name, kind] of kinds) {
        const drawn = model.rows.filter((row) => row[kind] !== undefined);
        if (drawn.length !== (named.get(name)?.length ?? 0)) faults.push(`${id}: not all ${name}`);
        for (const { x, y, label } of named.get(name) ?? []) {
          points += 1;
          if (places.get(Number(x))?.[kind] !== y) faults.push(`${id}: ${name} ${y} is at ${x}`);
          const own = dataOf(target).filter(({ value }) => value === y);
          const isBound = own.some(({ bound }) => bound !== undefined);
          if (isBound) bounds += 1;
          if ((isBound || label !== "") && !own.some((one) => says(label, one))) {
            faults.push(`${id}: ${name} ${y} is labelled '${label}'`);
          }
        }
      }
      const [goal] = named.get("target") ?? [];
      if (goal?.label !== goalOf(target) && !/[kmn]$/.test(goal?.label ?? "")) {
        faults.push(`${id}: ${goalOf(target)} is labelled '${goal?.label}'`);
      }
    }
    expect(faults).toEqual([]);
    expect(points).toBeGreaterThan(150);
    expect(bounds).toBeGreaterThan(20);
  });

  test("the chart of each course has the lines of its days, and years where they end", () => {
    for (const { id, model, chart } of courses) {
      const { series, formatOf } = chart;
      const daysOf = (begin: string): readonly number[] =>
        series.flatMap(({ points }) =>
          points.some(({ label }) => label.startsWith(begin))
            ? points.map(({ x }) => Number(x))
            : [],
        );
      const [due, asOf] = [daysOf("due "), daysOf("as of ")];
      expect([...new Set(due)], id).toEqual([placeOf(model.due)]);
      const isOn = model.asOf > model.days[0] && model.asOf < model.days[1];
      expect([...new Set(asOf)], id).toEqual(isOn ? [placeOf(model.asOf)] : []);
      expect(shownAs(formatOf("b"), 2025), id).toBe("end 2025");
      for (const level of model.levels) {
        expect(Number(shownAs(formatOf("l"), level).replaceAll(",", "")), id).toBeCloseTo(level, 9);
      }
    }
  });

  test("lines of a comparison say where a figure is a bound", () => {
    const bounded = courses.filter(
      ({ judgement }) =>
        judgement.path !== undefined && judgement.readings.some(({ bound }) => bound !== undefined),
    );
    expect(bounded.length).toBeGreaterThan(3);
    for (const { id, entry, judgement } of bounded) {
      for (const units of ["share", "native"] as const) {
        const model = compareModel(comparedOf([id], dataset.targetById, judged), units);
        const chart = comparisonChart(model, [entry.target.metric]) ?? expect.unreachable(id);
        const line = shownChart(chart).series.find(
          ({ name }) => name === `1. ${entry.target.metric}`,
        );
        const isTurned = units === "share" && judgement.goal?.direction === "down";
        const wanted = judgement.readings.map(({ bound }) => {
          const sign = bound === undefined ? "" : boundSigns[bound];
          const turned: Readonly<Record<string, string>> = {
            ">": "<",
            "≥": "≤",
            "≤": "≥",
            "<": ">",
          };
          return isTurned ? (turned[sign] ?? sign) : sign;
        });
        const labels = line?.points.map(({ label }) => label) ?? [];
        expect(labels.slice(-wanted.length), `${id} ${units}`).toEqual(wanted);
      }
    }
  });
});
