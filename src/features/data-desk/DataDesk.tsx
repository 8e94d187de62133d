import { missingFilesWords } from "#messages/missingFiles.ts";
import type { Edition } from "#domain/schema/edition.ts";
import type { Correction } from "#domain/schema/records.ts";
import type { Snapshot } from "#domain/filter/snapshot.ts";
import { FindingHeader } from "#parts/FindingHeader.tsx";
import { CorrectionTable } from "#parts/CorrectionTable.tsx";
import { NothingMatches } from "#parts/NothingMatches.tsx";

import { Contents } from "./Contents.tsx";
import { correctionsOf, deskFinding } from "./corrections.ts";
import { FoldedSection } from "./FoldedSection.tsx";
import { GapList } from "./GapList.tsx";
import { gapsOf } from "./gaps.ts";
import { PageContents } from "./PageContents.tsx";
import { problemsOf } from "./problems.ts";
import { ProblemTable } from "./ProblemTable.tsx";
import { settleGaps } from "./settleGaps.ts";
import { SettleSection } from "./SettleSection.tsx";
import { SourceTable } from "./SourceTable.tsx";

interface Props {
  readonly snapshot: Snapshot;
  /** Address of a file of the data set, wherever the app is hosted. */
  readonly addressOf: (file: string) => string;
  readonly edition: Edition | undefined;
}

const tallyWords: Record<Correction["outcome"], (count: number) => string> = {
  differs: (count) => (count === 1 ? "1 differs" : `${count} differ`),
  adds: (count) => `${count} ${count === 1 ? "adds" : "add"} what was not printed`,
  confirms: (count) => `${count} ${count === 1 ? "is" : "are"} confirmed`,
};

const checkedWords = (count: number): string =>
  count === 1 ? "One fact was checked" : `${count} facts were checked`;

/** What is in the data set and where from, what was corrected, what isn't known, and the files. */
export const DataDesk = ({ snapshot, addressOf, edition }: Props) => {
  const { dataset, entries } = snapshot;
  const corrections = correctionsOf(entries.shown);
  const gaps = gapsOf(snapshot);
  const settle = settleGaps(snapshot.targets.shown, snapshot.judged);
  const unsettled = settle.reduce((sum, { items }) => sum + items.length, 0);
  const tally = [...corrections.byOutcome].map(([outcome, count]) => tallyWords[outcome](count));
  return (
    <>
      <FindingHeader
        snapshot={snapshot}
        title={
          missingFilesWords(dataset, "records") ?? deskFinding(corrections, entries.shown.length)
        }
      />
      <PageContents
        parts={[
          ["contents", "Contents and downloads"],
          ["corrections", `Checked facts (${corrections.facts.length})`],
          ["gaps", `Known gaps (${gaps.length})`],
          ["settle", `What would settle targets (${unsettled})`],
          ["problems", `Problems (${problemsOf(dataset).length})`],
          ["sources", `Sources (${dataset.sources.size})`],
        ]}
      />
      <FoldedSection id="contents" title="What is in the data set">
        <Contents addressOf={addressOf} edition={edition} snapshot={snapshot} />
      </FoldedSection>
      {entries.shown.length === 0 ? (
        <div className="mt-6">
          <NothingMatches noun="records" snapshot={snapshot} />
        </div>
      ) : (
        <>
          <FoldedSection id="corrections" title="What checking found">
            <p className="max-w-[75ch] py-2 text-small text-muted">
              {checkedWords(corrections.facts.length)} in the records of this selection:{" "}
              {tally.join(", ")}. What was printed stays beside what checking found.
            </p>
            <CorrectionTable
              caption="What was printed beside what checking found, for all records"
              dataset={dataset}
              facts={corrections.facts}
              withRecord
            />
          </FoldedSection>
          <FoldedSection id="gaps" title="What isn’t known">
            <GapList gaps={gaps} />
          </FoldedSection>
          <FoldedSection id="settle" title="What would settle the targets">
            <SettleSection gaps={settle} total={snapshot.targets.shown.length} />
          </FoldedSection>
        </>
      )}
      <FoldedSection id="problems" title="Problems found while loading">
        <ProblemTable dataset={dataset} />
      </FoldedSection>
      <FoldedSection id="sources" title="Where it comes from">
        <SourceTable snapshot={snapshot} />
      </FoldedSection>
    </>
  );
};
