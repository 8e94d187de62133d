import { type Day, dayOf, parseDate } from "#domain/calendar/dates.ts";
import { entryOf } from "#domain/dataset/entry.ts";
import { noPinyin, type Pinyin, type PinyinById } from "#domain/schema/pinyin.ts";
import type { Agency, Company, News, Policy, Sector, Source } from "#domain/schema/records.ts";
import type { Target } from "#domain/schema/target.ts";
import { initialsOf } from "#search/query/readings.ts";

import {
  allNames,
  citedPlans,
  definedTexts,
  entryText,
  namesIn,
  placesIn,
  targetNumbers,
  targetText,
  titlesOf,
  withSynonyms,
} from "./docTexts.ts";
import { sectorNamer } from "./namedSectors.ts";
import type { DocKind, SearchDoc } from "./searchDoc.ts";
import { synonymsIn } from "./synonyms.ts";

/** The records to search. `Tables` of the data set is one. */
export interface DocTables {
  readonly sources: readonly Source[];
  readonly sectors: readonly Sector[];
  readonly agencies: readonly Agency[];
  readonly companies: readonly Company[];
  readonly policies: readonly Policy[];
  readonly news: readonly News[];
}

/** Creates the document of a record. The day of a record is derived where it isn't given. */
export interface DocMaker {
  readonly entry: (record: Policy | News, day?: Day) => SearchDoc;
  readonly target: (target: Target, policy: Policy, day?: Day) => SearchDoc;
  readonly agency: (record: Agency) => SearchDoc;
  readonly company: (record: Company) => SearchDoc;
  readonly source: (record: Source) => SearchDoc;
}

const undated = dayOf(1000, 1, 1);

const empty = (id: string, kind: DocKind): SearchDoc => ({
  id,
  kind,
  date: undated,
  setsTargets: false,
  acronyms: [],
  title: [],
  names: [],
  numbers: [],
  related: [],
  text: [],
  pinyin: [],
  relatedPinyin: [],
});

/** Names in pinyin with the initials that people type for them. */
const withInitials = (names: PinyinById): PinyinById =>
  new Map(Array.from(names, ([id, spelt]) => [id, [...new Set([...spelt, ...initialsOf(spelt)])]]));

/** Prepares what records refer to, so that a policy is found by the names of its issuing bodies. */
export const docMaker = (
  { sectors, agencies, companies }: Pick<DocTables, "sectors" | "agencies" | "companies">,
  pinyin: Pinyin = noPinyin,
): DocMaker => {
  const bodyPinyin = withInitials(pinyin.agencies);
  const companyPinyin = withInitials(pinyin.companies);
  const sectorPinyin = withInitials(pinyin.sectors);
  const named = new Map([...agencies, ...companies].map((one) => [one.id, allNames(one)]));
  const namesOfSector = new Map(sectors.map((one) => [one.id, allNames(one)]));
  const sectorNames = (id: string): readonly string[] => namesOfSector.get(id) ?? [id];
  const sectorsIn = sectorNamer(sectors);
  /** Sectors that its texts name although it isn't filed under them. */
  const sectorsBeside = (record: Policy | News, texts: readonly string[]): readonly Sector[] =>
    sectorsIn(texts).filter(({ id }) => !record.sectors.includes(id));
  const bodies = (record: Policy | News): readonly string[] => [
    ...definedTexts(record.issuers?.lead),
    ...(record.issuers?.co ?? []),
    ...(record.kind === "policy" ? [] : (record.agencies ?? [])),
  ];
  const companiesOf = (record: Policy | News): readonly string[] =>
    record.kind === "policy" ? [] : (record.companies ?? []);
  const relatedTo = (record: Policy | News): readonly string[] => [
    ...[...bodies(record), ...companiesOf(record)].flatMap((id) => named.get(id) ?? []),
    ...record.sectors.flatMap(sectorNames),
    ...definedTexts(record.documentType, record.stage === "draft" ? "draft" : undefined),
  ];
  const pinyinAround = (record: Policy | News): readonly string[] => [
    ...bodies(record).flatMap((id) => bodyPinyin.get(id) ?? []),
    ...companiesOf(record).flatMap((id) => companyPinyin.get(id) ?? []),
    ...record.sectors.flatMap((id) => sectorPinyin.get(id) ?? []),
  ];
  const titlePinyin = ({ id, kind }: Policy | News): readonly string[] =>
    pinyin[kind === "policy" ? "policies" : "news"].get(id) ?? [];
  const dateOf = (record: Policy | News): number => entryOf(record)?.main.start ?? undated;

  return {
    entry: (record, day = dateOf(record)) => {
      // A short title counts as much in either language, so that results have one order in both editions.
      const title = [...titlesOf(record), ...(pinyin.otherNames.records.get(record.id) ?? [])];
      // With their synonyms: 'AI' also means artificial intelligence.
      const text = withSynonyms([
        ...entryText(record),
        ...(pinyin.otherNames.inRecords.get(record.id) ?? []),
      ]);
      const beside = sectorsBeside(record, [...title, ...text]);
      return {
        ...empty(record.id, record.kind === "policy" ? "policy" : "news"),
        date: day,
        setsTargets: record.kind === "policy" && record.targets.length > 0,
        title,
        names: [...namesIn(title), ...placesIn(record)],
        numbers: definedTexts(record.documentNumber?.number),
        related: withSynonyms(relatedTo(record)),
        text: [...text, ...beside.flatMap(({ name }) => [name.en, name.zh])],
        pinyin: titlePinyin(record),
        relatedPinyin: [
          ...pinyinAround(record),
          // The first is that of its name; a text that names a sector doesn't mention its other names.
          ...beside.flatMap(({ id }) => pinyin.sectors.get(id)?.slice(0, 1) ?? []),
        ],
      };
    },
    target: (target, policy, day = dateOf(policy)) => ({
      ...empty(target.id, "target"),
      date: day,
      title: [
        ...definedTexts(target.metric, target.short),
        ...(pinyin.otherNames.targets.get(target.id) ?? []),
      ],
      names: namesIn([target.metric]),
      numbers: targetNumbers(target),
      related: withSynonyms([
        ...titlesOf(policy),
        ...citedPlans(titlesOf(policy)),
        ...definedTexts(policy.documentNumber?.number),
        ...relatedTo(policy),
      ]),
      text: withSynonyms([
        ...targetText(target),
        ...(pinyin.otherNames.inTargets.get(target.id) ?? []),
      ]),
      relatedPinyin: [...titlePinyin(policy), ...pinyinAround(policy)],
    }),
    agency: ({ id, acronym, name, aliases = [], parent, successor, note }) => ({
      ...empty(id, "agency"),
      acronyms: definedTexts(acronym),
      title: definedTexts(name.en, name.zh, name.native),
      names: [...aliases, ...synonymsIn([name.en])],
      related: definedTexts(parent, successor).flatMap((other) => named.get(other) ?? []),
      text: definedTexts(note),
      pinyin: bodyPinyin.get(id) ?? [],
    }),
    company: ({ id, name, aliases = [], country, sector, note }) => ({
      ...empty(id, "company"),
      title: definedTexts(name.en, name.zh, name.native),
      names: aliases,
      related: [...definedTexts(country), ...(sector === undefined ? [] : sectorNames(sector))],
      text: definedTexts(note),
      pinyin: companyPinyin.get(id) ?? [],
    }),
    source: ({ id, title, publisher, authors = [], date, note }) => ({
      ...empty(id, "source"),
      date: (date === undefined ? undefined : parseDate(date)?.start) ?? undated,
      // Not as a title: a source must not come before the record that cites it.
      names: [title],
      related: [publisher, ...authors],
      text: definedTexts(note),
    }),
  };
};

/** One document for each record of the tables and one for each target. */
export const docsOf = (tables: DocTables, pinyin: Pinyin = noPinyin): readonly SearchDoc[] => {
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
