import type { VerdictCounts } from "#domain/filter/verdictCounts.ts";
import { verdictStyle } from "#parts/verdictStyle.ts";
import { VerdictMark } from "#parts/VerdictMark.tsx";
import { verdictWords } from "#messages/verdicts.ts";

/** How many targets stand how, in one line where there is room: mark and number, those that are none left out. */
export const VerdictTally = ({ counts }: { readonly counts: VerdictCounts }) =>
  counts.total === 0 ? (
    <span className="text-muted">none</span>
  ) : (
    <span className="inline-flex flex-wrap gap-x-2">
      {[...counts.byVerdict].map(([verdict, count]) =>
        count === 0 ? null : (
          <span className="whitespace-nowrap" key={verdict} title={verdictWords[verdict]}>
            <VerdictMark className={verdictStyle[verdict].text} named verdict={verdict} /> {count}
          </span>
        ),
      )}
    </span>
  );
