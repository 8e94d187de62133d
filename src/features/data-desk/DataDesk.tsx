import { selectionWords, statusWords } from "#domain/chips.ts";
import { outcomeLabels } from "#domain/labels.ts";
import type { Snapshot } from "#domain/snapshot.ts";
import { CorrectionTable } from "#figures/CorrectionTable.tsx";
import { NothingMatches } from "#figures/NothingMatches.tsx";
import { setParameter, useNavigation } from "#ui/navigation.tsx";
import { Section } from "#ui/Section.tsx";
import { ViewHeader } from "#ui/ViewHeader.tsx";

import { FileTable, KindTable } from "./ContentsTables.tsx";
import { correctionsOf, deskFinding } from "./corrections.ts";
import { GapList } from "./GapList.tsx";
import { gapsOf } from "./gaps.ts";
import { NewsletterNote } from "./NewsletterNote.tsx";
import { ProblemTable } from "./ProblemTable.tsx";
import { SourceTable } from "./SourceTable.tsx";

interface Props {
  readonly snapshot: Snapshot;
  /** Address of a file of the data set, wherever the app is hosted. */
  readonly addressOf: (file: string) => string;
}

/** What is in the data set and where from, what was corrected, what isn't known, and the files. */
export const DataDesk = ({ snapshot, addressOf }: Props) => {
  const { dataset, entries, selection } = snapshot;
  const { change, parameters } = useNavigation();
  const corrections = correctionsOf(entries.shown);
  const words = selectionWords(selection, dataset);
  const tally = [...corrections.byOutcome].map(
    ([outcome, count]) => `${outcomeLabels[outcome].toLowerCase()} ${count}`,
  );
  return (
    <>
      <ViewHeader
        status={statusWords(entries.shown.length, entries.total, "records", words)}
        title={deskFinding(corrections, entries.shown.length)}
      />
      {entries.shown.length === 0 ? (
        <NothingMatches noun="records" slice={entries} snapshot={snapshot} />
      ) : (
        <>
          <Section title="What was corrected">
            <p className="max-w-[75ch] py-2 text-small text-muted">
              {corrections.facts.length} facts checked in the records of this selection:{" "}
              {tally.join(", ")}. What was printed stays beside what checking found.
            </p>
            <CorrectionTable
              caption="What was printed beside what checking found, for all records"
              dataset={dataset}
              facts={corrections.facts}
              withRecord
            />
          </Section>
          <Section title="What isn’t known">
            <GapList gaps={gapsOf(snapshot)} />
          </Section>
        </>
      )}
      <Section title="What is in the data set">
        <NewsletterNote dataset={dataset} />
        <KindTable dataset={dataset} />
        <div className="mt-4">
          <FileTable addressOf={addressOf} dataset={dataset} />
        </div>
      </Section>
      <Section title="Problems found while loading">
        <ProblemTable dataset={dataset} />
      </Section>
      <Section title="Where it comes from">
        <SourceTable
          onSort={(sort) => change(setParameter("sort", sort === "-records" ? undefined : sort))}
          snapshot={snapshot}
          sort={parameters.get("sort")}
        />
      </Section>
    </>
  );
};
