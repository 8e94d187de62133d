/**
 * How far short of 'about X' still counts as X: 2% of X, so 'about 20' is met from 19.6 upward, or
 * from 20.4 downward where less is better.
 *
 * Relative, so that a change of unit changes nothing. One-sided, because passing the target in the
 * wanted direction is no failure. 2% is the half unit to which a figure of two digits such as 'about
 * 25' is commonly rounded (24.5 to 25.5). It lets a share of 19.8% count as 'about 20%', and not
 * 30,000 vehicles as 'about 50,000'. On the way to 'about X' it is 2% of what the path needs on a day.
 * A verdict that needs the tolerance carries a caution that says so.
 */
export const aboutTolerance = 0.02;

/** Relative slack for the rounding of binary fractions; far below the precision of any figure. */
const rounding = 1e-9;

/**
 * Compares two figures: negative, zero or positive as `left` is below, equal to or above `right`.
 * Equal means equal but for binary rounding at the magnitude of the two and of `scale`.
 */
export const compareFigures = (left: number, right: number, scale = 0): number => {
  const slack = rounding * Math.max(Math.abs(left), Math.abs(right), Math.abs(scale));
  const difference = left - right;
  return Math.abs(difference) <= slack ? 0 : difference;
};

/** The figure itself where it is finite, else undefined; never a negative zero. */
export const finite = (value: number | undefined): number | undefined => {
  if (!Number.isFinite(value)) return undefined;
  return value === 0 ? 0 : value;
};
