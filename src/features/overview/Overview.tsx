import { useId } from "react";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { countShown, verdictsAsked } from "#domain/query/filter/verdictCounts.ts";
import { FindingHeader } from "#parts/page/FindingHeader.tsx";
import { NothingMatches } from "#parts/page/NothingMatches.tsx";
import { SourceLine } from "#parts/page/SourceLine.tsx";
import { targetsFinding } from "#messages/words/findings.ts";
import { overview } from "#messages/views/overview.ts";

import { Below } from "./Below.tsx";
import { Covered } from "./Covered.tsx";
import { RecordsHeader } from "./RecordsHeader.tsx";
import { TargetStrip } from "./TargetStrip.tsx";

/** The answer first: the count of verdicts, the targets behind it, what to watch, verdicts by field. */
export const Overview = ({ snapshot }: { readonly snapshot: Snapshot }) => {
  const { entries, selection } = snapshot;
  const id = useId();
  const counts = countShown(snapshot);
  const below =
    entries.shown.length === 0 ? (
      <NothingMatches noun="records" snapshot={snapshot} />
    ) : (
      <div className="@container">
        <div className="grid grid-cols-[minmax(0,1fr)] gap-x-8 gap-y-5 @min-[76rem]:grid-cols-[minmax(0,1fr)_30.5rem]">
          <div>
            {counts.judged === 0 ? null : (
              <section
                aria-labelledby={`${id}-strip`}
                className="@container relative @max-[76rem]:mt-2"
              >
                <h2
                  className="mb-1 font-serif text-lead font-bold max-sm:sr-only"
                  id={`${id}-strip`}
                >
                  {overview.strip(selection.count)}
                </h2>
                <TargetStrip snapshot={snapshot} />
              </section>
            )}
          </div>
          <Below snapshot={snapshot} />
          <div className="col-span-full">
            <SourceLine dataset={snapshot.dataset} entries={entries.shown} />
          </div>
        </div>
      </div>
    );
  return (
    <>
      {counts.total > 0 || entries.shown.length === 0 ? (
        <FindingHeader
          isFirst
          snapshot={snapshot}
          title={targetsFinding(counts, selection.count, verdictsAsked(snapshot))}
        />
      ) : (
        <RecordsHeader snapshot={snapshot} />
      )}
      <div className="-mt-4 mb-1 text-small text-muted">
        <Covered snapshot={snapshot} />
      </div>
      {below}
    </>
  );
};
