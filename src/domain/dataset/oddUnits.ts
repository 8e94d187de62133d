import { unitOf } from "#domain/schema/target.ts";

import type { TargetEntry } from "./entry.ts";

/** The unit that most targets of each series have; of as many, that of the first. */
const usualUnits = (targets: readonly TargetEntry[]): ReadonlyMap<string, string> => {
  const counts = new Map<string, Map<string, number>>();
  for (const { target } of targets) {
    if (target.series === undefined) continue;
    const units = counts.get(target.series) ?? new Map<string, number>();
    counts.set(target.series, units);
    const unit = unitOf(target);
    units.set(unit, (units.get(unit) ?? 0) + 1);
  }
  return new Map(
    Array.from(counts, ([series, units]) => {
      const [[usual] = [""]] = [...units].sort(([, one], [, other]) => other - one);
      return [series, usual];
    }),
  );
};

/** A target in another unit than its series. An empty unit stands for a target in words. */
interface OddUnit {
  readonly entry: TargetEntry;
  readonly expected: string;
  readonly found: string;
}

/** Targets in another unit than their series, or in words where it has figures. */
export const oddUnits = (targets: readonly TargetEntry[]): readonly OddUnit[] => {
  const usual = usualUnits(targets);
  return targets.flatMap((entry) => {
    const { target } = entry;
    const expected = target.series === undefined ? undefined : usual.get(target.series);
    const found = unitOf(target);
    return expected === undefined || expected === found ? [] : [{ entry, expected, found }];
  });
};
