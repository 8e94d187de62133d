import { recordsFinding } from "#domain/query/filter/recordsFinding.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { FindingHeader } from "#parts/page/FindingHeader.tsx";
import { recordsWords } from "#messages/views/records.ts";

/**
 * The header of the overview when the selection has no targets, only news for example: its finding is on
 * records.
 */
export const RecordsHeader = ({ snapshot }: { readonly snapshot: Snapshot }) => (
  <FindingHeader
    isFirst
    snapshot={snapshot}
    title={recordsWords(recordsFinding(snapshot.entries, snapshot.selection), snapshot.dataset)}
  />
);
