import type { FileName, RawFiles } from "#domain/schema/files.ts";
import { perFile } from "#domain/schema/perFile.ts";

type Json = Record<string, unknown>;

const text = (en: string, zh: string) => ({ en, zh });

const title = (en: string, zh: string, short: { readonly en: string; readonly zh: string }) => ({
  en,
  zh,
  zhSeenInSource: true,
  short,
});

const from = (...sources: readonly string[]) => sources.map((source) => ({ source }));

const target = (id: string, value: number, due: string, more: Json): Json => ({
  id,
  metric: text("Installed wind power", "风电装机容量"),
  short: text("Wind power", "风电装机"),
  series: "wind-power",
  unit: "GW",
  comparator: "at least",
  value,
  due,
  provenance: from("gazette"),
  ...more,
});

const files = (): Record<FileName, readonly Json[]> => ({
  sources: [
    {
      id: "gazette",
      title: "Gazette of Arcadia",
      publisher: "Ministry of Energy",
      form: "official",
      grade: "official",
      date: "2020-02-03",
      link: "https://gazette.example/wind",
      read: "2026-02-01",
    },
    {
      id: "herald",
      title: "Wind grows",
      publisher: "Herald",
      form: "press",
      grade: "press",
      date: "2026-01-20",
      link: "https://herald.example/wind",
    },
    {
      id: "weekly",
      title: "Arcadia Weekly",
      publisher: "Weekly",
      form: "newsletter",
      grade: "press",
      date: "2024-04-02",
      link: "https://weekly.example/march",
      reportingPeriod: "2024-03-01/2024-03-31",
    },
  ],
  sectors: [
    { id: "energy", name: { en: "Energy", zh: "能源" } },
    { id: "wind", name: { en: "Wind", zh: "风电" }, field: "energy" },
  ],
  agencies: [
    {
      id: "energy-ministry",
      acronym: "MoE",
      name: { en: "Ministry of Energy", zh: "能源部" },
      body: "ministry",
    },
    {
      id: "grid-office",
      acronym: "GO",
      name: { en: "Grid Office", zh: "电网局" },
      body: "administration",
      parent: "energy-ministry",
    },
  ],
  companies: [{ id: "northwind", name: { en: "Northwind", zh: "北风公司" }, sector: "wind" }],
  policies: [
    {
      id: "wind-2024",
      kind: "policy",
      collection: "newsletter",
      title: title("Second wind plan", "第二次风电规划", text("Wind plan 2024", "2024风电规划")),
      summary: text(
        "The ministry raises what the first plan asked for, to 30 GW.",
        "能源部将首个规划的要求提高到30 GW。",
      ),
      dates: [{ means: "published", date: "2024-03-05" }],
      sectors: ["wind"],
      documentType: "plan",
      documentNumber: { number: "Order No. 15" },
      issuers: { lead: "energy-ministry", co: ["grid-office"] },
      original: { pages: ["gazette"] },
      mentions: [
        {
          kind: "document",
          name: { en: "Sea act", zh: "海洋法" },
          note: text("A law.", "一部法律。"),
        },
      ],
      targets: [
        target("wind-2030", 30, "2030", {
          baseline: { value: 10, asOf: "2023", provenance: from("gazette") },
          interim: [{ value: 20, due: "2027" }],
          readings: [
            { value: 12, asOf: "2024", provenance: from("herald") },
            { value: 14, asOf: "2025", disclosed: "2026-01-20", provenance: from("herald") },
          ],
          quotation: {
            sentence: "风电装机达到30吉瓦以上",
            translation: "wind power reaches 30 GW or more",
            source: "gazette",
          },
        }),
      ],
      links: [{ relation: "restates", to: "wind-2020" }],
      updates: [{ text: text("It was reviewed.", "已作评估。"), known: "2025-05-02" }],
      provenance: from("gazette", "weekly"),
    },
    {
      id: "wind-2020",
      kind: "policy",
      collection: "context",
      title: title("First wind plan", "首个风电规划", text("Wind plan 2020", "2020风电规划")),
      summary: text("The country is to build wind farms.", "国家将建设风电场。"),
      dates: [{ means: "published", date: "2020-02-03" }],
      sectors: ["wind"],
      documentType: "plan",
      issuers: { lead: "energy-ministry", co: [] },
      targets: [
        target("wind-2025", 13, "2025", {
          baseline: { value: 5, asOf: "2019", provenance: from("gazette") },
          readings: [{ value: 14, asOf: "2025", provenance: from("herald") }],
        }),
      ],
      provenance: from("gazette"),
    },
  ],
  news: [
    {
      id: "northwind-order",
      kind: "corporate-news",
      collection: "newsletter",
      title: title(
        "Northwind sells turbines",
        "北风公司售出风机",
        text("Turbines sold", "风机售出"),
      ),
      summary: text("The firm sold turbines to two ports.", "该公司向两个港口售出风机。"),
      dates: [{ means: "reported", date: "2024-03-10" }],
      sectors: ["wind"],
      companies: ["northwind"],
      agencies: ["grid-office"],
      provenance: from("weekly"),
    },
  ],
});

/** The files of a data set of an invented country, as editors write them, in which the rules find nothing. */
export const smallData = (): RawFiles => {
  const written = files();
  return perFile((name) => ({
    $schema: `./schema/${name}.schema.json`,
    records: written[name],
  }));
};

const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null;

/** A copy with another value at a path; undefined takes it away. */
const withValue = (value: unknown, [key, ...rest]: readonly string[], put: unknown): unknown => {
  if (key === undefined) return put;
  if (Array.isArray(value)) {
    const items: unknown[] = [...(value as readonly unknown[])];
    if (Number(key) > items.length) throw new Error(`no place ${key} in a list of ${items.length}`);
    items[Number(key)] = withValue(items[Number(key)], rest, put);
    return items;
  }
  const owner: Json = isObject(value) ? value : {};
  const changed = withValue(owner[key], rest, put);
  const { [key]: _left, ...others } = owner;
  return changed === undefined ? others : { ...owner, [key]: changed };
};

/** What is put where: the record is named by its id, or absent for the file itself. */
export type Put = readonly [file: FileName, record: string | undefined, path: string, put: unknown];

/** A copy of a data set with some values changed, in which all else is the same objects. */
export const withPuts = (raw: RawFiles, ...puts: readonly Put[]): RawFiles => {
  const changed: Record<FileName, unknown> = { ...raw };
  for (const [file, id, path, put] of puts) {
    const json = changed[file];
    const keys = path === "" ? [] : path.split(".");
    const records = isObject(json) && Array.isArray(json["records"]) ? json["records"] : [];
    const at = records.findIndex((record: unknown) => isObject(record) && record["id"] === id);
    if (id !== undefined && at < 0) throw new Error(`no ${id} in ${file}`);
    const whole = id === undefined ? keys : ["records", String(at), ...keys];
    changed[file] = withValue(json, whole, put);
  }
  return changed;
};
