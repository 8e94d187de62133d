import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { FileTable } from "#features/data-desk/contents/ContentsTables.tsx";
import { FollowTable } from "#features/data-desk/contents/FollowTable.tsx";
import { language } from "#messages/language.ts";
import { dataDesk } from "#messages/views/dataDesk.ts";
import { follow } from "#messages/views/follow.ts";
import { DataParts } from "#parts/page/DataParts.tsx";
import { Section } from "#ui/frame/Section.tsx";
import { ViewHeader } from "#ui/frame/ViewHeader.tsx";

interface Props {
  readonly snapshot: Snapshot;
  /** The address of a file of the site from its path below the root, wherever the app is hosted. */
  readonly fileOf: (path: string) => string;
}

/** The files of the data set, and what can be subscribed to. */
export const Files = ({ snapshot: { dataset }, fileOf }: Props) => (
  <>
    <ViewHeader title={dataDesk.filesTitle} />
    <DataParts />
    <Section title={dataDesk.files.caption}>
      <FileTable addressOf={(file) => fileOf(`${language.folder}data/${file}`)} dataset={dataset} />
    </Section>
    <Section title={follow.title}>
      <FollowTable dataset={dataset} edition={dataset.edition} fileOf={fileOf} />
    </Section>
  </>
);
