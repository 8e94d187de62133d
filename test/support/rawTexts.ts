import { publishedFile } from "./dataset.ts";

// What the data files say and since when it was known, computed from the JSON as it is published, without the code
// that leaves out what came later.

/** A text of the data, with the last day, in ISO form, of the date from which it was known. */
export interface RawText {
  readonly record: string;
  /** The names of the fields on the way to it: `targets.readings.note`. */
  readonly field: string;
  readonly text: string;
  readonly known: string;
  /** Of a note on a page, also that of the page, which a list of sources awaits; of an undated one, never. */
  readonly page: string;
}

interface Json {
  readonly [name: string]: unknown;
}

const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null;

const listOf = (value: unknown): readonly Json[] =>
  Array.isArray(value) ? value.filter(isObject) : [];

/** The last day of a date as it stands in the data: 2023, 2023-10, 2023-10-08 or a span of them. */
const lastDay = (date: string): string => {
  const [year = "", month, day] = (date.split("/").at(-1) ?? "").split("-");
  if (day !== undefined) return `${year}-${month}-${day}`;
  if (month === undefined) return `${year}-12-31`;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${last}`;
};

const latest = (...days: readonly (string | undefined)[]): string =>
  days.reduce<string>((last, day) => (day !== undefined && day > last ? day : last), "");

const dayIn = (value: Json, name: string): string | undefined => {
  const date = value[name];
  return typeof date === "string" ? lastDay(date) : undefined;
};

/** A document counts from its publication, else its signing or adoption; news from the event, else the report. */
const meanings = {
  policy: ["published", "signed", "adopted", "in-force", "comments-close", "reported", "happened"],
  news: ["happened", "reported", "published", "signed", "adopted", "in-force", "comments-close"],
};

const outOn = (record: Json): string => {
  const dates = listOf(record["dates"]);
  for (const means of meanings[record["kind"] === "policy" ? "policy" : "news"]) {
    const own = dates.filter((one) => one["means"] === means).map(({ date }) => String(date));
    if (own.length > 0) return lastDay(own.toSorted()[0] ?? "");
  }
  throw new Error(`${String(record["id"])}: no date`);
};

const announced: ReadonlySet<unknown> = new Set(["due", "comments-close", "in-force"]);

const records = (file: "agencies" | "policies" | "news" | "sources"): readonly Json[] =>
  publishedFile(file).records;

/** Texts that name or identify, or that are the page of something: not statements. */
const unsaid: ReadonlySet<string> = new Set(
  `
    id to by source lead co sectors companies agencies series means date asOf disclosed due known
    start end number link unopened pages copies translations zh outcome publisher relation kind unit
    confidence bound comparator collection documentType stage likelihood about is direction locator
  `
    .trim()
    .split(/\s+/),
);

/** The days from which the records are known, by id. */
export const outDays = (): ReadonlyMap<string, string> =>
  new Map(
    [...records("policies"), ...records("news")].map((one) => [String(one["id"]), outOn(one)]),
  );

type Visit = (text: string, field: string, known: string, holder: Json) => void;

/** The day from which a part of a record is known, beyond that of what holds it. */
type PartDay = (field: string, part: Json, holder: Json) => string | undefined;

interface At {
  readonly field: string;
  readonly known: string;
  readonly holder: Json;
  readonly cites?: (source: string, known: string) => void;
}

/** Visits every text within a value that says something. */
const walk = (value: unknown, visit: Visit, partDay: PartDay, at: At): void => {
  const { field, known, holder } = at;
  if (typeof value === "string") {
    if (/\.source$|^original\.(?:pages|copies|translations)$/.test(field)) at.cites?.(value, known);
  } else if (Array.isArray(value)) {
    for (const one of value) walk(one, visit, partDay, at);
    return;
  }
  if (unsaid.has(field.split(".").at(-1) ?? "")) return;
  if (typeof value === "string") visit(value, field, known, holder);
  else if (isObject(value)) {
    const day = latest(known, partDay(field, value, holder));
    for (const [key, one] of Object.entries(value)) {
      const inner = field === "" ? key : `${field}.${key}`;
      walk(one, visit, partDay, { ...at, field: inner, known: day, holder: value });
    }
  }
};

/** The texts of one record, each with its field, whenever they were known. */
export const textsIn = (record: unknown): ReadonlySet<string> => {
  const texts = new Set<string>();
  walk(
    record,
    (text, field) => texts.add(`${field}: ${text}`),
    () => undefined,
    {
      field: "",
      known: "",
      holder: {},
    },
  );
  return texts;
};

/** A page that a record cites, with the day from which what was read there was known. */
export interface RawCitation {
  readonly record: string;
  readonly source: string;
  readonly known: string;
}

/** Every text of the records and every page that they cite, with the day from which it was known. */
const readRaw = (): {
  readonly texts: readonly RawText[];
  readonly cited: readonly RawCitation[];
} => {
  const out = outDays();
  const pageDays = new Map(
    records("sources").map((source) => [source["id"], dayIn(source, "date")] as const),
  );
  const pagesOf = (point: Json): readonly string[] =>
    listOf(point["provenance"]).flatMap(({ source }) => pageDays.get(source) ?? []);
  /** A point counts from its disclosure, else from its first page, a derived one from its last. */
  const pointDay = (point: Json, document: string | undefined): string | undefined => {
    const told = dayIn(point, "disclosed");
    if (told !== undefined) return told;
    const pages = pagesOf(point).toSorted();
    const page = document ?? (point["derived"] === undefined ? pages[0] : pages.at(-1));
    return latest(dayIn(point, "asOf"), page);
  };
  const found: RawText[] = [];
  const cited: RawCitation[] = [];
  for (const record of [...records("policies"), ...records("news")]) {
    const id = String(record["id"]);
    const ownDay = out.get(id) ?? "";
    const partDay: PartDay = (field, part, holder) => {
      const known = dayIn(part, "known");
      if (field === "assessments") return pageDays.get(part["by"]);
      if (field === "quantities") return dayIn(part, "asOf");
      if (field === "links") return out.get(String(part["to"]));
      if (field === "dates") return announced.has(part["means"]) ? undefined : dayIn(part, "date");
      if (field === "targets.readings") return pointDay(part, undefined);
      if (field === "targets.baseline") {
        const own = new Set(listOf(holder["provenance"]).map(({ source }) => source));
        const isStated =
          part["byDefinition"] === true ||
          listOf(part["provenance"]).some(({ source }) => source !== undefined && own.has(source));
        return pointDay(part, isStated ? ownDay : undefined);
      }
      return known;
    };
    const add: Visit = (text, field, known, { source }) => {
      const page = source === undefined ? known : (pageDays.get(source) ?? "9999-12-31");
      found.push({ record: id, field, text, known, page });
    };
    const cites: At["cites"] = (source, known) => cited.push({ record: id, source, known });
    walk(record, add, partDay, { field: "", known: ownDay, holder: {}, cites });
  }
  return { texts: found, cited };
};

export const rawTexts = (): readonly RawText[] => readRaw().texts;

export const rawCitations = (): readonly RawCitation[] => readRaw().cited;

const yearsBetween = (from: string, to: string): readonly string[] =>
  Array.from({ length: Number(to) - Number(from) + 1 }, (_, at) => String(Number(from) + at));

const ownYearsOf = (record: Json): ReadonlySet<string> => {
  const targets = listOf(record["targets"]);
  const dues = [...targets, ...targets.flatMap(({ interim }) => listOf(interim))].map(
    ({ due }) => due,
  );
  const dates = listOf(record["dates"]).flatMap(({ means, date }) =>
    announced.has(means) ? [date] : [],
  );
  const { period } = record;
  const [start, end] = isObject(period)
    ? [String(period["start"]), String(period["end"] ?? period["start"])]
    : [];
  return new Set([
    ...[...dues, ...dates].map((date) => String(date).slice(0, 4)),
    ...(start === undefined || end === undefined
      ? []
      : yearsBetween(start.slice(0, 4), end.slice(0, 4))),
  ]);
};

let years: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** The years that a record itself looks ahead to: of its period, due dates, interim steps and announced dates. */
export const ownYears = (id: string): ReadonlySet<string> => {
  years ??= new Map(
    [...records("policies"), ...records("news")].map((one) => [String(one["id"]), ownYearsOf(one)]),
  );
  return years.get(id) ?? new Set();
};

/**
 * Names that may contain a year: titles of pages, known from their date, and, with their record, Chinese titles, ids,
 * and labels of targets with the year in which they are due.
 */
export const rawNames = (): readonly Pick<RawText, "text" | "known">[] => {
  const out = outDays();
  const pages = records("sources").map((source) => ({
    text: String(source["title"]),
    known: dayIn(source, "date") ?? "9999-12-31",
  }));
  const names = [...records("policies"), ...records("news")].flatMap((record) => {
    const known = out.get(String(record["id"])) ?? "";
    const { title } = record;
    const number = isObject(record["documentNumber"]) ? record["documentNumber"]["number"] : "";
    const labels = listOf(record["targets"]).flatMap(({ short, metric, due }) =>
      [short, metric].map((name) => `${String(name)} ${String(due).slice(0, 4)}`),
    );
    return [record["id"], isObject(title) ? title["zh"] : "", number, ...labels]
      .filter((name) => typeof name === "string" && name !== "")
      .map((name) => ({ text: String(name), known }));
  });
  // What a page is a copy of: it names the document.
  const copies = records("sources").flatMap(({ copyOf }) =>
    typeof copyOf === "string" ? [{ text: copyOf, known: "" }] : [],
  );
  // Bodies are there on every day; a text may consist of the name of one.
  const bodies = records("agencies").map(({ name }) => ({
    text: String(isObject(name) ? name["en"] : ""),
    known: "",
  }));
  return [...pages, ...names, ...copies, ...bodies];
};
