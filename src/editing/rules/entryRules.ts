import type { Finding } from "#domain/checking/finding.ts";
import { type CalendarDate, parseDate } from "#domain/calendar/dates.ts";
import { provenancesOf } from "#domain/dataset/references.ts";
import { pastMeanings } from "#domain/dataset/spokenYears.ts";
import type { Tables } from "#domain/dataset/tables.ts";
import type { DataLanguage } from "#domain/dataset/textsIn.ts";
import type { DatedEvent, DateMeaning } from "#domain/schema/records.ts";

import { lastRead, newsletterItems } from "./days.ts";
import { fileOf, finding, repeats } from "./finding.ts";

/** A document is signed once, but sources may date what they saw to different days. */
const datedOnce = new Set<DateMeaning>(["signed", "adopted", "comments-close", "in-force"]);

/** What has happened doesn't lie ahead. */
export const dateRules = (tables: Tables): readonly Finding[] => {
  const read = lastRead(tables);
  const isAhead = (date: CalendarDate | undefined) => date !== undefined && date.start > read;
  return [
    ...tables.sources.flatMap(({ id, date }) =>
      isAhead(parseDate(date ?? ""))
        ? [finding("date-ahead", { file: "sources", record: id, field: "date" }, {})]
        : [],
    ),
    ...[...tables.policies, ...tables.news].flatMap((record) => {
      const at = (field: string) => ({ file: fileOf(record), record: record.id, field });
      const once = record.dates.map(({ means, date }) =>
        datedOnce.has(means) ? means : `${means} ${date}`,
      );
      return [
        ...record.dates.flatMap(({ means, date }, nth) =>
          pastMeanings.has(means) && isAhead(parseDate(date))
            ? [finding("date-ahead", at(`dates.${nth}.date`), {})]
            : [],
        ),
        ...repeats(once).map((nth) =>
          finding("listed-twice", at(`dates.${nth}`), { of: "date", value: once[nth] ?? "" }),
        ),
      ];
    }),
  ];
};

/** Each sector once in a record; no two of the taxonomy share a name. */
export const sectorRules = ({ sectors, policies, news }: Tables): readonly Finding[] => [
  ...[...policies, ...news].flatMap((record) =>
    repeats(record.sectors).map((at) =>
      finding(
        "listed-twice",
        { file: fileOf(record), record: record.id, field: `sectors.${at}` },
        { of: "sector", value: record.sectors[at] ?? "" },
      ),
    ),
  ),
  ...(["en", "zh"] as const).flatMap((language) =>
    repeats(sectors.map(({ name }) => name[language])).map((at) =>
      finding(
        "shared-name",
        { file: "sectors", record: sectors[at]?.id, field: `name.${language}` },
        {},
      ),
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
): readonly Finding[] =>
  [...policies, ...news].flatMap((record) => {
    const check = (field: string, short: string | undefined, most: number): readonly Finding[] => {
      const place = { file: fileOf(record), record: record.id, field };
      if (short === undefined) return [finding("no-short-name", place, { most })];
      const width = widthOf(short);
      if (width <= most) return [];
      const values =
        language === "zh" ? { most: most / 2, width: width / 2, chinese: short } : { most, width };
      return [finding("long-short-name", place, values)];
    };
    const targets = record.kind === "policy" ? record.targets : [];
    return [
      ...check("title.short", record.title.short, longestTitle),
      ...targets.flatMap(({ short }, at) => check(`targets.${at}.short`, short, longestName)),
    ];
  });

/** A document that is only named says what it is; nobody is named twice in a record. */
export const mentionRules = ({ policies, news }: Tables): readonly Finding[] =>
  [...policies, ...news].flatMap((record) => {
    const { mentions = [] } = record;
    const at = (field: string) => ({ file: fileOf(record), record: record.id, field });
    return [
      ...mentions.flatMap(({ kind, note }, nth) =>
        kind === "document" && note === undefined
          ? [finding("undescribed-document", at(`mentions.${nth}.note`), {})]
          : [],
      ),
      ...repeats(mentions.map(({ name }) => name.en)).map((nth) =>
        finding("listed-twice", at(`mentions.${nth}`), {
          of: "name",
          value: mentions[nth]?.name.en ?? "",
        }),
      ),
    ];
  });

/** Links lead to another record, once each; every figure says where it was read. */
export const linkRules = ({ policies, news }: Tables): readonly Finding[] =>
  [...policies, ...news].flatMap((record) => {
    const at = (field: string) => ({ file: fileOf(record), record: record.id, field });
    const { links = [] } = record;
    const findings: Finding[] = links.flatMap(({ to }, nth) =>
      to === record.id ? [finding("link-to-itself", at(`links.${nth}.to`), {})] : [],
    );
    const relations = links.map(({ relation, to }) => `${relation} ${to}`);
    for (const nth of repeats(relations)) {
      const values = { of: "link", value: relations[nth] ?? "" } as const;
      findings.push(finding("listed-twice", at(`links.${nth}.to`), values));
    }
    provenancesOf(record, (list, ...path) => {
      // Links and dates may go without: the record's own provenance then stands for them.
      if (
        list.length > 0 ||
        path.some((step) => step === "links" || step === "dates" || step === "interim")
      )
        return;
      const fault = { is: "rule", rule: "some-provenance" } as const;
      findings.push(finding("no-source", at(path.join(".")), { fault }));
    });
    return findings;
  });

/** Dates that place news within the days that the newsletter covers. */
const toldOnDay = new Set<DateMeaning>(["reported", "published"]);

/** Items of a newsletter cite it, and its news was told within the days that it covers. */
export const newsletterRules = (tables: Tables): readonly Finding[] => {
  const newsletters = tables.sources.filter(({ form }) => form === "newsletter");
  const [{ id: source } = { id: "" }] = newsletters;
  return [
    ...newsletters.flatMap(({ id, reportingPeriod }) => {
      const place = { file: "sources", record: id, field: "reportingPeriod" } as const;
      return reportingPeriod === undefined ? [finding("newsletter-without-period", place, {})] : [];
    }),
    ...newsletterItems(tables).flatMap(({ record, cited, periods }): readonly Finding[] => {
      const at = (field: string) => ({ file: fileOf(record), record: record.id, field });
      if (cited.length === 0)
        return [finding("item-without-newsletter", at("provenance"), { source })];
      if (record.kind === "policy" || periods.length === 0) return [];
      const isWithin = ({ means, date: text }: DatedEvent): boolean => {
        const date = parseDate(text);
        if (date === undefined || !toldOnDay.has(means)) return false;
        return periods.some(({ start, end }) => date.start >= start && date.end <= end);
      };
      const period = periods.map(({ text }) => text).join(", ");
      return record.dates.some(isWithin)
        ? []
        : [finding("news-outside-period", at("dates"), { period })];
    }),
  ];
};
