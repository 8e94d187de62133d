import type { Bound } from "#domain/schema/records.ts";
import type { Comparator } from "#domain/schema/target.ts";

import * as digits from "#languages/digits.ts";
import { isTitledInChinese } from "#languages/subject.ts";

export { formatRate, formatShare, formatShareBelow, formatSignedRate } from "#languages/digits.ts";

/** Large figures are in 万 and 亿, so digits aren't grouped by thousands. */
const ungrouped = (words: string): string => words.replaceAll(",", "");

export const formatValue: typeof digits.formatValue = (value) =>
  ungrouped(digits.formatValue(value));

export const formatPace: typeof digits.formatPace = (value) => ungrouped(digits.formatPace(value));

export const formatBeside: typeof digits.formatBeside = (calculated, other) =>
  ungrouped(digits.formatBeside(calculated, other));

/** The forms of bounds, with the figure at `#`. */
const bounds: Readonly<Record<Bound | Comparator, string>> = {
  "more than": "超过#",
  "at least": "不低于#",
  about: "约#",
  "at most": "不超过#",
  "less than": "低于#",
  "up to": "最高#",
  reach: "#",
  between: "#",
};

const boundsOfCounts: Readonly<Record<Bound | Comparator, string>> = {
  ...bounds,
  "at least": "不少于#",
  "less than": "少于#",
  "up to": "最多#",
};

/** Words with their bound; of things counted one by one `不少于` rather than `不低于`. */
export const bounded = (
  words: string,
  bound: Bound | Comparator | undefined,
  isCounted = false,
): string =>
  bound === undefined
    ? words
    : (isCounted ? boundsOfCounts : bounds)[bound].replace("#", () => words);

/** A figure as a predicate: `为1655 EB`, `约为1655 EB`, but `超过1655 EB`, as this bound is a verb itself. */
export const isWords = (words: string): string => {
  if (/^(?:超过|不超过|不低于|不少于|低于|少于)/u.test(words)) return words;
  const [soft = ""] = /^(?:约|最高|最多)/u.exec(words) ?? [];
  return `${soft}为${words.slice(soft.length)}`;
};

/** Only the title that a document has itself is in 《》: not our translation of it, nor one in English. */
export const titled = (title: string): string =>
  isTitledInChinese() && /[一-龥]/.test(title) && !title.endsWith("（本站译）")
    ? `《${title}》`
    : title;

/** In quotation marks, with single ones for those within. */
export const inQuotes = (words: string): string =>
  `“${words.replaceAll("“", "‘").replaceAll("”", "’")}”`;

/**
 * The Chinese form of a unit in the data: `#` is the place of the figure, multiplied by `times` for 万 and 亿. Of things
 * that are counted it is the measure word alone, as the name of what is counted has the noun.
 */
interface Unit {
  readonly form: string;
  readonly times?: number;
  /** The form after a bound, if different. */
  readonly of?: string | undefined;
  /** The form without a figure, if the form can't be used without one. */
  readonly alone?: string | undefined;
}

const forms: Readonly<Record<string, string>> = {
  "%": "#%",
  "% a year": "年均#%",
  "% increase": "增长#%",
  "% of population": "占人口的#%",
  "CNY trillion": "#万亿元",
  CNY: "#元",
  "CNY per kg": "#元/千克",
  "CNY per tonne": "#元/吨",
  "CNY per share": "#元/股",
  HKD: "#港元",
  "HKD per share": "#港元/股",
  USD: "#美元",
  trillion: "#万亿",
  "trillion kWh": "#万亿千瓦时",
  "trillion parameters": "#万亿参数",
  MW: "#兆瓦",
  kW: "#千瓦",
  MWh: "#兆瓦时",
  "Wh/kg": "#瓦时/千克",
  kg: "#千克",
  "mg/kg": "#毫克/千克",
  nm: "#纳米",
  km: "#公里",
  "km/h": "#公里/小时",
  tonnes: "#吨",
  "tonnes a year": "#吨/年",
  "tonnes per year": "#吨/年",
  "t of lithium carbonate equivalent per year": "#吨碳酸锂当量/年",
  "kg per tonne-km": "#千克/吨公里",
  "kg of standard coal per tonne": "#千克标准煤/吨",
  TEU: "#标准箱",
  EFLOPS: "# EFLOPS",
  "EFLOPS (FP16)": "# EFLOPS（FP16）",
  EB: "# EB",
  PUE: "PUE #",
  qubits: "#个",
  couplers: "#个",
  photons: "#个",
  aircraft: "#架",
  "aircraft a year": "#架/年",
  "aircraft per year": "#架/年",
  vehicles: "#辆",
  "cars per year": "#辆/年",
  satellites: "#颗",
  firms: "#家",
  enterprises: "#家",
  companies: "#家",
  suppliers: "#家",
  institutions: "#家",
  bodies: "#家",
  laboratories: "#家",
  operators: "#家",
  entities: "#个",
  factories: "#家",
  clusters: "#个",
  parks: "#个",
  cities: "#个",
  provinces: "#个",
  platforms: "#个",
  models: "#个",
  agents: "#个",
  hubs: "#个",
  centres: "#家",
  bases: "#个",
  facilities: "#个",
  "base stations": "#座",
  spaces: "#个",
  seats: "#座",
  attendances: "#人次",
  workers: "#名",
  patients: "#名",
  persons: "#人",
  person: "#人",
  people: "#人",
  employees: "#名",
  certificates: "#张",
  shares: "#股",
  chips: "#枚",
  electrodes: "#个",
  drugs: "#种",
  standards: "#项",
  norms: "#项",
  technologies: "#项",
  targets: "#项",
  tasks: "#项",
  projects: "#个",
  products: "#种",
  applications: "#个",
  uses: "#个",
  cases: "#个",
  topics: "#个",
  areas: "#个",
  fields: "#个",
  "focus areas": "#个",
  "data sets": "#个",
  sets: "#套",
  pieces: "#件",
  units: "#台",
  "units per year": "#台/年",
  "units of old capacity": "#单位旧产能",
  rounds: "#轮",
  announcements: "#份",
  inputs: "#个",
  "benchmarks per field": "每个领域#个",
  "count per field": "每个领域#个",
  "stations per 10,000 people": "每万人#个",
  "stations per 10,000": "每万人#个",
  "patents per 10,000 people": "每万人#件",
  "patents per 10,000": "每万人#件",
  "robots per 10,000 workers": "每万名工人#台",
  "robots per 10,000": "每万人#台",
  "per 10,000": "每万人#",
  "per year": "每年#",
  times: "#倍",
  "times the theoretical latency": "理论时延的#倍",
  ratio: "#",
  index: "指数#",
  points: "#点",
  year: "#年",
  years: "#年",
  months: "#个月",
  minutes: "#分钟",
  seconds: "#秒",
  milliseconds: "#毫秒",
  microseconds: "#微秒",
};

/** Units of millions or billions in the data, and of 万 or 亿 in Chinese. */
const scaled: Readonly<Record<string, readonly [times: number, form: string]>> = {
  billion: [10, "#亿"],
  million: [100, "#万"],
  "CNY billion": [10, "#亿元"],
  "CNY million": [100, "#万元"],
  "USD billion": [10, "#亿美元"],
  "USD million": [100, "#万美元"],
  "HKD billion": [10, "#亿港元"],
  "EUR billion": [10, "#亿欧元"],
  "EUR million": [100, "#万欧元"],
  Mt: [100, "#万吨"],
  "Mt a year": [100, "#万吨/年"],
  "Mt per year": [100, "#万吨/年"],
  "Mt of standard coal": [100, "#万吨标准煤"],
  "kt/yr": [0.1, "#万吨/年"],
  Gt: [10, "#亿吨"],
  "Gt CO2 per year": [10, "#亿吨二氧化碳/年"],
  "billion tonnes a year": [10, "#亿吨/年"],
  "billion tonnes per year": [10, "#亿吨/年"],
  GW: [100, "#万千瓦"],
  GWh: [100, "#万千瓦时"],
  "GWh per year": [100, "#万千瓦时/年"],
  TWh: [10, "#亿千瓦时"],
  "billion cubic metres": [10, "#亿立方米"],
  "billion shares": [10, "#亿股"],
  "billion connections": [10, "#亿个"],
  "billion parameters": [10, "#亿参数"],
  "million vehicles": [100, "#万辆"],
  "million racks": [100, "#万个"],
  "million phones": [100, "#万部"],
  "million users": [100, "#万户"],
  "million devices": [100, "#万台"],
  "million points": [100, "#万个"],
  "million people": [100, "#万人"],
  "million households": [100, "#万户"],
  "million connections": [100, "#万个"],
  "million guns": [100, "#万个"],
  "million ports": [100, "#万个"],
  "million apps": [100, "#万个"],
  "million tokens": [100, "#万个词元"],
};

const afterBound = new Map([
  ["% of population", "人口的#%"],
  ["times the theoretical latency", "理论时延的#倍"],
]);

const alone = new Map([
  ["% a year", "%（年均）"],
  ["% increase", "%（增幅）"],
  ["% of population", "%（占人口比重）"],
  ["benchmarks per field", "个/领域"],
  ["stations per 10,000 people", "个/万人"],
  ["patents per 10,000 people", "件/万人"],
  ["robots per 10,000 workers", "台/万名工人"],
  ["times the theoretical latency", "倍（理论时延）"],
]);

const plain = new Map(Object.entries(forms));
const counted = new Map(Object.entries(scaled));

/** The form of a unit; an unknown one is left as it is: in the data, or as it is in Chinese already. */
export const unitOf = (unit: string): Unit => {
  const [times, form] = counted.get(unit) ?? [];
  return form === undefined || times === undefined
    ? {
        form: plain.get(unit) ?? (/^[A-Za-z]/.test(unit) ? `# ${unit}` : `#${unit}`),
        of: afterBound.get(unit),
        alone: alone.get(unit),
      }
    : { form, times };
};

const upToTen = ["一", "两", "三", "四", "五", "六", "七", "八", "九", "十"];

/** '两部门', '六部门', '12部门', as newspapers have it. */
export const departments = (count: number): string => `${upToTen[count - 1] ?? count}部门`;
