import type { Selection } from "#domain/selection.ts";
import type { Snapshot } from "#domain/snapshot.ts";

interface Props {
  readonly snapshot: Snapshot;
  readonly select: (selection: Selection) => void;
}

export const FilterPanel = ({ snapshot }: Props) => <p>{snapshot.entries.total}</p>;
