const PLAIN = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;
/** Groups of thousands don't begin with a zero: the comma of '0,125' is the decimal sign. */
const GROUPED = /^[+-]?[1-9]\d{0,2}(?:[,，\u00A0]\d{3})+(?:\.\d+)?$/;

const withSign = (text: string): string => text.replace(/^−/, "-");

/** The number that a text writes, its decimal sign a point; undefined where it writes none. */
export const writtenNumber = (text: string): number | undefined => {
  const signed = withSign(text);
  if (PLAIN.test(signed)) return Number(signed);
  return GROUPED.test(signed) ? Number(signed.replaceAll(/[,，\u00A0]/g, "")) : undefined;
};

/** Whether a text writes one number where the decimal sign is a point and another where it is a comma: '12,625'. */
export const dependsOnDecimalSign = (text: string): boolean =>
  /^[+-]?[1-9]\d{0,2}[.,，]\d{3}$/.test(withSign(text));
