import type { Direction } from "./goal.ts";
import type { KnownReading, SameDateRule, SetAside } from "./knownReading.ts";
import type { Bound } from "./proof.ts";
import { signOf } from "./goal.ts";

const vagueness = (bound: Bound | undefined): number => {
  if (bound === undefined) return 0;
  return bound === "about" ? 1 : 2;
};

/**
 * Orders readings by day; for one day, the one to keep comes first: the one told later (a restatement),
 * else the more exact one by its date, then by its bound, else the less favourable one.
 */
const compareReadings = (a: KnownReading, b: KnownReading, sign: 1 | -1): number =>
  a.day - b.day ||
  b.known - a.known ||
  b.date.start - a.date.start ||
  a.date.end - b.date.end ||
  vagueness(a.bound) - vagueness(b.bound) ||
  sign * (a.value - b.value) ||
  (a.bound ?? "").localeCompare(b.bound ?? "", "en") ||
  a.index - b.index;

const ruleFor = (kept: KnownReading, dropped: KnownReading): SameDateRule => {
  if (kept.known !== dropped.known) return "told-later";
  if (kept.date.start !== dropped.date.start || kept.date.end !== dropped.date.end) {
    return "more-exact";
  }
  if (vagueness(kept.bound) !== vagueness(dropped.bound)) return "more-exact";
  return kept.value === dropped.value ? "identical" : "less-favourable";
};

/** One reading for each day, sorted by day; those dropped name the one kept and the rule. */
export const keepOnePerDay = (
  readings: readonly KnownReading[],
  direction: Direction,
): { readonly kept: readonly KnownReading[]; readonly dropped: readonly SetAside[] } => {
  const sign = signOf(direction);
  const kept: KnownReading[] = [];
  const dropped: SetAside[] = [];
  for (const reading of readings.toSorted((a, b) => compareReadings(a, b, sign))) {
    const rival = kept.at(-1);
    if (rival?.day === reading.day) {
      const { index, day } = reading;
      dropped.push({
        index,
        why: "same-date",
        day,
        rule: ruleFor(rival, reading),
        kept: rival.index,
      });
    } else {
      kept.push(reading);
    }
  }
  return { kept, dropped };
};
