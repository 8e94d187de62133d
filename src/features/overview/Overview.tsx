import type { Snapshot } from "#domain/snapshot.ts";
import { ViewHeader } from "#ui/ViewHeader.tsx";

export const Overview = ({ snapshot }: { readonly snapshot: Snapshot; readonly id?: string }) => (
  <ViewHeader title="Overview" status={String(snapshot.entries.shown.length)} />
);
