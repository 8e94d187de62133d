import { bodiesInPart } from "#domain/query/bodyPart.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { type Entry, isPolicy } from "#domain/dataset/entry.ts";
import { issuersWords, secondTitle, shortTitle } from "#messages/words/titles.ts";
import { noPinyin, type Pinyin } from "#domain/schema/pinyin.ts";
import type { Agency } from "#domain/schema/records.ts";
import { oncePer } from "#domain/oncePer.ts";
import { amountWords, goalWords } from "#messages/words/amounts.ts";
import { chineseName, sectorName } from "#messages/words/labels.ts";
import { records } from "#messages/views/records.ts";
import { sectorsWords } from "#messages/words/terms.ts";
import { definedTexts, entryText, placesIn, titlesOf } from "#search/documents/docTexts.ts";
import { sectorNamer } from "#search/documents/namedSectors.ts";
import { synonymsIn } from "#search/documents/synonyms.ts";
import { excerptOf } from "#search/marks/excerpt.ts";

/** Where a query was found in a record: what the text is, and an excerpt around the match. */
export interface WhyFound {
  readonly what: string;
  /** Whether the text is one of the data set’s own. */
  readonly isOurs?: boolean;
  /** Whether it is in the other language. */
  readonly isOther?: boolean;
  readonly text: string;
  /** The pinyin of the Chinese characters in the text. */
  readonly pinyin?: string;
}

const listed = (...texts: readonly (string | undefined)[]): string =>
  records.names(definedTexts(...texts));

const { foundIn } = records;

const ours = (what: string, text: string): WhyFound => ({ what, text, isOurs: true });

const hanCount = (text: string): number => text.match(/\p{Script=Han}/gu)?.length ?? 0;

/** The names of a body or a company: all together, then each Chinese one with its pinyin. */
function* namesOf(
  what: string,
  { acronym, name, aliases = [] }: Pick<Agency, "name" | "aliases"> & Partial<Agency>,
  readings: readonly string[] = [],
): Generator<WhyFound> {
  yield { what, text: listed(acronym, name.en, chineseName(name), ...aliases) };
  for (const own of [name.zh, ...aliases]) {
    if (own === undefined || hanCount(own) === 0) continue;
    const label = records.nameAlso(own, acronym ?? name.en);
    for (const pinyin of readings) {
      if (pinyin.split(" ").length === hanCount(label)) yield { what, text: label, pinyin };
    }
  }
}

/** Cached, as each row of a list needs it. */
const namerOf = oncePer(({ sectors }: Dataset) => sectorNamer([...sectors.values()]));

/** The texts of a record that a list doesn't show, each with what it is. */
function* textsOf(
  entry: Entry,
  dataset: Dataset,
  { agencies, companies, sectors, otherNames }: Pinyin,
): Generator<WhyFound> {
  const { record } = entry;
  for (const title of definedTexts(record.title.en, record.title.short)) {
    if (title !== shortTitle(entry) && title !== secondTitle(entry)) {
      yield ours(foundIn.title, title);
    }
  }
  for (const text of otherNames.records.get(entry.id) ?? [])
    yield { what: foundIn.title, text, isOther: true };
  if (record.documentNumber !== undefined)
    yield { what: foundIn["document-number"], text: record.documentNumber.number };
  for (const { label, value, unit, bound } of record.quantities ?? []) {
    yield ours(foundIn.figure, records.measured(label, amountWords(value, unit, bound)));
  }
  if (isPolicy(record)) {
    for (const target of record.targets) {
      yield ours(foundIn.target, records.measured(target.metric, goalWords(target)));
      for (const text of otherNames.targets.get(target.id) ?? [])
        yield { what: foundIn.target, text, isOther: true };
      const { quotation } = target;
      if (quotation === undefined) continue;
      yield { what: foundIn.quotation, text: quotation.sentence };
      if (quotation.translation !== undefined) yield ours(foundIn.quotation, quotation.translation);
    }
  }
  yield ours(foundIn.summary, record.summary);
  for (const measure of isPolicy(record) ? (record.measures ?? []) : []) {
    yield ours(foundIn.measure, measure);
  }
  for (const id of bodiesInPart.any(entry)) {
    const agency = dataset.agencies.get(id);
    if (agency !== undefined) yield* namesOf(foundIn.body, agency, agencies.get(id));
  }
  for (const id of isPolicy(record) ? [] : (record.companies ?? [])) {
    const company = dataset.companies.get(id);
    if (company !== undefined) yield* namesOf(foundIn.company, company, companies.get(id));
  }
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
    yield { what: foundIn.mention, text: listed(name.en, chineseName(name), note) };
  }
  for (const id of record.sectors) {
    const sector = dataset.sectors.get(id);
    if (sector !== undefined) yield* namesOf(foundIn.sector, sector, sectors.get(id));
  }
  const texts = [...titlesOf(record), ...entryText(record)];
  for (const sector of namerOf(dataset)(texts)) {
    yield* namesOf(foundIn["another-name"], sector, sectors.get(sector.id));
  }
  for (const { text } of record.cautions ?? []) yield ours(foundIn.caution, text);
  for (const { text } of record.updates ?? []) yield ours(foundIn.update, text);
  yield {
    what: foundIn["another-name"],
    text: synonymsIn([...texts, ...record.sectors.map((id) => sectorName(dataset, id))]).join(", "),
    isOurs: true,
  };
}

/** Where the search text occurs in a record, leaving out titles, bodies and sectors, which the list shows. */
export const whyFound = (
  entry: Entry,
  dataset: Dataset,
  query: string,
  pinyin: Pinyin = noPinyin,
): WhyFound | undefined => {
  const { record } = entry;
  const titlePinyin = pinyin[record.kind === "policy" ? "policies" : "news"].get(entry.id)?.[0];
  return excerptOf(
    query,
    [
      ...definedTexts(shortTitle(entry), secondTitle(entry)).map((text) => ({
        text,
        pinyin: text === chineseName(record.title) ? titlePinyin : undefined,
      })),
      { text: issuersWords(record.issuers, dataset) },
      { text: sectorsWords(dataset, record) },
    ],
    textsOf(entry, dataset, pinyin),
  );
};
