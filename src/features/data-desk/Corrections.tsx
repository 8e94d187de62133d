import { correctionsOf } from "#domain/findings/corrections.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { FigureActions } from "#figures/view/FigureActions.tsx";
import { dataDesk } from "#messages/views/dataDesk.ts";
import { showAll } from "#messages/words/showAll.ts";
import { CorrectionTable } from "#parts/page/CorrectionTable.tsx";
import { DataParts } from "#parts/page/DataParts.tsx";
import { FindingHeader } from "#parts/page/FindingHeader.tsx";
import { NothingMatches } from "#parts/page/NothingMatches.tsx";
import { Section } from "#ui/frame/Section.tsx";

const FIRST = 20;

interface Props {
  readonly snapshot: Snapshot;
}

/** What was printed beside what checking found, for the selected records. */
export const Corrections = ({ snapshot }: Props) => {
  const { dataset, entries } = snapshot;
  const corrections = correctionsOf(entries.shown);
  const { parts } = dataDesk;
  return (
    <>
      <FindingHeader
        context={parts.corrections}
        snapshot={snapshot}
        title={dataDesk.finding(corrections, entries.shown.length)}
      />
      <DataParts />
      {entries.shown.length === 0 ? (
        <NothingMatches noun="records" snapshot={snapshot} />
      ) : (
        <Section
          aside={
            <FigureActions figureId="corrections" name={parts.corrections} snapshot={snapshot} />
          }
          title={parts.corrections}
        >
          <p className="max-w-[75ch] py-2 text-small text-muted">
            {dataDesk.checked(
              corrections.facts.length,
              [...corrections.byOutcome],
              entries.shown.length === entries.total,
            )}
          </p>
          <CorrectionTable
            caption={dataDesk.correctionsCaption}
            dataset={dataset}
            facts={corrections.facts}
            opens={{ first: FIRST, all: showAll.facts }}
            withRecord
          />
        </Section>
      )}
    </>
  );
};
