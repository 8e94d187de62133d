import { memo, useMemo } from "react";
import { type AgencySummary, yearCounts } from "#domain/agencies/summaries.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { verdicts } from "#domain/judging/verdict.ts";
import { bodyOrder } from "./parameters.ts";
import { JointCountNote } from "#features/agencies/parts/JointCountNote.tsx";
import { AgencyLinks } from "#features/agencies/parts/Names.tsx";
import { FigureActions } from "#figures/view/FigureActions.tsx";
import { agenciesView } from "#figures/bodiesTable/agenciesView.ts";
import { PartKey, PartBar } from "#figures/partBars/PartBar.tsx";
import { VerdictLink } from "#parts/verdicts/VerdictLink.tsx";
import { VerdictRow } from "#parts/verdicts/VerdictRow.tsx";
import { useSorting } from "#parts/page/useParameter.ts";
import { agencies } from "#messages/views/agencies.ts";
import { Section } from "#ui/frame/Section.tsx";
import type { Selection } from "#domain/query/selection/selection.ts";
import { AgencyLink } from "#parts/records/AgencyLink.tsx";
import { CountLink } from "#parts/records/CountLink.tsx";
import { DateText } from "#parts/records/DateText.tsx";
import { MarkedText } from "#parts/records/MarkedText.tsx";
import { VerdictTally } from "#parts/verdicts/VerdictTally.tsx";
import { SceneSvg } from "#scene/render/SceneSvg.tsx";
import { sparklineScene } from "#figures/sparkline/sparklineScene.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { countOf } from "#messages/words/numbers.ts";
import { agencyLabel } from "#messages/words/labels.ts";
import { fullName } from "#messages/words/titles.ts";
import type { Column } from "#ui/tables/DataTable.tsx";
import type { Sorting } from "#ui/tables/sorting.ts";
import { StackTable } from "#ui/tables/StackTable.tsx";

interface CountedProps {
  readonly count: number;
  readonly of: keyof typeof countOf;
}

/** A number, which says what it counts where rows are stacked and no header does. */
const Counted = ({ count, of }: CountedProps) => (
  <>
    <span className="@2xl:hidden">{countOf[of](count)}</span>
    <span className="hidden @2xl:inline">{count}</span>
  </>
);

interface AgencyTableProps {
  readonly rows: readonly AgencySummary[];
  readonly years: readonly [number, number];
  readonly dataset: Dataset;
  readonly selection: Selection;
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
}

/** Bodies listed before the reader opens the list. */
const FIRST = 16;

const link = "py-1.25 underline decoration-rule underline-offset-2 hover:decoration-ink";
/** In stacked rows, the cells before these give the same facts. */
const wide = "@max-5xl:hidden!";
const narrow = "text-muted @5xl:hidden";

/** Widths of the figures in a row, in pixels, on all screens: with the words beside them they fit a phone's. */
const BAR = 112;
const YEARS = 84;

const { columns: labels } = agencies;

/** All bodies: what each issued, led and co-issued, its targets and verdicts, and when. */
const AgencyTable = ({ rows, years, dataset, selection, sorting, onSort }: AgencyTableProps) => {
  const most = Math.max(1, ...rows.map(({ issued, about }) => issued.length + about.length));
  const [first, last] = years;
  const byYear = useMemo(
    () => new Map(rows.map(({ agency, issued }) => [agency.id, yearCounts(issued, first, last)])),
    [rows, first, last],
  );
  const mostInYear = Math.max(1, ...[...byYear.values()].flat());
  const columns: readonly Column<AgencySummary>[] = [
    {
      key: "body",
      label: labels.body,
      heading: true,
      className: "@2xl:w-[28%] @5xl:w-auto",
      compare: (a, b) => (agencyLabel(a.agency) < agencyLabel(b.agency) ? -1 : 1),
      cell: ({ agency }) => {
        const second = agencies.secondName(agency);
        return (
          <span
            className="block max-w-64 @2xl:max-w-none @6xl:max-w-88"
            title={fullName(agency.name)}
          >
            <AgencyLink className={`font-semibold ${link}`} dataset={dataset} id={agency.id}>
              <MarkedText text={agencyLabel(agency)} />
            </AgencyLink>{" "}
            {second === undefined ? null : (
              <span className="text-muted" lang="en">
                <MarkedText text={second} />
              </span>
            )}
          </span>
        );
      },
    },
    {
      key: "records",
      label: labels.issued,
      stackedLabel: null,
      className: "@2xl:w-[27%] @5xl:w-[13%]",
      descendingFirst: true,
      compare: (a, b) => a.issued.length - b.issued.length,
      cell: ({ agency, issued, led, coIssued, about }) => (
        <span className="flex flex-wrap items-center gap-x-2 @5xl:flex-nowrap">
          <CountLink
            bodies={[{ body: agency.id, part: "issued" }]}
            className="min-w-7.5 shrink-0 @2xl:text-right"
            count={issued.length}
            name={agencies.issuedBy(agencyLabel(agency), issued.length)}
            selection={selection}
          >
            <Counted count={issued.length} of="records" />
          </CountLink>
          <PartBar about={about.length} issued={issued.length} led={led} most={most} width={BAR} />
          <span className={`basis-full break-keep ${narrow}`}>
            {agencies.parts(led, coIssued, about.length)}
          </span>
        </span>
      ),
    },
    {
      key: "led",
      label: labels.led,
      align: "right",
      className: wide,
      headClassName: wide,
      descendingFirst: true,
      compare: (a, b) => a.led - b.led,
      cell: ({ agency, led }) => (
        <CountLink
          bodies={[{ body: agency.id, part: "lead" }]}
          count={led}
          name={agencies.ledBy(agencyLabel(agency), led)}
          selection={selection}
        />
      ),
    },
    {
      key: "co",
      label: labels.co,
      align: "right",
      className: wide,
      headClassName: wide,
      descendingFirst: true,
      compare: (a, b) => a.coIssued - b.coIssued,
      cell: ({ agency, coIssued }) => (
        <CountLink
          bodies={[{ body: agency.id, part: "co" }]}
          count={coIssued}
          name={agencies.coIssuedBy(agencyLabel(agency), coIssued)}
          selection={selection}
        />
      ),
    },
    {
      key: "about",
      label: labels.about,
      align: "right",
      className: wide,
      headClassName: wide,
      descendingFirst: true,
      compare: (a, b) => a.about.length - b.about.length,
      cell: ({ agency, about }) => (
        <CountLink
          bodies={[{ body: agency.id, part: "about" }]}
          count={about.length}
          name={agencies.aboutBody(agencyLabel(agency), about.length)}
          selection={selection}
        />
      ),
    },
    {
      key: "targets",
      label: labels.targets(selection.count),
      stackedLabel: null,
      className: "@5xl:w-[23%]",
      descendingFirst: true,
      compare: (a, b) => a.targets.length - b.targets.length,
      cell: ({ agency, targets, verdicts: counts }) =>
        targets.length === 0 ? (
          <span className="text-muted">{agencies.none}</span>
        ) : (
          <span className="flex gap-3">
            <CountLink
              bodies={[{ body: agency.id, part: "any" }]}
              className="min-w-8 shrink-0 @2xl:text-right"
              count={targets.length}
              noun="targets"
              name={agencies.targetsOf(agencyLabel(agency), targets.length, selection.count)}
              selection={selection}
            >
              <Counted count={targets.length} of={selection.count} />
            </CountLink>
            <VerdictTally counts={counts.byVerdict} />
          </span>
        ),
    },
    {
      key: "first",
      label: labels.first,
      className: wide,
      headClassName: `${wide} w-22`,
      compare: (a, b) => (a.first?.start ?? 0) - (b.first?.start ?? 0),
      cell: ({ first: date }) => (date === undefined ? "" : <DateText date={date} short />),
    },
    {
      key: "last",
      label: labels.last,
      className: wide,
      headClassName: `${wide} w-22`,
      descendingFirst: true,
      compare: (a, b) => (a.last?.start ?? 0) - (b.last?.start ?? 0),
      cell: ({ last: date }) => (date === undefined ? "" : <DateText date={date} short />),
    },
    {
      key: "years",
      label: agencies.yearsColumn,
      stackedLabel: null,
      className: "@2xl:w-[20%] @5xl:w-[11%]",
      cell: ({ agency, first: from, last: to }) => (
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <span className="flex items-end gap-x-1">
            <span aria-hidden="true" className={`leading-none ${narrow}`}>
              {first}
            </span>
            <SceneSvg
              scene={sparklineScene(
                { counts: byYear.get(agency.id) ?? [], firstYear: first, most: mostInYear },
                YEARS,
              )}
            />
            <span aria-hidden="true" className={`leading-none ${narrow}`}>
              {last === first ? null : last}
            </span>
          </span>
          {from === undefined || to === undefined ? null : (
            <span className={`@2xl:basis-full ${narrow}`}>
              {agencies.issued}
              <DateText date={from} short />
              {from.start === to.start && from.end === to.end ? null : (
                <>
                  {agencies.to}
                  <DateText date={to} short />
                </>
              )}
            </span>
          )}
        </span>
      ),
    },
  ];
  return (
    <>
      <p className="text-small text-muted max-sm:mb-3">
        {agencies.yearsKey(first, last, mostInYear)}
      </p>
      <StackTable
        caption={agencies.table}
        columns={columns}
        onSort={onSort}
        opens={{ first: FIRST, all: agencies.all }}
        rowKey={({ agency }) => agency.id}
        rows={rows}
        sorting={sorting}
      />
    </>
  );
};

interface Props {
  readonly snapshot: Snapshot;
}

/** The verdict marks in the table, each beside its word, which links to its meaning. */
const VerdictKey = ({
  rows,
  label,
}: {
  readonly rows: readonly AgencySummary[];
  readonly label: string;
}) => (
  <div aria-label={label} className="mt-1 text-small leading-6" role="group">
    <VerdictRow
      className="flex flex-wrap gap-x-6"
      headClass="mr-2"
      item={(verdict) => (
        <li key={verdict}>
          <VerdictLink isWithinClass verdict={verdict} />
        </li>
      )}
      listClass="flex flex-wrap gap-x-4"
      verdicts={verdicts.filter((verdict) =>
        rows.some((row) => (row.verdicts.byVerdict.get(verdict) ?? 0) > 0),
      )}
    />
  </div>
);

/** The table of bodies with a record here, and the names of those without. */
export const AllBodies = memo(({ snapshot }: Props) => {
  const { dataset, selection } = snapshot;
  const { shown } = snapshot.targets;
  const { active, idle, years } = agenciesView(snapshot);
  const [sorting, sort] = useSorting(bodyOrder);
  return (
    <Section
      aside={
        active.length === 0 ? null : (
          <FigureActions name={agencies.figure} snapshot={snapshot} figureId="issuing-bodies" />
        )
      }
      title={agencies.title}
    >
      {active.length === 0 ? (
        <p className="text-small text-muted">{agencies.noIssuer}</p>
      ) : (
        <>
          {/* Before the bars that it explains: below the table it would be more than a screen away. */}
          <div className="flex flex-wrap items-baseline gap-x-8">
            <PartKey news />
            <VerdictKey label={labels.targets(selection.count)} rows={active} />
          </div>
          <AgencyTable
            dataset={dataset}
            onSort={sort}
            rows={active}
            selection={selection}
            sorting={sorting}
            years={years}
          />
        </>
      )}
      {active.reduce((sum, { targets }) => sum + targets.length, 0) > shown.length ? (
        <p className="mt-2 text-small text-muted">
          {agencies.shared(shown.length, selection.count)}
        </p>
      ) : null}
      <JointCountNote entries={snapshot.entries.shown} />
      {idle.length === 0 ? null : (
        <p className="mt-2 max-w-[75ch] text-small text-muted">
          {agencies.idle}
          <AgencyLinks dataset={dataset} ids={idle.map(({ agency }) => agency.id)} />
          {agencies.afterIdle}
        </p>
      )}
    </Section>
  );
});
AllBodies.displayName = "AllBodies";
