const powers: ReadonlyMap<string, number> = new Map([
  ["十", 1e1],
  ["百", 1e2],
  ["千", 1e3],
  ["万", 1e4],
  ["亿", 1e8],
]);

const units: ReadonlyMap<string, string> = new Map([
  ["元", "cny"],
  ["人民币", "cny"],
  ["元人民币", "cny"],
  ["美元", "usd"],
  ["欧元", "eur"],
  ["千瓦", "kw"],
  ["吨", "tonnes"],
]);

/** '千' alone isn't read as a power: '500千瓦' is 500 kW. */
const amount = /^([十百千]*[万亿]+)?(元人民币|元|人民币|美元|欧元|千瓦|吨)?/u;

/** So many characters after a figure may belong to its amount. */
export const longestHanAmount = 10;

const scales: readonly (readonly [least: number, name: string])[] = [
  [1e12, "trillion"],
  [1e9, "billion"],
  [1e6, "million"],
];

/** Beyond this a figure isn't one of money or of power, and would be written with an exponent. */
const largest = 1e18;

/** What Chinese characters say of the figure before them. */
export interface HanAmount {
  /** The figure in English: '800' for '8000亿'. */
  readonly figure: string;
  /** What counts it: 'billion', or '' for a plain figure. */
  readonly scale: string;
  /** How many characters stand for that. */
  readonly powerLength: number;
  /** What it is of: 'cny', or '' where that isn't told. */
  readonly unit: string;
  readonly unitLength: number;
}

/**
 * Reads what follows a figure as an amount, '8000' before '亿元': 800 billion CNY. `undefined` where it
 * isn't one.
 */
export const readHanAmount = (figure: string, following: string): HanAmount | undefined => {
  const [all = "", power = "", unit = ""] = amount.exec(following) ?? [];
  const value = [...power].reduce((product, one) => product * (powers.get(one) ?? 1), +figure);
  if (all === "" || value > largest) return undefined;
  // '500元' is an amount, while '元' in '1元旦' begins another word.
  if (power === "" && following.length > all.length) return undefined;
  const [least, scale] = scales.find(([from]) => power !== "" && value >= from) ?? [1, ""];
  return {
    // Twelve digits leave out what dividing in binary adds.
    figure: power === "" ? figure : String(Number((value / least).toPrecision(12))),
    scale,
    powerLength: power.length,
    unit: units.get(unit) ?? "",
    unitLength: unit.length,
  };
};

/** What stands before a figure and means the Chinese currency. */
export const hanCurrency = "人民币";
