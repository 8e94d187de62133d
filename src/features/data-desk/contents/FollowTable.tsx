import {
  calendarPath,
  dataFiles,
  editionFolder,
  feedFile,
  type FollowedTopic,
  hasCalendar,
  offeredIn,
} from "#domain/site/offeredFiles.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Edition } from "#domain/schema/edition.ts";
import { language } from "#messages/language.ts";
import { follow } from "#messages/views/follow.ts";
import type { Column } from "#ui/tables/DataTable.tsx";
import { useFold } from "#ui/screen/useFold.ts";
import { StackTable } from "#ui/tables/StackTable.tsx";

/** The padding enlarges the target to hit without moving the text off the row's baseline. */
const link = "py-1.25 underline decoration-rule underline-offset-2 hover:decoration-ink";

interface Props {
  readonly dataset: Dataset;
  /** The address of a file of the site from its path below the root. */
  readonly fileOf: (path: string) => string;
  /** Undefined where the edition file can't be read. */
  readonly edition: Edition | undefined;
}

const { columns: words } = follow;

const columns = (
  dataset: Dataset,
  own: (path: string) => string,
): readonly Column<FollowedTopic>[] => [
  {
    key: "what",
    label: words.what,
    heading: true,
    cell: (one) => (
      <span className="inline-block first-letter:uppercase">{follow.nameOf(one, dataset)}</span>
    ),
  },
  {
    key: "atom",
    label: words.atom,
    cell: (one) => (
      <a className={link} href={own(feedFile(one))} type="application/atom+xml">
        {feedFile(one)}
      </a>
    ),
  },
  {
    key: "calendar",
    label: words.calendar,
    isIdle: (one) => !hasCalendar(dataset, one),
    cell: (one) =>
      hasCalendar(dataset, one) ? (
        <a className={link} href={own(calendarPath(one))} type="text/calendar">
          {calendarPath(one)}
        </a>
      ) : (
        ""
      ),
  },
];

const kinds: readonly FollowedTopic[] = (
  ["all", "records", "corrections", "verdicts", "editions"] as const
).map((of) => ({ of }));

/** Files at permanent addresses. */
const Addresses = ({ fileOf, edition }: Props) => {
  const { files } = follow;
  const rows: readonly (readonly [words: string, path: string | undefined])[] = [
    [files.verdicts, dataFiles.verdicts],
    [files.verdictTable, dataFiles.verdictTable],
    ...(edition === undefined
      ? []
      : [
          [
            files.edition(edition.version),
            `${editionFolder(edition.version)}${dataFiles.package}`,
          ] as const,
        ]),
  ];
  return (
    <ul className="text-small">
      {rows.map(([label, path]) =>
        path === undefined ? null : (
          <li className="border-b border-rule py-1" key={path}>
            {label}
            {follow.beforeFile}
            <a className={`${link} break-all`} href={fileOf(offeredIn(language.folder, path))}>
              {path}
            </a>
          </li>
        ),
      )}
    </ul>
  );
};

/** Of a folded group only these rows are rendered. */
const MOST_FOLDED = 8;

interface GroupProps {
  readonly title: string;
  readonly rows: readonly FollowedTopic[];
  readonly columns: readonly Column<FollowedTopic>[];
}

/** The feeds of one kind, folded. */
const Group = ({ title, rows, columns: table }: GroupProps) => {
  const { isOpen, details } = useFold(title);
  return (
    <details className="mt-2 print:hidden" {...details}>
      <summary className="min-h-7 py-1 text-small underline decoration-rule">{title}</summary>
      <StackTable
        caption={title}
        columns={table}
        rowKey={(one) => feedFile(one)}
        rows={isOpen ? rows : rows.slice(0, MOST_FOLDED)}
      />
    </details>
  );
};

/** Feeds to subscribe to, and files at permanent addresses. */
export const FollowTable = (props: Props) => {
  const { dataset, fileOf } = props;
  const table = columns(dataset, (path) => fileOf(language.folder + path));
  const ofOne = table.filter(({ key }) => key !== "json");
  const sectors = [...dataset.sectors.keys()].map((id): FollowedTopic => ({ of: "sectors", id }));
  const bodies = [...dataset.agencies.keys()].map((id): FollowedTopic => ({ of: "agencies", id }));
  const groups = [
    { key: "sectors", title: follow.sectors(sectors.length), rows: sectors },
    { key: "bodies", title: follow.bodies(bodies.length), rows: bodies },
  ];
  return (
    <>
      <p className="max-w-[75ch] py-2 text-small text-muted">{follow.about}</p>
      <StackTable
        caption={follow.caption}
        columns={table}
        rowKey={(one) => feedFile(one)}
        rows={kinds}
      />
      {groups.map(({ key, title, rows }) =>
        rows.length === 0 ? null : <Group columns={ofOne} key={key} rows={rows} title={title} />,
      )}
      <h3 className="mt-4 font-semibold">{follow.addresses}</h3>
      <Addresses {...props} />
    </>
  );
};
