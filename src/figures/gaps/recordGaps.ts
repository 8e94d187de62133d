import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Entry } from "#domain/dataset/entry.ts";
import {
  issuersWords,
  namesInOrder,
  secondTitle,
  shortTitle,
  titleLang,
} from "#messages/words/titles.ts";
import { dateWords } from "#messages/words/dates.ts";
import { gaps as words } from "#messages/views/gaps.ts";
import { dataLang, otherLang } from "#messages/app/language.ts";
import { meaningLabels } from "#messages/words/terms.ts";

import type { GapItem, NamedGap } from "./gap.ts";

const entryItem = (entry: Entry, detail?: string, detailLang?: string): GapItem => ({
  key: entry.id,
  words: shortTitle(entry),
  lang: titleLang(entry),
  detail,
  detailLang,
  to: `/records/${entry.id}`,
});

const vagueDates = ({ dates }: Entry): string =>
  words.dates(
    dates
      .filter(({ precision }) => precision !== "day")
      .map((date) => words.dated(meaningLabels[date.means], dateWords(date))),
  );

/** The name of something mentioned, in the language of the page where it has one. */
const nameOf = (name: {
  readonly en: string;
  readonly zh?: string | undefined;
}): Pick<GapItem, "words" | "lang"> => {
  const [first] = namesInOrder(name);
  return { words: first?.text ?? name.en, lang: first?.lang };
};

/** Documents that records name and that have no record, of all documents that they name. */
const namedGap = (entries: readonly Entry[]): NamedGap => {
  const items = entries.flatMap((entry) =>
    (entry.record.mentions ?? [])
      .filter(({ kind }) => kind === "document")
      .map(({ name, note }): GapItem => ({
        key: `${entry.id} ${name.en}`,
        ...nameOf(name),
        detail: [...(note === undefined ? [] : [note]), words.namedIn(shortTitle(entry))].join(
          words.dot,
        ),
        to: `/records/${entry.id}`,
      })),
  );
  const recorded = entries.filter(
    ({ record }) => record.kind === "policy" && record.collection === "mentioned",
  );
  return {
    key: "without-record",
    total: items.length + recorded.length,
    noun: "mentioned",
    items,
  };
};

/** What isn't known of records: bodies, titles, dates, and what nobody could check. */
export const recordGaps = (entries: readonly Entry[], dataset: Dataset): readonly NamedGap[] => {
  const policies = entries.filter(({ record }) => record.kind === "policy");
  const items = entries.filter(({ record }) => record.collection === "newsletter");
  const titled = entries.filter(({ record }) => record.title.zh !== undefined);
  const facts = entries.flatMap((entry) =>
    (entry.record.corrections ?? []).map((correction) => ({ entry, correction })),
  );
  const ofRecords = { total: entries.length, noun: "records" } as const;
  const ofPolicies = { total: policies.length, noun: "policies" } as const;
  return [
    namedGap(entries),
    {
      key: "unnamed",
      ...ofRecords,
      items: entries
        .filter(({ record }) => record.issuers?.unnamed !== undefined)
        .map((entry) => entryItem(entry, issuersWords(entry.record.issuers, dataset))),
    },
    {
      key: "no-body",
      ...ofPolicies,
      items: policies.filter(({ bodies }) => bodies.length === 0).map((entry) => entryItem(entry)),
    },
    {
      key: "title-not-seen",
      total: titled.length,
      noun: "titled",
      items: titled
        .filter(({ record }) => record.title.zhSeenInSource === false)
        .map((entry) => entryItem(entry, secondTitle(entry) ?? entry.record.title.zh, otherLang)),
    },
    {
      key: "no-chinese-title",
      ...ofPolicies,
      items: policies
        .filter(({ record }) => record.title.zh === undefined)
        .map((entry) => entryItem(entry)),
    },
    {
      key: "vague-date",
      ...ofRecords,
      items: entries
        .filter(({ dates }) => dates.some(({ precision }) => precision !== "day"))
        .map((entry) => entryItem(entry, vagueDates(entry))),
    },
    {
      key: "unchecked",
      total: items.length,
      noun: "items",
      items: items
        .filter(({ record }) => (record.corrections ?? []).length === 0)
        .map((entry) => entryItem(entry)),
    },
    {
      key: "weak-check",
      total: facts.length,
      noun: "facts",
      items: facts
        .filter(({ correction }) => (correction.confidence ?? "high") !== "high")
        .map(({ entry, correction }) => ({
          ...entryItem(entry, words.ofField(correction.field, correction.confidence ?? "high")),
          key: `${entry.id} ${correction.field}`,
        })),
    },
    {
      key: "caution",
      ...ofRecords,
      items: entries
        .filter(({ record }) => record.caution !== undefined)
        .map((entry) => entryItem(entry, entry.record.caution, dataLang)),
    },
  ];
};
