/** The page of a record, or of a target that it sets, as of a day by which the record wasn't out. */
export const notOut = {
  title: (day: string): string => `Not out yet by ${day}`,
  /** Before and after the linked title of a document that sets a target. */
  targetOf: "This target is set by ",
  afterTitle: ".",
  published: (date: string, day: string): string =>
    `Its date of publication is ${date}: as of ${day} nothing of it was known, and nothing of it is shown.`,
  today: "Show it as of today",
};
