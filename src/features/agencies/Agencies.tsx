import type { Snapshot } from "#domain/snapshot.ts";
import { ViewHeader } from "#ui/ViewHeader.tsx";

export const Agencies = ({ snapshot }: { readonly snapshot: Snapshot; readonly id?: string }) => (
  <ViewHeader title="Agencies" status={String(snapshot.entries.shown.length)} />
);
