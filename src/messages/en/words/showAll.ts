import { formatValue } from "#messages/words/amounts.ts";
import { counted, countOf } from "#messages/words/numbers.ts";

/** The button below the first items of a list, which shows all of them. */
export const showAll = {
  records: (count: number): string => `Show all ${countOf.records(count)}`,
  goals: (count: number): string => `Show all ${countOf.goals(count)}`,
  targets: (count: number): string => `Show all ${countOf.targets(count)}`,
  bodies: (count: number): string => `Show all ${counted(count, "body", "bodies")}`,
  pairs: (count: number): string => `Show all ${counted(count, "pair")}`,
  sources: (count: number): string =>
    `Show all ${formatValue(count)} ${count === 1 ? "source" : "sources"}`,
  facts: (count: number): string => `Show all ${counted(count, "fact")}`,
  figures: (count: number): string => `Show all ${counted(count, "figure")}`,
  groups: (count: number): string => `Show all ${counted(count, "group")}`,
};
