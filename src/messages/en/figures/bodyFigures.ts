import { countOf } from "#messages/words/numbers.ts";

/** Bars of a body’s part in records, and how many it issued by year. */
export const bodyFigures = {
  /** Begins the row of what can be done with the figure. */
  actions: "Bodies",
  /** What a number counts, for its name. */
  issuedBy: (body: string, count: number): string => `${countOf.records(count)} issued by ${body}`,
  /** The same for those who hear it alone. */
  ledBy: (body: string, count: number): string => `led ${count}, ${body}`,
  ledCount: (count: number): string => `led ${count}`,
  allBodies: "All bodies, and who issues with whom",
  betweenCounts: ", ",
  key: "Bars",
  led: "led",
  issued: "co-issued",
  about: "news about it",
  /** A bar for those who can't see it. */
  counts: (led: number, withOthers: number, about: number): string =>
    [
      `led ${led}`,
      `co-issued ${withOthers}`,
      ...(about === 0 ? [] : [`${about} news about it`]),
    ].join(", "),
  /** A year with nothing has no number. */
  yearCounts: (counts: readonly (readonly [year: number, count: number])[]): string =>
    counts.length === 0 ? "none" : counts.map(([year, count]) => `${year}: ${count}`).join(", "),
};
