import type { Dataset } from "#domain/dataset/dataset.ts";

import type { Gap } from "./gap.ts";

/** What isn't known of sources, over the whole data set. */
export const sourceGaps = (dataset: Dataset): readonly Gap[] => {
  const all = [...dataset.sources.values()];
  const of = { total: all.length, noun: "sources" };
  return [
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
