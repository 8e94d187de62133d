/**
 * Groups of synonyms as ministries, newspapers and analysts commonly use them. Each name of a group stands
 * for all the others; plurals and hyphens don't matter.
 */
const groups: readonly (readonly string[])[] = [
  ["five-year plan", "FYP"],
  ["13th", "thirteenth"],
  ["14th", "fourteenth"],
  ["15th", "fifteenth"],
  ["artificial intelligence", "AI", "人工智能"],
  ["carbon peaking", "peak carbon", "carbon peak"],
  [
    "charging facility",
    "charging pile",
    "charging point",
    "charging station",
    "充电桩",
    "充电设施",
  ],
  ["chip", "芯片"],
  ["computing power", "compute", "算力"],
  ["data centre", "data center", "数据中心"],
  ["electric arc furnace", "electric furnace", "EAF", "电炉"],
  ["electric vehicle", "EV", "电动汽车"],
  ["energy storage", "ESS", "储能"],
  ["eVTOL", "air taxi", "electric vertical take-off"],
  ["fuel cell vehicle", "FCV", "燃料电池汽车"],
  ["gross domestic product", "GDP"],
  ["industrial internet", "IIoT", "工业互联网"],
  ["information and communications", "ICT"],
  ["intellectual property", "IP", "知识产权"],
  ["internet of things", "IoT", "物联网"],
  ["joint venture", "JV"],
  ["new energy vehicle", "NEV", "新能源汽车"],
  ["renewable hydrogen", "green hydrogen", "绿氢"],
  ["research and development", "R&D", "研发"],
  ["rare earth", "稀土"],
  ["robot", "机器人"],
  ["robot density", "robots per 10,000"],
  ["science and technology", "S&T"],
  ["small and medium-sized", "SME", "中小企业"],
  ["sustainable aviation fuel", "SAF", "可持续航空燃料"],
  ["ultra-low emissions", "ULE", "超低排放"],
];

const isHan = (name: string): boolean => /\p{Script=Han}/u.test(name);

/** The pattern of a name with or without hyphens, and with a plural ending other than a mere 's'. */
const patternOf = (name: string): string =>
  name.replaceAll(/[ -]/g, "[ -]").replace(/y$/, "(?:y|ie)");

const patternOfAny = (names: readonly string[]): string => {
  const latin = names.filter((name) => !isHan(name)).map(patternOf);
  return [`\\b(?:${latin.join("|")})s?\\b`, ...names.filter(isHan)].join("|");
};

/** All names in one pattern, so that a text is scanned once. */
const anyName = new RegExp(patternOfAny(groups.flat()), "gi");

const othersOfName = groups.flatMap((group) =>
  group.map((name) => ({
    pattern: new RegExp(`^(?:${isHan(name) ? name : `${patternOf(name)}s?`})$`, "i"),
    others: group.filter((other) => other !== name),
  })),
);

/** A cache by the name as written: the spellings are few. */
const cache = new Map<string, readonly string[]>();

const othersOf = (written: string): readonly string[] => {
  const cached = cache.get(written);
  if (cached !== undefined) return cached;
  const others = othersOfName.find(({ pattern }) => pattern.test(written))?.others ?? [];
  cache.set(written, others);
  return others;
};

/** The names that texts have, in lower case. */
export const namesWritten = (texts: readonly string[]): readonly string[] => [
  ...new Set(
    texts.flatMap((text) => (text.match(anyName) ?? []).map((name) => name.toLowerCase())),
  ),
];

/** The synonyms of what texts name. */
export const synonymsIn = (texts: readonly string[]): readonly string[] => {
  const found = new Set<string>();
  for (const text of texts) {
    for (const written of text.match(anyName) ?? []) {
      for (const other of othersOf(written)) found.add(other);
    }
  }
  return [...found];
};

/** What a query also stands for: the same with a name in it replaced by each of its synonyms. */
export const synonymQueries = (query: string): readonly string[] => [
  ...new Set(
    (query.match(anyName) ?? []).flatMap((written) =>
      othersOf(written).map((other) => query.replace(written, () => other)),
    ),
  ),
];
