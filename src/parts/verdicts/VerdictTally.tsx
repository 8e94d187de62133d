import type { Verdict } from "#domain/judging/verdict.ts";
import { verdictWords } from "#messages/words/verdicts.ts";

import { VerdictMark } from "./VerdictMark.tsx";
import { verdictStyle } from "./verdictStyle.ts";

interface Props {
  readonly counts: ReadonlyMap<Verdict, number>;
}

/** Counts of targets by verdict, in one line where that fits: mark and number, without zeros. */
export const VerdictTally = ({ counts }: Props) => (
  <span className="inline-flex flex-wrap gap-x-2">
    {[...counts].map(([verdict, count]) =>
      count === 0 ? null : (
        <span className="whitespace-nowrap" key={verdict} title={verdictWords[verdict]}>
          <VerdictMark className={verdictStyle[verdict].text} named verdict={verdict} /> {count}
        </span>
      ),
    )}
  </span>
);
