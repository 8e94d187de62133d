import type { Entry } from "#domain/dataset/entry.ts";
import { listFinding } from "#domain/query/filter/recordsFinding.ts";
import { valueIn } from "#domain/query/parameters/parameter.ts";
import { oncePerPage } from "#figures/drawing.ts";
import { recordsWords } from "#messages/views/records.ts";

import { recordOrder, type RecordOrder } from "./recordOrder.ts";
import { sortRecords } from "./sortRecords.ts";

interface RecordListing {
  /** What the list is. */
  readonly title: string;
  readonly sorting: RecordOrder;
  readonly records: readonly Entry[];
}

/** The shown records, in the order of the address: 'next' on a record's page follows it. */
export const recordListing = oncePerPage(
  { reads: ["sort"] },
  ({ snapshot, parameters }): RecordListing => {
    const { dataset, entries, selection } = snapshot;
    const sorting = valueIn(parameters, recordOrder(selection.q !== ""));
    return {
      title: recordsWords(listFinding(entries.shown), dataset),
      sorting,
      records: sortRecords(entries, sorting, dataset),
    };
  },
);
