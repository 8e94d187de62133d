import { useEditorsFiles } from "#data/useEditorsFiles.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { DeskPage } from "#features/desk/DeskPage.tsx";
import { lazy } from "#ui/screen/lazy.tsx";

/** Of the chunk of a record's page. */
const RecordPreview = lazy(
  () => import("#features/records/page/RecordPreview.tsx"),
  "RecordPreview",
);

/** The editors' desk, with the files that only it loads, and records drawn as their pages draw them. */
export const DeskView = ({ snapshot }: { readonly snapshot: Snapshot }) => {
  const { data, error, refetch } = useEditorsFiles();
  return (
    <DeskPage
      data={data}
      error={error ?? undefined}
      onRetry={() => void refetch()}
      Record={RecordPreview}
      today={snapshot.today}
    />
  );
};
