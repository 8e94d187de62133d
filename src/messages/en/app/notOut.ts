/** The page of a record, or of a target that it sets, as of a day by which the record wasn't out. */
export const notOut = {
  title: (day: string): string => `Not yet published on ${day}`,
  /** Before and after the linked title of a document that sets a target. */
  targetOf: "This target is set by ",
  afterTitle: ".",
  published: (date: string, day: string): string =>
    `Published ${date}: as of ${day} its contents weren’t known, so they aren’t shown.`,
  today: "Show it as of today",
};
