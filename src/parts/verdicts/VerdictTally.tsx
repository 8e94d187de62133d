import { type Verdict, verdicts } from "#domain/judging/verdict.ts";
import { verdictWords } from "#messages/words/verdicts.ts";

import { VerdictMark } from "./VerdictMark.tsx";
import { verdictStyle } from "./verdictStyle.ts";

interface Props {
  readonly counts: ReadonlyMap<Verdict, number>;
}

/**
 * Counts by verdict, mark and number, without zeros: in one line where that fits, and in wide tables each verdict in
 * its own column, so that rows compare.
 */
export const VerdictTally = ({ counts }: Props) => (
  <span className="inline-flex flex-wrap gap-x-2 @5xl:grid @5xl:grid-cols-[repeat(8,minmax(2.05rem,max-content))] @5xl:gap-x-0">
    {verdicts.map((verdict) => {
      const count = counts.get(verdict) ?? 0;
      return count === 0 ? (
        <span className="hidden @5xl:block" key={verdict} />
      ) : (
        <span className="whitespace-nowrap" key={verdict} title={verdictWords[verdict]}>
          <VerdictMark className={verdictStyle[verdict].text} named verdict={verdict} /> {count}
        </span>
      );
    })}
  </span>
);
