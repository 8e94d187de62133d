/** Figures in digits, which all languages write alike. Units, bounds and short scales are in `amounts`. */

/** Writes figures of one form. */
export type Format = Pick<Intl.NumberFormat, "format">;

/**
 * A number format with a minus rather than a hyphen, and without one on a value that rounds to zero. Created on first use: on a phone that
 * takes as long as rendering a row.
 */
export const figures = (options: Intl.NumberFormatOptions): Format => {
  let made: Intl.NumberFormat | undefined;
  return {
    format: (value) =>
      (made ??= new Intl.NumberFormat("en-GB", { signDisplay: "negative", ...options }))
        .format(value)
        .replace("-", "−"),
  };
};

const printed = figures({ maximumFractionDigits: 6 });
const whole = figures({ maximumFractionDigits: 0 });
const three = figures({ maximumSignificantDigits: 3 });
const two = figures({ maximumSignificantDigits: 2 });
const percent = figures({ style: "percent", maximumFractionDigits: 1 });
const wholePercent = figures({ style: "percent", maximumFractionDigits: 0 });

/** A printed figure with all its digits: `1,680`, `20.092`. */
export const formatValue = (value: number): string => printed.format(value);

/** To three digits, whatever the magnitude. */
export const formatThree = (value: number): string => three.format(value);

/** A calculated figure to three digits, without decimals from 100 on: `18.5`, `1,655`. */
const formatRounded = (value: number): string =>
  (Math.abs(value) >= 100 ? whole : three).format(value);

/** A pace to two digits, without decimals from 10 on: `41`, `1.6`. */
export const formatPace = (value: number): string =>
  (Math.abs(value) >= 10 ? whole : two).format(value);

/** A share (of 1) as per cent with one decimal: `47.6%`. */
export const formatShare = (share: number): string => percent.format(share);

/** The same rounded down, so that 94.96% isn't given as 95%. */
export const formatShareBelow = (share: number): string =>
  formatShare(Math.floor(share * 1000 + 1e-6) / 1000);

/** A yearly rate as per cent, without decimals from 10% on: `18%`, `4.2%`. */
export const formatRate = (share: number): string =>
  (Math.abs(share) >= 0.1 ? wholePercent : percent).format(share);

/** The same for a rate that may be negative: `−4.2%`. */
export const formatSignedRate = (share: number): string =>
  `${share < 0 ? "−" : ""}${formatRate(Math.abs(share))}`;

/** A calculated figure, with as many digits as it takes to differ from the printed one beside it. */
export const formatBeside = (calculated: number, other?: number): string => {
  const rounded = formatRounded(calculated);
  if (other === undefined || rounded !== formatRounded(other)) return rounded;
  const printedOther = formatValue(other);
  const [, decimals = ""] = printedOther.split(".");
  // At least as many decimals as the printed one: 20.1 beside 20.092 would look further away than 20.096.
  for (let places = decimals.length; places < 6; places += 1) {
    const text = formatValue(Number(calculated.toFixed(places)));
    if (text !== printedOther) return text;
  }
  return formatValue(calculated);
};
