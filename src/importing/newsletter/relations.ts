import { parseDate } from "#domain/calendar/dates.ts";
import type { Relation } from "#domain/schema/records.ts";

import type { Block } from "./blocks.ts";
import type { KnownIndex, KnownRecord } from "./known.ts";
import { likenessOf, pairsOf, sharedWords, significantWords } from "./names.ts";
import type { Notes } from "./notes.ts";

/** What the words before a title say of the two documents. */
const RELATIONS: readonly (readonly [pattern: RegExp, relation: Relation])[] = [
  [/(?:implement|implementing|implementation of|enforce)s?\s[^.]{0,40}$/i, "implements"],
  [/(?:replace|supersed|repeal)\p{L}*\s[^.]{0,40}$/iu, "supersedes"],
  [/(?:amend|revis)\p{L}*\s[^.]{0,40}$/iu, "amends"],
  [/(?:restat|repeat|reiterat)\p{L}*\s[^.]{0,60}$/iu, "restates"],
  [/(?:buil(?:d|ds|t|ding) on|based on|follow(?:s|ing|ed)?|extends?)\s[^.]{0,60}$/i, "builds-on"],
];

const REPORTED = /(?:first|previously|earlier) reported on|reported on (?:this )?(?:in|earlier)/i;
const LEAST_SHARED = 0.75;

const isEarlier = (record: KnownRecord, date: string | undefined): boolean => {
  const day = parseDate(date ?? "")?.end;
  const [first] = record.dates.map(({ start }) => start).sort((a, b) => a - b);
  return day === undefined || first === undefined || first <= day;
};

/** Links to earlier records that the text names by their titles, or of which it says that it reported on them. */
export const linksOf = (
  blocks: readonly Block[],
  date: string | undefined,
  index: KnownIndex,
  notes: Notes,
  except: ReadonlySet<string>,
): readonly { readonly relation: Relation; readonly to: string }[] => {
  const links: { relation: Relation; to: string }[] = [];
  const byId = new Map(index.records.map((record) => [record.id, record]));
  const add = (relation: Relation, to: string, block: Block, offset: number): void => {
    const record = byId.get(to);
    if (
      record === undefined ||
      except.has(to) ||
      !isEarlier(record, date) ||
      links.some((link) => link.to === to)
    )
      return;
    notes.say(`links.${links.length}`, block, offset, "proposed");
    links.push({ relation, to });
  };
  for (const block of blocks) {
    const { text } = block;
    for (const { id, from } of index.titles.in(text)) {
      const before = text.slice(Math.max(0, from - 80), from);
      add(RELATIONS.find(([pattern]) => pattern.test(before))?.[1] ?? "bears-on", id, block, from);
    }
    const reported = REPORTED.exec(text);
    if (reported === null) continue;
    const start = Math.max(0, text.lastIndexOf(". ", reported.index) + 1);
    const words = significantWords(
      text.slice(Math.max(start, reported.index - 600), reported.index),
    );
    const best = index.records
      .filter(({ kind, words: own }) => kind === "policy" && own().size >= 4)
      .map((record) => ({
        record,
        shared: [...record.words()].filter((word) => words.has(word)).length / record.words().size,
      }))
      .filter(({ record, shared }) => shared >= LEAST_SHARED && isEarlier(record, date))
      .sort((a, b) => b.shared - a.shared)
      .at(0);
    if (best !== undefined) add("builds-on", best.record.id, block, reported.index);
  }
  return links;
};

const DAYS_NEAR = 14;
const ALIKE = 0.6;
const SAME = 0.9;
const WITHIN = 0.12;
const MOST_OFFERED = 3;

/** What a draft is compared by. */
export interface Compared {
  readonly titles: readonly string[];
  /** The words of a line of news, which has no title. */
  readonly words: string;
  readonly date: string | undefined;
  readonly bodies: readonly string[];
}

const daysApart = (record: KnownRecord, date: string | undefined): number => {
  const day = parseDate(date ?? "");
  if (day === undefined) return Number.POSITIVE_INFINITY;
  return Math.min(
    Number.POSITIVE_INFINITY,
    ...record.dates.map(({ start, end }) => Math.max(start - day.end, day.start - end, 0)),
  );
};

/** Records that a draft may repeat: with nearly its title, or much like it within days. */
export const duplicatesOf = (
  { titles, words, date, bodies }: Compared,
  index: KnownIndex,
): readonly KnownRecord[] => {
  const own = titles.map(pairsOf);
  const said = significantWords(words);
  const alike = index.records
    .map((record) => {
      const apart = daysApart(record, date);
      const isNear = apart <= DAYS_NEAR;
      const like = Math.max(0, ...own.flatMap((a) => record.titles().map((b) => likenessOf(a, b))));
      const shared =
        isNear && own.length === 0 && record.words().size >= 3
          ? sharedWords(record.words(), said)
          : 0;
      const others = bodies.filter((body) => record.bodies.has(body)).length;
      const bonus = others > 0 && apart <= 3 ? 0.15 : 0;
      const score = Math.max(like, isNear ? like + bonus : 0, shared + bonus);
      return { record, score, isNear };
    })
    .filter(({ score, isNear }) => score >= SAME || (isNear && score >= ALIKE))
    .sort((a, b) => b.score - a.score);
  // Beside one that is nearly the same, those that only share the words of all plans are noise.
  const best = alike[0]?.score ?? 0;
  return alike
    .filter(({ score }) => score >= best - WITHIN)
    .slice(0, MOST_OFFERED)
    .map(({ record }) => record);
};
