import { byId } from "#domain/compare.ts";

/** Below this likeness an id gives no hint of what was meant. */
const LEAST_LIKENESS = 0.3;

const pairs = (text: string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  const padded = ` ${text.toLowerCase()} `;
  for (let at = 0; at + 1 < padded.length; at += 1) {
    const pair = padded.slice(at, at + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
};

/** Dice's coefficient of the letter pairs of two texts: 1 for equal texts, 0 for nothing in common. */
export const likeness = (a: string, b: string): number => {
  const [left, right] = [pairs(a), pairs(b)];
  let shared = 0;
  for (const [pair, count] of left) shared += Math.min(count, right.get(pair) ?? 0);
  return (2 * shared) / (a.length + b.length + 2);
};

/** The ids most similar to the requested one, the most similar first, at most `most` of them. */
export const similarIds = (requested: string, ids: Iterable<string>, most = 5): readonly string[] =>
  [...ids]
    .map((id) => ({ id, like: likeness(requested, id) }))
    .filter(({ like }) => like >= LEAST_LIKENESS)
    .sort((a, b) => b.like - a.like || byId(a, b))
    .slice(0, most)
    .map(({ id }) => id);
