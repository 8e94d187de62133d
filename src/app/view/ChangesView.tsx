import { useHistory } from "#data/useHistory.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { Changes } from "#features/changes/Changes.tsx";

/** The changes of each edition, with the history that only this page loads. */
export const ChangesView = ({ snapshot }: { readonly snapshot: Snapshot }) => (
  <Changes history={useHistory()} snapshot={snapshot} />
);
