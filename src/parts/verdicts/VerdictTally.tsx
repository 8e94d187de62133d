import { type Verdict, verdictClasses } from "#domain/judging/verdict.ts";
import { classWords } from "#messages/words/verdictClasses.ts";
import { verdictWords } from "#messages/words/verdicts.ts";

import { VerdictMark } from "./VerdictMark.tsx";
import { verdictStyle } from "./verdictStyle.ts";

interface Props {
  readonly counts: ReadonlyMap<Verdict, number>;
}

/**
 * Counts by verdict, mark and number, without zeros: in stacked rows a line for each class with its word, and in wide tables
 * each verdict in its own column, so that rows compare.
 */
export const VerdictTally = ({ counts }: Props) => (
  <span className="inline-flex flex-col @2xl:flex-row @2xl:flex-wrap @2xl:gap-x-2 @5xl:grid @5xl:grid-cols-[repeat(8,minmax(2.05rem,max-content))] @5xl:gap-x-0">
    {verdictClasses.map(([key, all]) => {
      const counted = all.filter((verdict) => (counts.get(verdict) ?? 0) > 0);
      return (
        <span className="flex gap-x-2 whitespace-nowrap @2xl:contents" key={key}>
          {all.map((verdict) =>
            counted.includes(verdict) ? (
              <span key={verdict} title={verdictWords[verdict]}>
                <VerdictMark className={verdictStyle[verdict].text} named verdict={verdict} />{" "}
                {counts.get(verdict)}
                {key === "settled" || verdict === counted.at(-1) ? (
                  <span aria-hidden="true" className="text-muted lowercase @2xl:hidden">
                    {" "}
                    {key === "settled" ? verdictWords[verdict] : classWords[key]}
                  </span>
                ) : null}
              </span>
            ) : (
              <span className="hidden @5xl:block" key={verdict} />
            ),
          )}
        </span>
      );
    })}
  </span>
);
