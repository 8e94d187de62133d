import type { Dataset } from "#domain/dataset/dataset.ts";
import { gaps as words } from "#messages/views/gaps.ts";
import { dataLang } from "#messages/app/language.ts";

import type { NamedGap } from "./gap.ts";

/** What isn't known of sources, over the whole data set. */
export const sourceGaps = (dataset: Dataset): readonly NamedGap[] => {
  const all = [...dataset.sources.values()];
  const of = { total: all.length, noun: "sources" } as const;
  return [
    {
      key: "unlinked-source",
      ...of,
      items: all
        .filter(({ link }) => link === undefined)
        .map(({ id, publisher, title, note }) => ({
          key: id,
          words: words.source(publisher, title),
          detail: note,
          detailLang: dataLang,
        })),
    },
    {
      key: "undated-source",
      ...of,
      items: all
        .filter(({ date }) => date === undefined)
        .map(({ id, publisher, title }) => ({ key: id, words: words.source(publisher, title) })),
    },
  ];
};
