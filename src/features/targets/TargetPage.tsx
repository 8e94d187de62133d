import type { Snapshot } from "#domain/snapshot.ts";
import { ViewHeader } from "#ui/ViewHeader.tsx";

export const TargetPage = ({ snapshot }: { readonly snapshot: Snapshot; readonly id?: string }) => (
  <ViewHeader title="TargetPage" status={String(snapshot.entries.shown.length)} />
);
