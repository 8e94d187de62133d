/** What two published methods say, beside our verdict. */
export const opinions = {
  /** Behind the sign that tells the same. */
  differs: "Differs from ours",
  /** Where all are silent for one and the same reason. */
  none: (why: string): string => `Second opinions not computed: ${why}`,
  /** A method with what it says, in a line of the list. */
  short: (method: string, opinion: string): string => `${method}: ${opinion}`,
  between: "; ",
  /** Whose method it is, in brackets, and what it says. */
  by: (by: string): string => `(${by})`,
  says: (opinion: string): string => `: ${opinion}.`,
  /** Between that it differs and why. */
  afterDiffers: ". ",
};
