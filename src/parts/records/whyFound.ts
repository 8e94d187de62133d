import { bodiesInPart } from "#domain/query/bodyPart.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { type Entry, isPolicy, targetLabel, type TargetEntry } from "#domain/dataset/entry.ts";
import {
  fullTitle,
  issuersWords,
  namesInOrder,
  secondLang,
  secondTitle,
  titleBeside,
  shortTitle,
} from "#messages/words/titles.ts";
import { noPinyin, type Pinyin } from "#domain/schema/pinyin.ts";
import type { Agency, Company } from "#domain/schema/records.ts";
import type { Target } from "#domain/schema/target.ts";
import { oncePer } from "#domain/oncePer.ts";
import { amountWords, goalWords } from "#messages/words/amounts.ts";
import { otherLang } from "#messages/language.ts";
import { chineseName, sectorName } from "#messages/words/labels.ts";
import { records } from "#messages/views/records.ts";
import { sectorsWords } from "#messages/words/terms.ts";
import {
  definedTexts,
  entryText,
  placesIn,
  targetText,
  titlesOf,
} from "#search/documents/docTexts.ts";
import { sectorNamer } from "#search/documents/namedSectors.ts";
import { synonymQueries, synonymsIn } from "#search/documents/synonyms.ts";
import { excerptOf, isShownIn, type SpelledText } from "#search/marks/excerpt.ts";
import { isQualitative } from "#domain/schema/qualitative.ts";

/** Where a query was found in a record: what the text is, and an excerpt around the match. */
export interface WhyFound {
  readonly what: string;
  /** Whether the text is one of the data set’s own. */
  readonly isOurs?: boolean;
  /** Its language, where that isn't the page's. */
  readonly lang?: string | undefined;
  readonly text: string;
  /** The pinyin of the Chinese characters in the text. */
  readonly pinyin?: string | undefined;
}

/** The same with what is to be marked in the text: the query, or the query with a synonym in it. */
export interface Explained extends WhyFound {
  readonly query: string;
}

const listed = (...texts: readonly (string | undefined)[]): string =>
  records.names(definedTexts(...texts));

const { foundIn } = records;

const ours = (what: string, text: string): WhyFound => ({ what, text, isOurs: true });

const hanCount = (text: string): number => text.match(/\p{Script=Han}/gu)?.length ?? 0;

/** The readings that can be those of a text: of as many syllables as it has Chinese characters. */
const readingsOf = (text: string, readings: readonly string[]): readonly string[] =>
  readings.filter((pinyin) => pinyin.split(" ").length === hanCount(text));

/** The names of a body or a company: all together, then each Chinese one with its pinyin. */
function* namesOf(
  what: string,
  { acronym, name, aliases = [] }: Pick<Agency, "name" | "aliases"> & Partial<Agency>,
  readings: readonly string[] = [],
): Generator<WhyFound> {
  yield { what, text: listed(acronym, name.en, chineseName(name), name.native, ...aliases) };
  for (const own of [name.zh, ...aliases]) {
    if (own === undefined || hanCount(own) === 0) continue;
    const text = records.nameAlso(own, acronym ?? name.en);
    for (const pinyin of readingsOf(text, readings)) yield { what, text, pinyin };
  }
}

/** Cached, as each row of a list needs it. */
const namerOf = oncePer(({ sectors }: Dataset) => sectorNamer([...sectors.values()]));

/** The pinyin of a record's Chinese title. */
const titlePinyin = ({ id, record }: Entry, pinyin: Pinyin): string | undefined =>
  pinyin[record.kind === "policy" ? "policies" : "news"].get(id)?.[0];

/** A title, with its pinyin if it is the Chinese one. */
const spelt = (entry: Entry, text: string, pinyin: Pinyin): SpelledText => ({
  text,
  pinyin: text === chineseName(entry.record.title) ? titlePinyin(entry, pinyin) : undefined,
});

/** The titles of a record: in the page's language, then in the other. */
function* titleTexts(entry: Entry, pinyin: Pinyin): Generator<WhyFound> {
  const { title } = entry.record;
  const second = secondTitle(entry);
  for (const text of definedTexts(fullTitle(entry), title.short, title.en)) {
    if (text !== second) yield ours(foundIn.title, text);
  }
  if (second !== undefined) {
    const what = foundIn[second === title.native ? "native-title" : "other-title"];
    yield { what, lang: secondLang(title), ...spelt(entry, second, pinyin) };
  }
  for (const text of pinyin.otherNames.records.get(entry.id) ?? [])
    yield { what: foundIn["other-title"], text, lang: otherLang };
}

/** The sentence that sets a target, as in the document and in our translation. */
function* quotationTexts({ quotation }: Target): Generator<WhyFound> {
  if (quotation === undefined) return;
  yield { what: foundIn.quotation, text: quotation.sentence };
  if (quotation.translation !== undefined) yield ours(foundIn.quotation, quotation.translation);
}

/** The bodies and companies of a record. */
function* partyTexts(
  entry: Entry,
  dataset: Dataset,
  { agencies, companies }: Pinyin,
): Generator<WhyFound> {
  const { record } = entry;
  for (const id of bodiesInPart.any(entry)) {
    const agency = dataset.agencies.get(id);
    if (agency !== undefined) yield* namesOf(foundIn.body, agency, agencies.get(id));
  }
  for (const id of isPolicy(record) ? [] : (record.companies ?? [])) {
    const company = dataset.companies.get(id);
    if (company !== undefined) yield* namesOf(foundIn.company, company, companies.get(id));
  }
}

/** The sectors of a record by all their names. */
function* sectorTexts({ record }: Entry, dataset: Dataset, pinyin: Pinyin): Generator<WhyFound> {
  for (const id of record.sectors) {
    const sector = dataset.sectors.get(id);
    if (sector !== undefined) yield* namesOf(foundIn.sector, sector, pinyin.sectors.get(id));
  }
}

/** The texts of a record, each with what it is. */
function* textsOf(entry: Entry, dataset: Dataset, pinyin: Pinyin): Generator<WhyFound> {
  const { record } = entry;
  yield* titleTexts(entry, pinyin);
  if (record.documentNumber !== undefined)
    yield { what: foundIn["document-number"], text: record.documentNumber.number };
  for (const { label, value, unit, bound } of record.quantities ?? []) {
    yield ours(foundIn.figure, records.measured(label, amountWords(value, unit, bound)));
  }
  if (isPolicy(record)) {
    for (const target of record.targets) {
      yield ours(foundIn.target, records.measured(target.metric, goalWords(target)));
      for (const text of pinyin.otherNames.targets.get(target.id) ?? [])
        yield { what: foundIn["other-target"], text, lang: otherLang };
      yield* quotationTexts(target);
    }
  }
  yield ours(foundIn.summary, record.summary);
  for (const measure of isPolicy(record) ? (record.measures ?? []) : []) {
    yield ours(foundIn.measure, measure);
  }
  yield* partyTexts(entry, dataset, pinyin);
  for (const place of placesIn(record)) yield ours(foundIn.place, place);
  for (const { outcome, printed, checked, note } of record.corrections ?? []) {
    const texts = definedTexts(printed, checked, note);
    yield ours(
      foundIn.checked,
      outcome === "differs" ? records.corrected(texts) : records.texts(texts),
    );
  }
  for (const { by, claim } of record.assessments ?? []) {
    yield ours(records.assessmentBy(dataset.sources.get(by)?.publisher ?? by), claim);
  }
  for (const { name, note } of record.mentions ?? []) {
    yield { what: foundIn.mention, text: listed(name.en, chineseName(name), name.native, note) };
  }
  yield* sectorTexts(entry, dataset, pinyin);
  const texts = [...titlesOf(record), ...entryText(record)];
  for (const sector of namerOf(dataset)(texts)) {
    yield* namesOf(foundIn["another-name"], sector, pinyin.sectors.get(sector.id));
  }
  for (const { text } of record.cautions ?? []) yield ours(foundIn.caution, text);
  for (const { text } of record.updates ?? []) yield ours(foundIn.update, text);
  for (const text of pinyin.otherNames.inRecords.get(entry.id) ?? [])
    yield { what: foundIn["other-text"], text, lang: otherLang };
}

/** The texts of a target, each with what it is. */
function* textsOfTarget(
  { id, target, entry }: TargetEntry,
  dataset: Dataset,
  pinyin: Pinyin,
): Generator<WhyFound> {
  yield ours(foundIn.target, records.measured(target.metric, goalWords(target)));
  for (const text of pinyin.otherNames.targets.get(id) ?? [])
    yield { what: foundIn["other-name"], text, lang: otherLang };
  yield* quotationTexts(target);
  for (const title of titleTexts(entry, pinyin)) yield { ...title, what: foundIn.document };
  const { documentNumber } = entry.record;
  if (documentNumber !== undefined)
    yield { what: foundIn["document-number"], text: documentNumber.number };
  yield* partyTexts(entry, dataset, pinyin);
  yield* sectorTexts(entry, dataset, pinyin);
  for (const { text } of target.cautions ?? []) yield ours(foundIn.caution, text);
  const notes = definedTexts(
    target.derived,
    isQualitative(target) ? undefined : target.baseline?.note,
  );
  for (const note of notes) yield ours(foundIn.target, note);
  for (const text of pinyin.otherNames.inTargets.get(id) ?? [])
    yield { what: foundIn["other-text"], text, lang: otherLang };
}

/**
 * The explanation of a hit by texts that aren't shown: by the query itself, else by what it also stands for, else by a
 * synonym of what `named` mentions. None where the shown texts have the query, or what it stands for.
 */
const explain = (
  query: string,
  shown: readonly SpelledText[],
  hidden: () => Iterable<WhyFound>,
  named: () => readonly string[],
): Explained | undefined => {
  const queries = [query, ...synonymQueries(query)];
  if (queries.some((one) => isShownIn(one, shown))) return undefined;
  for (const one of queries) {
    const found = excerptOf(one, shown, hidden());
    if (found !== undefined) return { ...found, query: one };
  }
  const names = synonymsIn(named()).map((text) => ours(foundIn["another-name"], text));
  const found = excerptOf(query, shown, names);
  return found && { ...found, query };
};

/** What a list of records shows of one: titles, bodies and sectors. */
const shownInList = (entry: Entry, dataset: Dataset, pinyin: Pinyin): readonly SpelledText[] => [
  ...definedTexts(shortTitle(entry), titleBeside(entry)).map((text) => spelt(entry, text, pinyin)),
  { text: issuersWords(entry.record.issuers, dataset) },
  { text: sectorsWords(dataset, entry.record) },
];

/** Where the search text occurs in a record, beside what is shown of it. */
export const whyFound = (
  entry: Entry,
  dataset: Dataset,
  query: string,
  pinyin: Pinyin = noPinyin,
  shown = shownInList(entry, dataset, pinyin),
): Explained | undefined =>
  explain(
    query,
    shown,
    () => textsOf(entry, dataset, pinyin),
    () => [
      ...titlesOf(entry.record),
      ...entryText(entry.record),
      ...entry.record.sectors.map((id) => sectorName(dataset, id)),
    ],
  );

/** Where the search text occurs in a target, beside its name and the title of its document. */
export const whyTargetFound = (
  target: TargetEntry,
  dataset: Dataset,
  query: string,
  pinyin: Pinyin = noPinyin,
): Explained | undefined => {
  const title = shortTitle(target.entry);
  const shown = [{ text: targetLabel(target.target) }, spelt(target.entry, title, pinyin)];
  return explain(
    query,
    shown,
    () => textsOfTarget(target, dataset, pinyin),
    () => [target.target.metric, ...titlesOf(target.entry.record), ...targetText(target.target)],
  );
};

/** Which other name of a body or a company the search text finds, or what else is known of it. */
export const whyNameFound = (
  one: Agency | Company,
  dataset: Dataset,
  query: string,
  shown: readonly SpelledText[],
  readings: readonly string[] = [],
): Explained | undefined => {
  const hidden = function* (): Generator<WhyFound> {
    const [own = one.name.en, ...others] = namesInOrder(one.name).map(({ text }) => text);
    for (const text of [...others, ...(one.aliases ?? [])]) {
      // In the other language, if it is written otherwise than the name.
      const isOther = hanCount(text) > 0 !== hanCount(own) > 0;
      const what = foundIn[isOther ? "other-name" : "another-name"];
      const spellings = readingsOf(text, readings);
      for (const pinyin of spellings.length === 0 ? [undefined] : spellings)
        yield { what, text, lang: isOther ? otherLang : undefined, pinyin };
    }
    for (const id of "body" in one ? definedTexts(one.parent, one.successor) : []) {
      const body = dataset.agencies.get(id);
      if (body !== undefined) yield* namesOf(foundIn.body, body);
    }
    const sector = "sector" in one ? dataset.sectors.get(one.sector ?? "") : undefined;
    if (sector !== undefined) yield* namesOf(foundIn.sector, sector);
    if (one.note !== undefined) yield ours(foundIn.note, one.note);
  };
  return explain(query, shown, hidden, () => [one.name.en]);
};
