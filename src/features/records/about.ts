import { listFinding } from "#domain/query/filter/recordsFinding.ts";
import type { PageAbout } from "#features/page.ts";
import { descriptions } from "#messages/files/site.ts";
import { recordsWords } from "#messages/views/records.ts";
import { fullTitle } from "#messages/words/titles.ts";

export const recordsAbout = {
  isIndexed: true,
  description: () => descriptions.records,
  preview: () => ({ figureIds: ["records-by-date"] }),
  answer: ({ entries, dataset }) => recordsWords(listFinding(entries.shown), dataset),
  feeds: ["records", "sectors"],
} satisfies PageAbout;

export const recordAbout = {
  isIndexed: true,
  name: ({ entryById }, id) => {
    const entry = entryById.get(id);
    return entry && fullTitle(entry);
  },
  description: ({ dataset }, id) => dataset.entryById.get(id)?.record.summary,
} satisfies PageAbout;
