import { useEdition } from "#data/useEdition.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { DataDesk } from "#features/data-desk/DataDesk.tsx";

interface Props {
  readonly snapshot: Snapshot;
  /** Where the app is hosted, with a closing slash. */
  readonly root: string;
}

/** The data desk with what only it asks for: which data set this is, and where its files lie. */
export const DataView = ({ snapshot, root }: Props) => (
  <DataDesk edition={useEdition()} fileOf={(path) => root + path} snapshot={snapshot} />
);
