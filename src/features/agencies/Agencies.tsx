import { useMemo } from "react";

import type { Snapshot } from "#domain/snapshot.ts";
import { FindingHeader } from "#figures/FindingHeader.tsx";
import { AgencyLink } from "#figures/AgencyLink.tsx";
import { NothingMatches } from "#figures/NothingMatches.tsx";
import type { Sorting } from "#ui/SortHeading.tsx";
import { setParameter, useNavigation } from "#ui/navigation.tsx";
import { Section } from "#ui/Section.tsx";

import { agenciesView } from "./agenciesView.ts";
import { AgencyTable } from "./AgencyTable.tsx";
import { WhoWithWhom } from "./WhoWithWhom.tsx";

const byRecords = "-records";

const sortingOf = (text: string): Sorting =>
  text.startsWith("-")
    ? { key: text.slice(1), descending: true }
    : { key: text, descending: false };

/** All issuing bodies: what each did, and who issues with whom. */
export const Agencies = ({ snapshot }: { readonly snapshot: Snapshot }) => {
  const { parameters, change } = useNavigation();
  const { dataset, selection, entries } = snapshot;
  const { finding, active, idle, years } = useMemo(() => agenciesView(snapshot), [snapshot]);
  const sorting = sortingOf(parameters.get("sort") ?? byRecords);
  const sort = ({ key, descending }: Sorting): void => {
    const text = `${descending ? "-" : ""}${key}`;
    change(setParameter("sort", text === byRecords ? undefined : text));
  };
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
          <WhoWithWhom snapshot={snapshot} />
        </>
      )}
    </>
  );
};
