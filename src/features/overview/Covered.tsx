import { coverageOf } from "#domain/findings/coverage.ts";
import type { Snapshot } from "#domain/filter/snapshot.ts";
import { VerdictMeanings } from "#parts/verdicts/VerdictMeanings.tsx";
import { coverage } from "#messages/views/coverage.ts";

/** What the records cover, and what the words of the page mean. */
export const Covered = ({ snapshot }: { readonly snapshot: Snapshot }) => {
  const covered = coverageOf(snapshot.entries.shown, snapshot.dataset);
  return covered === undefined ? null : (
    <>
      <p className="max-w-[130ch]">{coverage.words(covered)}</p>
      <VerdictMeanings>
        <dt className="font-semibold">{coverage.baseline}</dt>
        <dd className="max-sm:mb-1">{coverage.baselineMeaning}</dd>
        <dt className="font-semibold">{coverage.reading}</dt>
        <dd className="max-sm:mb-1">{coverage.readingMeaning}</dd>
      </VerdictMeanings>
    </>
  );
};
