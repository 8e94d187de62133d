import { selecting } from "#domain/query/selection/selectionAddress.ts";
import type { Selection } from "#domain/query/selection/selection.ts";
import { only } from "#domain/query/selection/changeSelection.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Entry } from "#domain/dataset/entry.ts";
import type { Collection, EntryKind } from "#domain/schema/records.ts";
import { KindMark } from "#parts/records/KindMark.tsx";
import { dataDesk } from "#messages/views/dataDesk.ts";
import { formatValue } from "#messages/words/amounts.ts";
import { collectionLabels, kindLabels } from "#messages/words/labels.ts";
import type { Column } from "#ui/tables/DataTable.tsx";
import { RouteLink } from "#ui/frame/RouteLink.tsx";
import { StackTable } from "#ui/tables/StackTable.tsx";

import { type FileContents, filesOf, type KindContents, kindsOf } from "./contents.ts";
import { collections } from "#domain/schema/values.ts";

/** The padding enlarges the target to hit without moving the text off the row's baseline. */
const link = "py-1.25 underline decoration-rule underline-offset-2 hover:decoration-ink";

const { files: fileWords, kinds: kindWords } = dataDesk;

const fileColumns = (addressOf: (file: string) => string): readonly Column<FileContents>[] => [
  {
    key: "holds",
    label: fileWords.holds,
    heading: true,
    className: "first-letter:uppercase @2xl:w-1/3",
    cell: ({ file, ...counts }) => fileWords.contents(file, counts),
  },
  {
    key: "entries",
    label: fileWords.entries,
    align: "right",
    className: "@2xl:w-1/6 @2xl:pr-12",
    headClassName: "@2xl:pr-12",
    cell: ({ entries }) => (entries === undefined ? fileWords.notLoaded : formatValue(entries)),
  },
  {
    key: "file",
    label: fileWords.download,
    cell: ({ file }) => (
      <a className={link} download={`${file}.json`} href={addressOf(`${file}.json`)}>
        {`${file}.json`}
      </a>
    ),
  },
  {
    key: "schema",
    label: fileWords.format,
    cell: ({ file }) => (
      <a
        className={link}
        download={`${file}.schema.json`}
        href={addressOf(`schema/${file}.schema.json`)}
      >
        {`${file}.schema.json`}
      </a>
    ),
  },
];

interface FilesProps {
  readonly dataset: Dataset;
  readonly addressOf: (file: string) => string;
}

/** The files: contents, download and JSON Schema of each. */
export const FileTable = ({ dataset, addressOf }: FilesProps) => (
  <StackTable
    caption={fileWords.caption}
    columns={fileColumns(addressOf)}
    rowKey={({ file }) => file}
    rows={filesOf(dataset)}
  />
);

const KindName = ({ kind }: { readonly kind: EntryKind }) => (
  <>
    <KindMark decorative kind={kind} /> {kindLabels[kind]}
  </>
);

const KindLink = ({
  kind,
  selection,
}: {
  readonly kind: EntryKind;
  readonly selection: Selection;
}) => (
  <RouteLink change={selecting(only(selection, "kind", kind))} className={link} to="/records">
    <KindName kind={kind} />
  </RouteLink>
);

/** A phone has the total beside the name; the parts are told in the note on the newsletter. */
const wideOnly = "@max-2xl:sr-only";

const collectionColumn = (one: Collection): Column<KindContents> => ({
  key: one,
  label: collectionLabels[one],
  align: "right",
  className: wideOnly,
  cell: ({ byCollection }) => byCollection.get(one) ?? 0,
});

const kindColumns = (selection: Selection): readonly Column<KindContents>[] => [
  {
    key: "kind",
    label: kindWords.kind,
    heading: true,
    cell: ({ kind, total }) => (
      <>
        {total === 0 ? <KindName kind={kind} /> : <KindLink kind={kind} selection={selection} />}
        <span aria-hidden="true" className="float-right @2xl:hidden">
          {total}
        </span>
      </>
    ),
  },
  ...collections.map(collectionColumn),
  {
    key: "total",
    label: kindWords.total,
    align: "right",
    className: wideOnly,
    cell: ({ total }) => total,
  },
];

interface KindsProps {
  readonly entries: readonly Entry[];
  readonly selection: Selection;
}

/** The selected records by kind and collection. */
export const KindTable = ({ entries, selection }: KindsProps) => (
  <StackTable
    caption={kindWords.caption}
    columns={kindColumns(selection)}
    rowKey={({ kind }) => kind}
    rows={kindsOf(entries)}
  />
);
