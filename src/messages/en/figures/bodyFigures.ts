/** Bars of a body’s role in records, and how many it issued by year. */
export const bodyFigures = {
  /** The first words of the row of figure actions. */
  actions: "Bodies",
  ledCount: (count: number): string => `led ${count}`,
  allBodies: "All bodies, and who issues with whom",
  betweenCounts: ", ",
  key: "Bars",
  led: "led",
  issued: "co-issued",
  about: "news about it",
  /** A bar, for screen readers. */
  counts: (led: number, withOthers: number, about: number): string =>
    [
      `led ${led}`,
      `co-issued ${withOthers}`,
      ...(about === 0 ? [] : [`${about} news about it`]),
    ].join(", "),
  /** By year; a year without records has no number. */
  yearCounts: (counts: readonly (readonly [year: number, count: number])[]): string =>
    counts.length === 0 ? "none" : counts.map(([year, count]) => `${year}: ${count}`).join(", "),
};
