import { useDeferredValue, useMemo } from "react";

import type { Snapshot } from "#domain/snapshot.ts";
import { FindingHeader } from "#figures/FindingHeader.tsx";
import { AgencyLink } from "#figures/AgencyLink.tsx";
import { NothingMatches } from "#figures/NothingMatches.tsx";
import { Later } from "#ui/Later.tsx";
import { setParameter, useNavigation } from "#ui/navigation.tsx";
import { Section } from "#ui/Section.tsx";
import { readSorting, type Sorting, sortingParameter } from "#ui/sorting.ts";

import { agenciesView } from "./agenciesView.ts";
import { agencySortKeys, defaultSorting } from "./agencySorting.ts";
import { AgencyTable } from "./AgencyTable.tsx";
import { WhoWithWhom } from "./WhoWithWhom.tsx";

/** All issuing bodies: what each did, and who issues with whom. */
export const Agencies = ({ snapshot }: { readonly snapshot: Snapshot }) => {
  const { parameters, change } = useNavigation();
  const { dataset, selection, entries } = snapshot;
  const { finding, active, idle, years } = useMemo(() => agenciesView(snapshot), [snapshot]);
  const later = useDeferredValue(snapshot);
  const sorting = readSorting(parameters.get("sort"), agencySortKeys, defaultSorting);
  const sort = (next: Sorting): void =>
    change(setParameter("sort", sortingParameter(next, defaultSorting)));
  return (
    <>
      <FindingHeader snapshot={snapshot} title={finding} />
      {entries.shown.length === 0 ? (
        <NothingMatches noun="records" slice={entries} snapshot={snapshot} />
      ) : (
        <>
          <Section title="All bodies">
            <AgencyTable
              dataset={dataset}
              onSort={sort}
              rows={active}
              selection={selection}
              sorting={sorting}
              years={years}
            />
            <p className="mt-1 text-small text-muted">
              Bars: dark for what a body led, light for what it issued with others, green for news
              about it. By year: {years[0]} to {years[1]}.
            </p>
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
          <Later>
            <WhoWithWhom snapshot={later} />
          </Later>
        </>
      )}
    </>
  );
};
