import type { Snapshot } from "#domain/snapshot.ts";
import { ViewHeader } from "#ui/ViewHeader.tsx";

export const CompanyPage = ({ snapshot }: { readonly snapshot: Snapshot; readonly id?: string }) => (
  <ViewHeader title="CompanyPage" status={String(snapshot.entries.shown.length)} />
);
