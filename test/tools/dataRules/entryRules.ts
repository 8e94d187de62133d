import type { Tables } from "#domain/dataset/tables.ts";
import { type CalendarDate, dayOf, parseDate } from "#domain/calendar/dates.ts";
import type { DataLanguage } from "#domain/dataset/textsIn.ts";
import { provenancesOf } from "#domain/dataset/references.ts";
import type { DatedEvent, DateMeaning, News, Policy } from "#domain/schema/records.ts";
import { fault, type Problem, repeats } from "./problems.ts";

const fileOf = (record: Policy | News) => (record.kind === "policy" ? "policies" : "news");

/** Where no source has a date. */
const earliest = dayOf(1949, 10, 1);

/** The last day on which a source was read: nothing that has happened can lie after it. */
export const lastRead = ({ sources }: Tables): number =>
  Math.max(...sources.map(({ read, date }) => parseDate(read ?? date ?? "")?.end ?? earliest));

const happened = new Set<DateMeaning>(["signed", "adopted", "published", "reported", "happened"]);

/** A document is signed once, but sources may date what they saw to different days. */
const datedOnce = new Set<DateMeaning>(["signed", "adopted", "comments-close", "in-force"]);

/** What has happened doesn't lie ahead. */
export const dateRules = (tables: Tables): readonly Problem[] => {
  const problems: Problem[] = [];
  const read = lastRead(tables);
  const past = "expected a date up to the day on which the last source was read";
  const isPrerendered = (date: CalendarDate | undefined) => date !== undefined && date.start > read;
  for (const source of tables.sources) {
    if (isPrerendered(parseDate(source.date ?? ""))) {
      problems.push(fault("sources", source.id, "date", past));
    }
  }
  for (const record of [...tables.policies, ...tables.news]) {
    const file = fileOf(record);
    record.dates.forEach((event, at) => {
      const date = parseDate(event.date);
      const field = `dates.${at}.date`;
      if (happened.has(event.means) && isPrerendered(date)) {
        problems.push(fault(file, record.id, field, past));
      }
    });
    const once = record.dates.map(({ means, date }) =>
      datedOnce.has(means) ? means : `${means} ${date}`,
    );
    for (const at of repeats(once)) {
      problems.push(fault(file, record.id, `dates.${at}`, `expected ${once[at]} only once`));
    }
  }
  return problems;
};

/** Each sector once in a record; no two of the taxonomy share a name. */
export const sectorRules = ({ sectors, policies, news }: Tables): readonly Problem[] => [
  ...[...policies, ...news].flatMap((record) =>
    repeats(record.sectors).map((at) =>
      fault(fileOf(record), record.id, `sectors.${at}`, "expected each sector only once"),
    ),
  ),
  ...(["en", "zh"] as const).flatMap((language) =>
    repeats(sectors.map(({ name }) => name[language])).map((at) =>
      fault("sectors", sectors[at]?.id, `name.${language}`, "expected a name of its own"),
    ),
  ),
];

/** So many characters a label has room for; a Chinese one is as wide as two others. */
const longestTitle = 38;
const longestName = 34;

const wide = /[\p{Script=Han}\u3000-\u303f\uff00-\uff60]/gu;

const widthOf = (label: string): number => label.length + (label.match(wide)?.length ?? 0);

/** Every record and every target has a short name that labels have room for. */
export const shortNameRules = (
  { policies, news }: Tables,
  language: DataLanguage,
): readonly Problem[] => {
  const problemOf = (short: string | undefined, most: number): string | undefined => {
    if (short === undefined) return `expected a short name of at most ${most} characters`;
    const width = widthOf(short);
    if (width <= most) return undefined;
    return language === "zh"
      ? `expected room for at most ${most / 2} Chinese characters, found ${width / 2}: ${short}`
      : `expected at most ${most} characters, found ${width}`;
  };
  return [...policies, ...news].flatMap((record) => {
    const targets = record.kind === "policy" ? record.targets : [];
    const fields: readonly (readonly [field: string, problem: string | undefined])[] = [
      ["title.short", problemOf(record.title.short, longestTitle)],
      ...targets.map(
        ({ short }, at) => [`targets.${at}.short`, problemOf(short, longestName)] as const,
      ),
    ];
    return fields.flatMap(([field, problem]) =>
      problem === undefined ? [] : [fault(fileOf(record), record.id, field, problem)],
    );
  });
};

/** A document that is only named says what it is; nobody is named twice in a record. */
export const mentionRules = ({ policies, news }: Tables): readonly Problem[] =>
  [...policies, ...news].flatMap((record) => {
    const mentions = record.mentions ?? [];
    const report = (field: string, message: string) =>
      fault(fileOf(record), record.id, field, message);
    return [
      ...mentions.flatMap(({ kind, note }, at) =>
        kind === "document" && note === undefined
          ? [report(`mentions.${at}.note`, "expected what the document is")]
          : [],
      ),
      ...repeats(mentions.map(({ name }) => name.en)).map((at) =>
        report(`mentions.${at}`, "expected each name only once"),
      ),
    ];
  });

/** Links lead to another record, once each; every figure says where it was read. */
export const linkRules = ({ policies, news }: Tables): readonly Problem[] =>
  [...policies, ...news].flatMap((record) => {
    const file = fileOf(record);
    const links = record.links ?? [];
    const problems: Problem[] = links.flatMap(({ to }, at) =>
      to === record.id
        ? [fault(file, record.id, `links.${at}.to`, "expected another record than this one")]
        : [],
    );
    for (const at of repeats(links.map(({ relation, to }) => `${relation} ${to}`))) {
      problems.push(fault(file, record.id, `links.${at}.to`, "expected each link only once"));
    }
    provenancesOf(record, (list, ...path) => {
      // Links and dates may go without: the record's own provenance then stands for them.
      if (
        list.length > 0 ||
        path.some((step) => step === "links" || step === "dates" || step === "interim")
      )
        return;
      problems.push(
        fault(file, record.id, path.join("."), "expected at least one source or reason"),
      );
    });
    return problems;
  });

const expectedItems = { policy: 5, "policy-news": 6, "corporate-news": 7 } as const;

/** Dates that place news within the days that the newsletter covers. */
const toldOnDay = new Set<DateMeaning>(["reported", "published"]);

/** The newsletter's items are all there, and are told from it. */
export const newsletterRules = ({ sources, policies, news }: Tables): readonly Problem[] => {
  const newsletter = sources.find(({ form }) => form === "newsletter");
  const period = parseDate(newsletter?.reportingPeriod ?? "");
  if (newsletter === undefined || period === undefined) {
    return [
      fault("sources", undefined, undefined, "expected a newsletter with a reporting period"),
    ];
  }
  const items = [...policies, ...news].filter(({ collection }) => collection === "newsletter");
  const problems: Problem[] = [];
  for (const [kind, count] of Object.entries(expectedItems)) {
    const found = items.filter((item) => item.kind === kind).length;
    if (found === count) continue;
    const message = `expected ${count} records of kind ${kind} from the newsletter, found ${found}`;
    problems.push(fault(kind === "policy" ? "policies" : "news", undefined, "records", message));
  }
  for (const item of items) {
    const file = fileOf(item);
    if (!item.provenance.some(({ source }) => source === newsletter.id)) {
      const message = `expected ${newsletter.id} among the sources of an item of the newsletter`;
      problems.push(fault(file, item.id, "provenance", message));
    }
    if (item.kind === "policy") continue;
    const isWithin = ({ means, date: text }: DatedEvent): boolean => {
      const date = parseDate(text);
      const isIn = date !== undefined && date.start >= period.start && date.end <= period.end;
      return isIn && toldOnDay.has(means);
    };
    if (!item.dates.some(isWithin)) {
      const message = `expected a date reported or published within ${newsletter.reportingPeriod ?? ""}`;
      problems.push(fault(file, item.id, "dates", message));
    }
  }
  return problems;
};
