/** Dates to come as a calendar file. */
export const datesFile = {
  calendar: "China Industries",
  commentsClose: (title: string): string => `Comments close: ${title}`,
  inForce: (title: string): string => `In force: ${title}`,
  due: (target: string): string => `Due: ${target}`,
  /** Why there is no calendar. */
  none: "none of its dates is still to come",
  /** Under the due date of a target: the document that set it, and how precisely the date is known. */
  setBy: (title: string, due: string): string => `Set by: ${title}. Due ${due}.`,
};
