import { memo, useMemo } from "react";

import type { Snapshot } from "#domain/filter/snapshot.ts";
import { AgencyLink } from "#parts/AgencyLink.tsx";
import { PartKey } from "#parts/PartKey.tsx";
import { useSorting } from "#parts/useParameter.ts";
import { Section } from "#ui/Section.tsx";

import { agenciesView } from "./agenciesView.ts";
import { AgencyTable } from "./AgencyTable.tsx";
import { bodyOrder } from "./params.ts";

interface Props {
  readonly snapshot: Snapshot;
}

/** The table of bodies with a record here, and the names of those without. */
export const AllBodies = memo(({ snapshot }: Props) => {
  const { dataset, selection } = snapshot;
  const { active, idle, years } = useMemo(() => agenciesView(snapshot), [snapshot]);
  const [sorting, sort] = useSorting(bodyOrder);
  return (
    <Section title="All bodies">
      {active.length === 0 ? (
        <p className="text-small text-muted">No record here names an issuing body.</p>
      ) : (
        <>
          <AgencyTable
            dataset={dataset}
            onSort={sort}
            rows={active}
            selection={selection}
            sorting={sorting}
            years={years}
          />
          <PartKey news />
          <p className="text-small text-muted">
            By year: {years[0]} to {years[1]}.
          </p>
        </>
      )}
      {idle.length === 0 ? null : (
        <p className="mt-2 max-w-[75ch] text-small text-muted">
          Without a record here:{" "}
          {idle.map(({ agency }, at) => (
            <span key={agency.id}>
              {at === 0 ? "" : ", "}
              <AgencyLink dataset={dataset} id={agency.id} />
            </span>
          ))}
          .
        </p>
      )}
    </Section>
  );
});
AllBodies.displayName = "AllBodies";
