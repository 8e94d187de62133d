import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Entry } from "#domain/dataset/entry.ts";
import { issuersWords } from "#domain/issuersWords.ts";
import { dateWords } from "#messages/dates.ts";
import { meaningLabels } from "#messages/terms.ts";
import { shortTitle } from "#messages/titles.ts";

import type { Gap, GapItem } from "./gap.ts";

const entryItem = (entry: Entry, detail?: string): GapItem => ({
  key: entry.id,
  words: shortTitle(entry),
  detail,
  to: `/records/${entry.id}`,
});

const vagueDates = ({ dates }: Entry): string =>
  dates
    .filter(({ precision }) => precision !== "day")
    .map((date) => `${meaningLabels[date.means]} ${dateWords(date)}`)
    .join(", ");

/** Documents that records name and that have no record, of all documents that they name. */
const namedGap = (entries: readonly Entry[]): Gap => {
  const items = entries.flatMap((entry) =>
    (entry.record.mentions ?? [])
      .filter(({ kind }) => kind === "document")
      .map(({ name, note }): GapItem => ({
        key: `${entry.id} ${name.en}`,
        words: name.en,
        detail: [note, `named in ${shortTitle(entry)}`].filter(Boolean).join(" · "),
        to: `/records/${entry.id}`,
      })),
  );
  const recorded = entries.filter(
    ({ record }) => record.kind === "policy" && record.collection === "mentioned",
  );
  return {
    key: "without-record",
    title: "Documents and projects named too vaguely for a record of their own",
    total: items.length + recorded.length,
    noun: "that records mention",
    items,
  };
};

/** What isn't known of records: bodies, titles, dates, and what nobody could check. */
export const recordGaps = (entries: readonly Entry[], dataset: Dataset): readonly Gap[] => {
  const policies = entries.filter(({ record }) => record.kind === "policy");
  const items = entries.filter(({ record }) => record.collection === "newsletter");
  const titled = entries.filter(({ record }) => record.title.zh !== undefined);
  const facts = entries.flatMap((entry) =>
    (entry.record.corrections ?? []).map((correction) => ({ entry, correction })),
  );
  const ofRecords = { total: entries.length, noun: "records" };
  const ofPolicies = { total: policies.length, noun: "policies" };
  return [
    namedGap(entries),
    {
      key: "unnamed",
      title: "Records with issuing bodies that the source counts and doesn’t name",
      ...ofRecords,
      items: entries
        .filter(({ record }) => record.issuers?.unnamed !== undefined)
        .map((entry) => entryItem(entry, issuersWords(entry.record.issuers, dataset))),
    },
    {
      key: "no-body",
      title: "Policies whose issuing body isn’t recorded",
      ...ofPolicies,
      items: policies.filter(({ bodies }) => bodies.length === 0).map((entry) => entryItem(entry)),
    },
    {
      key: "title-not-seen",
      title: "Chinese titles not seen on the page that is cited",
      total: titled.length,
      noun: "Chinese titles",
      items: titled
        .filter(({ record }) => record.title.zhSeenInSource === false)
        .map((entry) => entryItem(entry, entry.record.title.zh)),
    },
    {
      key: "no-chinese-title",
      title: "Policies without a Chinese title",
      ...ofPolicies,
      items: policies
        .filter(({ record }) => record.title.zh === undefined)
        .map((entry) => entryItem(entry)),
    },
    {
      key: "vague-date",
      title: "Records with a date known only to the month, the year or a span",
      ...ofRecords,
      items: entries
        .filter(({ dates }) => dates.some(({ precision }) => precision !== "day"))
        .map((entry) => entryItem(entry, vagueDates(entry))),
    },
    {
      key: "unchecked",
      title: "Newsletter items without a fact that was checked",
      total: items.length,
      noun: "newsletter items",
      items: items
        .filter(({ record }) => (record.corrections ?? []).length === 0)
        .map((entry) => entryItem(entry)),
    },
    {
      key: "weak-check",
      title: "Checked facts of medium or low confidence",
      total: facts.length,
      noun: "checked facts",
      items: facts
        .filter(({ correction }) => (correction.confidence ?? "high") !== "high")
        .map(({ entry, correction }) => ({
          ...entryItem(entry, `${correction.field}: ${correction.confidence} confidence`),
          key: `${entry.id} ${correction.field}`,
        })),
    },
    {
      key: "caution",
      title: "Records to read with caution",
      ...ofRecords,
      items: entries
        .filter(({ record }) => record.caution !== undefined)
        .map((entry) => entryItem(entry, entry.record.caution)),
    },
  ];
};
