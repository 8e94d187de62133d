import { type Day, dayOf, parseDate } from "#domain/dates.ts";
import { entryOf } from "#domain/entry.ts";
import type { Agency, Company, News, Policy, Source } from "#domain/schema/records.ts";
import { isQualitative, type Target } from "#domain/schema/target.ts";
import { amountTexts } from "./amounts.ts";
import { noPinyin, type PinyinFile } from "./pinyinFile.ts";
import type { DocKind, SearchDoc } from "./searchDoc.ts";

/** The records to search. `Tables` of the data set will do. */
export interface DocTables {
  readonly sources: readonly Source[];
  readonly agencies: readonly Agency[];
  readonly companies: readonly Company[];
  readonly policies: readonly Policy[];
  readonly news: readonly News[];
}

/** Makes the document of a record. The day of a record is worked out where it isn't given. */
export interface DocMaker {
  readonly entry: (record: Policy | News, day?: Day) => SearchDoc;
  readonly target: (target: Target, policy: Policy, day?: Day) => SearchDoc;
  readonly agency: (record: Agency) => SearchDoc;
  readonly company: (record: Company) => SearchDoc;
  readonly source: (record: Source) => SearchDoc;
}

type Text = string | undefined;

const told = (...texts: readonly Text[]): readonly string[] =>
  texts.filter((text) => text !== undefined);

/** Bodies and companies have no date. They come before records of equal score, which are many. */
const timeless = dayOf(9999, 12, 31);

const undated = dayOf(1000, 1, 1);

const empty = (id: string, kind: DocKind): SearchDoc => ({
  id,
  kind,
  date: undated,
  acronyms: [],
  title: [],
  names: [],
  numbers: [],
  related: [],
  text: [],
  pinyin: [],
  relatedPinyin: [],
});

const targetNumbers = (target: Target): readonly string[] =>
  isQualitative(target) ? [] : amountTexts(target.value, target.unit);

const targetText = (target: Target): readonly string[] =>
  told(
    target.caution,
    target.derived,
    ...(isQualitative(target) ? [target.goal] : [target.baseline?.note]),
  );

const entryText = (record: Policy | News): readonly string[] => [
  record.summary,
  ...told(record.caution),
  ...(record.quantities ?? []).flatMap(({ label, value, unit, note }) => [
    label,
    ...amountTexts(value, unit),
    ...told(note),
  ]),
  ...(record.corrections ?? []).flatMap(({ printed, checked, note }) =>
    told(printed, checked, note),
  ),
  ...(record.kind === "policy"
    ? [
        ...(record.measures ?? []),
        ...record.targets.flatMap((target) => [
          target.metric,
          ...targetNumbers(target),
          ...targetText(target),
        ]),
      ]
    : []),
];

/** Prepares what records refer to, so that a policy is found by the names of who issued it. */
export const docMaker = (
  { agencies, companies }: Pick<DocTables, "agencies" | "companies">,
  pinyin: PinyinFile = noPinyin,
): DocMaker => {
  const named = new Map<string, readonly string[]>();
  for (const { id, acronym, name, aliases = [] } of agencies) {
    named.set(id, [...told(acronym, name.en, name.zh), ...aliases]);
  }
  for (const { id, name, aliases = [] } of companies) {
    named.set(id, [...told(name.en, name.zh), ...aliases]);
  }
  const bodies = (record: Policy | News): readonly string[] => [
    ...told(record.issuers?.lead),
    ...(record.issuers?.co ?? []),
    ...(record.kind === "policy" ? [] : (record.agencies ?? [])),
  ];
  const companiesOf = (record: Policy | News): readonly string[] =>
    record.kind === "policy" ? [] : (record.companies ?? []);
  const relatedTo = (record: Policy | News): readonly string[] => [
    ...[...bodies(record), ...companiesOf(record)].flatMap((id) => named.get(id) ?? []),
    ...record.sectors,
    ...told(record.documentType),
  ];
  const pinyinAround = (record: Policy | News): readonly string[] => [
    ...bodies(record).flatMap((id) => pinyin.agencies[id] ?? []),
    ...companiesOf(record).flatMap((id) => pinyin.companies[id] ?? []),
  ];
  const titlePinyin = ({ id, kind }: Policy | News): readonly string[] =>
    pinyin[kind === "policy" ? "policies" : "news"][id] ?? [];
  const dateOf = (record: Policy | News): number => entryOf(record)?.main.start ?? undated;

  return {
    entry: (record, day = dateOf(record)) => ({
      ...empty(record.id, record.kind === "policy" ? "policy" : "news"),
      date: day,
      title: told(record.title.en, record.title.zh, record.title.short),
      numbers: told(record.documentNumber),
      related: relatedTo(record),
      text: entryText(record),
      pinyin: titlePinyin(record),
      relatedPinyin: pinyinAround(record),
    }),
    target: (target, policy, day = dateOf(policy)) => ({
      ...empty(target.id, "target"),
      date: day,
      title: [target.metric],
      numbers: targetNumbers(target),
      related: [
        ...told(policy.title.en, policy.title.zh, policy.title.short, policy.documentNumber),
        ...relatedTo(policy),
      ],
      text: targetText(target),
      relatedPinyin: [...titlePinyin(policy), ...pinyinAround(policy)],
    }),
    agency: ({ id, acronym, name, aliases = [], parent, successor, note }) => ({
      ...empty(id, "agency"),
      date: timeless,
      acronyms: told(acronym),
      title: told(name.en, name.zh),
      names: aliases,
      related: told(parent, successor).flatMap((other) => named.get(other) ?? []),
      text: told(note),
      pinyin: pinyin.agencies[id] ?? [],
    }),
    company: ({ id, name, aliases = [], country, sector, note }) => ({
      ...empty(id, "company"),
      date: timeless,
      title: told(name.en, name.zh),
      names: aliases,
      related: told(country, sector),
      text: told(note),
      pinyin: pinyin.companies[id] ?? [],
    }),
    source: ({ id, title, publisher, date, note }) => ({
      ...empty(id, "source"),
      date: (date === undefined ? undefined : parseDate(date)?.start) ?? undated,
      // Not as a title: a page that was read must not come before the record that it bears out.
      names: [title],
      related: [publisher],
      text: told(note),
    }),
  };
};

/** One document for each record of the tables and one for each target. */
export const docsOf = (tables: DocTables, pinyin: PinyinFile = noPinyin): readonly SearchDoc[] => {
  const make = docMaker(tables, pinyin);
  return [
    ...tables.policies.map((record) => make.entry(record)),
    ...tables.news.map((record) => make.entry(record)),
    ...tables.policies.flatMap((policy) =>
      policy.targets.map((target) => make.target(target, policy)),
    ),
    ...tables.agencies.map(make.agency),
    ...tables.companies.map(make.company),
    ...tables.sources.map(make.source),
  ];
};
