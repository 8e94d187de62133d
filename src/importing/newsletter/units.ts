import { plainNumber } from "#domain/plainNumber.ts";

/** A figure's unit, and how many of the printed number it counts. */
export interface Unit {
  readonly unit: string;
  /** What the printed number is multiplied by: 1 where the scale is part of the unit. */
  readonly times: number;
  /** Where the unit ends in the text after the number. */
  readonly length: number;
  /** The words that are counted, where the unit is no measure. */
  readonly counted: string | undefined;
}

const SCALES: ReadonlyMap<string, readonly [name: string, times: number]> = new Map([
  ["thousand", ["thousand", 1e3]],
  ["k", ["thousand", 1e3]],
  ["million", ["million", 1e6]],
  ["mn", ["million", 1e6]],
  ["mln", ["million", 1e6]],
  ["m", ["million", 1e6]],
  ["billion", ["billion", 1e9]],
  ["bn", ["billion", 1e9]],
  ["bln", ["billion", 1e9]],
  ["trillion", ["trillion", 1e12]],
  ["tn", ["trillion", 1e12]],
  ["trn", ["trillion", 1e12]],
]);

const timesOfScale = (word: string): number => SCALES.get(word)?.[1] ?? 1;

const CURRENCIES: readonly (readonly [pattern: string, code: string])[] = [
  ["CNY|RMB|yuan|renminbi|¥|￥", "CNY"],
  ["USD|US\\$|US dollars?|U\\.S\\. dollars?|\\$|dollars?", "USD"],
  ["EUR|€|euros?", "EUR"],
  ["HKD|HK\\$|Hong Kong dollars?", "HKD"],
  ["JPY|Japanese yen|yen", "JPY"],
  ["GBP|£|pounds sterling", "GBP"],
  ["KRW|won", "KRW"],
  ["TWD|NT\\$", "TWD"],
];

const BEFORE = CURRENCIES.map(
  ([pattern, code]) => [new RegExp(`(?:^|[^\\p{L}])(?:${pattern}) ?$`, "iu"), code] as const,
);
const AFTER = CURRENCIES.map(
  ([pattern, code]) => [new RegExp(`^(?: ?(?:${pattern}))(?![\\p{L}])`, "iu"), code] as const,
);

/** The currency before a number: `USD 9.9`, `€5`, `HK$3`. */
export const currencyBefore = (before: string): string | undefined =>
  /(?:HK|NT)\$ ?$/.test(before)
    ? before.trimEnd().endsWith("HK$")
      ? "HKD"
      : "TWD"
    : BEFORE.find(([pattern]) => pattern.test(before))?.[1];

/** Measures as they are printed, and as the data set writes them. */
const MEASURES: readonly (readonly [pattern: string, unit: string])[] = [
  ["EFLOPS|exaflops", "EFLOPS"],
  ["PFLOPS|petaflops", "PFLOPS"],
  ["ZB|zettabytes?", "ZB"],
  ["EB|exabytes?", "EB"],
  ["PB|petabytes?", "PB"],
  ["TB|terabytes?", "TB"],
  ["TWh|terawatt[- ]hours?", "TWh"],
  ["GWh|gigawatt[- ]hours?", "GWh"],
  ["MWh|megawatt[- ]hours?", "MWh"],
  ["Wh/kg|watt[- ]hours per kilogram", "Wh/kg"],
  ["kWh|kilowatt[- ]hours?", "kWh"],
  ["TW|terawatts?", "TW"],
  ["GW|gigawatts?", "GW"],
  ["MW|megawatts?", "MW"],
  ["kW|kilowatts?", "kW"],
  ["Gbps|Mbps", ""],
  ["Mt of standard coal|Mtce", "Mt of standard coal"],
  ["Mt", "Mt"],
  ["Gt", "Gt"],
  ["kt", "kt"],
  ["(?:metric )?tons? of standard coal|tonnes? of standard coal", "tonnes of standard coal"],
  ["(?:metric )?tons?|tonnes?", "tonnes"],
  ["km/h|kph|kilomet(?:er|re)s per hour", "km/h"],
  ["km|kilomet(?:er|re)s?", "km"],
  ["nm|nanomet(?:er|re)s?", "nm"],
  ["cubic met(?:er|re)s?|m³", "cubic metres"],
  ["square met(?:er|re)s?|m²", "square metres"],
  ["square kilomet(?:er|re)s?|km²", "square kilometres"],
  ["hectares?", "hectares"],
  ["kg|kilograms?", "kg"],
  ["TEU", "TEU"],
  ["MHz", "MHz"],
  ["GHz", "GHz"],
  ["qubits?", "qubits"],
  ["times(?! (?:a|per) )", "times"],
];

const measures = MEASURES.map(
  ([pattern, unit]) => [new RegExp(`^(?: |-)?(${pattern})(?![\\p{L}\\d])`, "iu"), unit] as const,
);

const STOP: ReadonlySet<string> = new Set(
  "a after against all also amid among an and are around as at be because been before between but by can could do each every for from had has have if in including into is it its led may more must nor of on or out over per set shall should since so such than that the their then there these they this those through to under until up was were when where which while will with within without worth would".split(
    " ",
  ),
);

/** Words before a noun that say nothing of its kind. */
const LOOSE: ReadonlySet<string> = new Set(
  "additional all different existing extra further key large major more national new of other own separate such the".split(
    " ",
  ),
);

/** Plurals without an s, and words with an s that are none. */
const PLURALS: ReadonlySet<string> = new Set(
  "aircraft bacteria children criteria data headcount media men people personnel phenomena police premises species spacecraft staff women".split(
    " ",
  ),
);
const SINGULARS: ReadonlySet<string> = new Set(
  "analysis basis business campus consensus access across always bus class crisis previous process progress gas express focus less mass loss news perhaps plus series status thus towards various versus virus".split(
    " ",
  ),
);

/** Spans of time are no figures of a record. */
const SPANS =
  /^(?:years?|months?|weeks?|days?|quarters?|decades?|centuries|century|dollars|cents|percentage|others|ones|things|ways|reasons|steps|points?|aspects|goals|targets|objectives|agencies|ministries|departments|pages?|chapters?|articles?|sections?|paragraphs?)$/;

const isPlural = (word: string): boolean =>
  PLURALS.has(word) || (word.length > 3 && /[^su]s$/.test(word) && !SINGULARS.has(word));

/** People by their rank: one is a person, whatever the rank. */
const PERSON =
  /^(?:executives?|officials?|managers?|directors?|suspects?|persons?|individuals?|founders?)$/;

interface Counted {
  readonly words: readonly string[];
  readonly length: number;
}

/** The words up to the first plural after a number: 'application benchmarks'. */
const countedAfter = (after: string, value: number): Counted | undefined => {
  const words: string[] = [];
  // '5G' is no count.
  if (!/^[ -]/.test(after)) return undefined;
  const pattern = /[ -]([\p{L}][\p{L}\p{N}'’+&-]*)/uy;
  for (
    let found = pattern.exec(after);
    found !== null && words.length < 6;
    found = pattern.exec(after)
  ) {
    const [, word = ""] = found;
    const lower = word.toLowerCase();
    if (STOP.has(lower) && !(words.length === 0 && LOOSE.has(lower))) return undefined;
    // 'The 12 largest' are no more than the largest.
    if (words.length === 0 && /^(?:most|\p{Ll}{3,}est)$/u.test(word)) return undefined;
    words.push(/^\p{Lu}?\p{Ll}+$/u.test(word) ? lower : word);
    if (isPlural(lower) || (value === 1 && PERSON.test(lower))) {
      return SPANS.test(lower) ? undefined : { words, length: pattern.lastIndex };
    }
  }
  return undefined;
};

/** 'Per focus area', 'a year', 'per 10,000 people' after a unit. */
const rateAfter = (after: string): { rate: string; length: number } | undefined => {
  const yearly =
    /^,? (?:a|per|each|every) (?:year|annum)\b|^,? (?:annually|yearly)\b|^\/(?:yr|year|a)\b/i.exec(
      after,
    );
  if (yearly !== null) return { rate: " a year", length: yearly[0].length };
  const many = /^ (?:per|for every) (\d{1,3}(?:,\d{3})*|million|thousand) (\p{L}+)/iu.exec(after);
  if (many !== null) {
    const [whole, number = "", noun = ""] = many;
    return { rate: ` per ${number} ${noun.toLowerCase()}`, length: whole.length };
  }
  const each = /^ per ([\p{L}-]+)(?: ([\p{L}-]+))?/iu.exec(after);
  if (each === null) return undefined;
  const [whole, first = "", second = ""] = each;
  const isOne = second === "" || STOP.has(second.toLowerCase()) || /(?:ed|ing|ly)$/.test(second);
  return isOne
    ? { rate: ` per ${first}`, length: whole.length - (second === "" ? 0 : second.length + 1) }
    : { rate: ` per ${first} ${second}`, length: whole.length };
};

const scaleAfter = (
  after: string,
  hasCurrency: boolean,
): { name: string; length: number } | undefined => {
  const isMoney = hasCurrency || /^[mk] ?(?:yuan|euros?|dollars?|US)/.test(after);
  const found =
    /^[ -]?(thousand|million|billion|trillion|mln|bln|trn|bn|mn|tn)(?!\p{L})/iu.exec(after) ??
    (isMoney ? /^(m|k)(?!\p{L})/iu.exec(after) : null);
  const name = SCALES.get(found?.[1]?.toLowerCase() ?? "")?.[0];
  return found === null || name === undefined ? undefined : { name, length: found[0].length };
};

/** The unit as the data set writes it, where it does; the scale moves from it to the number if need be. */
const asKnown = (
  scale: string,
  unit: string,
  knownUnits: ReadonlySet<string>,
): Pick<Unit, "unit" | "times"> => {
  if (scale === "") return { unit, times: 1 };
  const short = new Map([
    ["million tonnes", "Mt"],
    ["million tonnes of standard coal", "Mt of standard coal"],
    ["billion tonnes", "Gt"],
    ["thousand tonnes", "kt"],
    ["million kW", "GW"],
  ]).get(`${scale} ${unit}`);
  if (short !== undefined) return { unit: short, times: 1 };
  const whole = `${scale} ${unit}`;
  return knownUnits.has(unit) && !knownUnits.has(whole)
    ? { unit, times: timesOfScale(scale) }
    : { unit: whole, times: 1 };
};

/** The shortest of a phrase's ends that the data set has, or its noun with the word before it. */
const nounOf = (words: readonly string[], isKnown: (unit: string) => boolean): string => {
  const ends = words.map((_, at) => words.slice(at).join(" "));
  const own = ends.find(isKnown);
  if (own !== undefined) return own;
  const last = words.at(-1) ?? "";
  const before = words.at(-2);
  const isPhrase =
    before !== undefined && !LOOSE.has(before) && words.length <= 3 && !/(?:ed|ly)$/.test(before);
  return isPhrase ? `${before} ${last}` : last;
};

/**
 * The unit of a number from what is around it, in the words of the data set where it has them, or undefined
 * where none is printed.
 */
export const unitOf = (
  before: string,
  after: string,
  value: number,
  knownUnits: ReadonlySet<string>,
): Unit | undefined => {
  const percent = /^[ -]?(?:%|percent(?!\p{L})|per cent(?!\p{L})|pct(?!\p{L}))/iu.exec(after);
  if (percent !== null) {
    const rest = after.slice(percent[0].length);
    const growth =
      /^ (?:growth|increase|rise)(?= (?:a|per|each|every) year|,? annually)/i.exec(rest)?.[0]
        .length ?? 0;
    const yearly = rateAfter(rest.slice(growth));
    if (yearly?.rate === " a year")
      return {
        unit: "% a year",
        times: 1,
        length: percent[0].length + growth + yearly.length,
        counted: undefined,
      };
    const people = knownUnits.has("% of population")
      ? /^ of (?:the )?population\b/i.exec(rest)
      : null;
    return people === null
      ? { unit: "%", times: 1, length: percent[0].length, counted: undefined }
      : {
          unit: "% of population",
          times: 1,
          length: percent[0].length + people[0].length,
          counted: undefined,
        };
  }
  const points = /^ percentage points?\b/i.exec(after);
  if (points !== null)
    return { unit: "percentage points", times: 1, length: points[0].length, counted: undefined };
  const prefixed = currencyBefore(before);
  const scale = scaleAfter(after, prefixed !== undefined);
  const skipped = scale?.length ?? 0;
  const rest = after.slice(skipped);
  const suffixed = AFTER.map(([pattern, code]) => ({ found: pattern.exec(rest), code })).find(
    ({ found }) => found !== null,
  );
  const currency = prefixed ?? suffixed?.code;
  if (currency !== undefined) {
    const length = skipped + (prefixed === undefined ? (suffixed?.found?.[0].length ?? 0) : 0);
    const rate = /^ (?:per|a|each)\b/.test(after.slice(length))
      ? rateAfter(after.slice(length))
      : undefined;
    const unit = `${currency}${scale === undefined ? "" : ` ${scale.name}`}${rate?.rate ?? ""}`;
    return { unit, times: 1, length: length + (rate?.length ?? 0), counted: undefined };
  }
  for (const [pattern, unit] of measures) {
    const found = pattern.exec(rest);
    if (found === null) continue;
    const printed = unit === "" ? (found[1] ?? "") : unit;
    const rate = rateAfter(rest.slice(found[0].length));
    const { unit: base, times } = asKnown(scale?.name ?? "", printed, knownUnits);
    const length = skipped + found[0].length + (rate?.length ?? 0);
    return { unit: withRate(base, rate?.rate, knownUnits), times, length, counted: undefined };
  }
  const counted = countedAfter(rest, value);
  if (counted === undefined) return undefined;
  const { words } = counted;
  const last = words.at(-1) ?? "";
  const isPerson = PERSON.test(last) || words.includes("former");
  const noun = isPerson
    ? value === 1
      ? "person"
      : "persons"
    : nounOf(
        words,
        (unit) =>
          knownUnits.has(unit) || (scale !== undefined && knownUnits.has(`${scale.name} ${unit}`)),
      );
  const rate = rateAfter(rest.slice(counted.length));
  const { unit, times } = asKnown(scale?.name ?? "", noun, knownUnits);
  return {
    unit: withRate(unit, rate?.rate, knownUnits),
    times,
    length: skipped + counted.length + (rate?.length ?? 0),
    counted: words.join(" "),
  };
};

/** 'Mt a year' or 'Mt per year', as the data set has it. */
const withRate = (
  unit: string,
  rate: string | undefined,
  knownUnits: ReadonlySet<string>,
): string => {
  if (rate === undefined) return unit;
  const other = `${unit} per year`;
  return rate === " a year" && knownUnits.has(other) && !knownUnits.has(`${unit} a year`)
    ? other
    : `${unit}${rate}`;
};

/** A figure of a unit with a scale in plain numbers, to compare 1 trillion with 1,000 billion. */
export const plainly = (value: number, unit: string): { value: number; unit: string } => {
  const words = unit.split(" ");
  const scale = words.find((word) => SCALES.has(word) && word.length > 2);
  if (scale !== undefined) {
    return {
      value: plainNumber(value * timesOfScale(scale)),
      unit: words.filter((word) => word !== scale).join(" "),
    };
  }
  const weight = new Map([
    ["kt", 1e3],
    ["Mt", 1e6],
    ["Gt", 1e9],
  ]).get(words[0] ?? "");
  return weight === undefined
    ? { value, unit }
    : { value: plainNumber(value * weight), unit: ["tonnes", ...words.slice(1)].join(" ") };
};
