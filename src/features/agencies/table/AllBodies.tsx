import { memo } from "react";

import type { AgencySummary } from "#domain/agencies/summaries.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { verdicts } from "#domain/judging/verdict.ts";
import { bodyOrder } from "#features/agencies/params.ts";
import { JointCountNote } from "#features/agencies/JointCountNote.tsx";
import { AgencyLinks } from "#features/agencies/Names.tsx";
import { FigureActions } from "#figures/FigureActions.tsx";
import { agenciesView } from "#figures/bodiesTable/agenciesView.ts";
import { PartKey } from "#figures/partBars/PartBar.tsx";
import { VerdictLink } from "#parts/verdicts/VerdictLink.tsx";
import { useSorting } from "#parts/page/useParameter.ts";
import { agencies } from "#messages/views/agencies.ts";
import { Section } from "#ui/frame/Section.tsx";

import { AgencyTable } from "./AgencyTable.tsx";

interface Props {
  readonly snapshot: Snapshot;
}

/** The marks of the verdicts of these bodies' targets, each beside its word, which leads to what it means. */
const VerdictKey = ({ rows }: { readonly rows: readonly AgencySummary[] }) => (
  <ul
    aria-label={agencies.columns.targets}
    className="mt-1 flex flex-wrap gap-x-4 text-small text-muted"
  >
    {verdicts.map((verdict) =>
      rows.some((row) => (row.verdicts.byVerdict.get(verdict) ?? 0) > 0) ? (
        <li key={verdict}>
          <VerdictLink verdict={verdict} />
        </li>
      ) : null,
    )}
  </ul>
);

/** The table of bodies with a record here, and the names of those without. */
export const AllBodies = memo(({ snapshot }: Props) => {
  const { dataset, selection } = snapshot;
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
          {/* Before the bars that it explains: the table is longer than a screen. */}
          <div className="flex flex-wrap items-baseline gap-x-8 max-sm:mb-3">
            <PartKey news />
            <VerdictKey rows={active} />
          </div>
          <AgencyTable
            dataset={dataset}
            onSort={sort}
            rows={active}
            selection={selection}
            sorting={sorting}
            years={years}
          />
          <p className="text-small text-muted">{agencies.byYear(...years)}</p>
        </>
      )}
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
