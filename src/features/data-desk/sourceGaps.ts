import type { Dataset } from "#domain/dataset.ts";
import { isPolicy } from "#domain/entry.ts";
import { entryFacets } from "#domain/facets.ts";
import type { Source } from "#domain/schema/records.ts";

import type { Gap, GapItem } from "./gap.ts";

const namedOnly = ({ id, withoutRecord = [] }: Source): readonly GapItem[] =>
  withoutRecord.map(({ name, locator, note }) => ({
    key: `${id} ${name}`,
    words: name,
    detail: locator === undefined ? note : `${locator}: ${note}`,
  }));

/** What sources name and what of it has no record, of all that they name. */
const namedGap = ({ sources, entries }: Dataset): Gap => {
  const naming = [...sources.values()].filter(({ withoutRecord }) => withoutRecord !== undefined);
  const items = naming.flatMap(namedOnly);
  const recorded = entries.filter(
    (entry) =>
      isPolicy(entry.record) &&
      entryFacets.source(entry).some((cited) => naming.some(({ id }) => id === cited)),
  );
  return {
    key: "without-record",
    title: "Documents and projects named too vaguely for a record of their own",
    total: items.length + recorded.length,
    noun: "that the newsletter names",
    items,
  };
};

/** What isn't known of sources, over the whole data set. */
export const sourceGaps = (dataset: Dataset): readonly Gap[] => {
  const all = [...dataset.sources.values()];
  const of = { total: all.length, noun: "sources" };
  return [
    namedGap(dataset),
    {
      key: "unlinked-source",
      title: "Sources without a link",
      ...of,
      items: all
        .filter(({ link }) => link === undefined)
        .map(({ id, publisher, title, note }) => ({
          key: id,
          words: `${publisher}, ${title}`,
          detail: note,
        })),
    },
    {
      key: "undated-source",
      title: "Sources without a date",
      ...of,
      items: all
        .filter(({ date }) => date === undefined)
        .map(({ id, publisher, title }) => ({ key: id, words: `${publisher}, ${title}` })),
    },
  ];
};
