import type { Snapshot } from "#domain/snapshot.ts";
import { ViewHeader } from "#ui/ViewHeader.tsx";

export const RecordPage = ({ snapshot }: { readonly snapshot: Snapshot; readonly id?: string }) => (
  <ViewHeader title="RecordPage" status={String(snapshot.entries.shown.length)} />
);
