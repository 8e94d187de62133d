import type { Dataset } from "#domain/dataset/dataset.ts";
import { oncePer } from "#domain/oncePer.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { dataLang } from "#messages/app/language.ts";
import { gaps as words } from "#messages/views/gaps.ts";

import type { Gap, NamedGap } from "./gap.ts";
import { recordGaps } from "./recordGaps.ts";
import { targetGaps } from "./targetGaps.ts";

/** What isn't known of sources, over the whole data set. */
const sourceGaps = (dataset: Dataset): readonly NamedGap[] => {
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

/** What isn't known of the selected records and targets. Gaps that nothing falls into are left out. */
export const gapsOf = oncePer(({ targets, entries, dataset }: Snapshot): readonly Gap[] =>
  [...targetGaps(targets.shown), ...recordGaps(entries.shown, dataset), ...sourceGaps(dataset)]
    .filter(({ items }) => items.length > 0)
    .map((gap) => ({ ...gap, title: words.titles[gap.key] })),
);
