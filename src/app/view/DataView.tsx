import { useEdition } from "#data/useEdition.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { DataDesk } from "#features/data-desk/DataDesk.tsx";

interface Props {
  readonly snapshot: Snapshot;
  /** The site's address, with a trailing slash. */
  readonly root: string;
}

/** The data desk with what only it needs: the edition, and the addresses of its files. */
export const DataView = ({ snapshot, root }: Props) => (
  <DataDesk edition={useEdition()} fileOf={(path) => root + path} snapshot={snapshot} />
);
