import type { Judgement } from "#domain/judging/judge.ts";
import { methodWords, noOpinionWords, shortOpinionWords } from "#messages/judging/opinions.ts";
import { opinionsOf, type SecondOpinion } from "#domain/judging/opinions/secondOpinions.ts";

import { DiffersMark } from "./DiffersMark.tsx";

/** The reason that all of them are silent for, where it is one and the same. */
const sharedSilence = (opinions: readonly SecondOpinion[]): string | undefined => {
  const reasons = new Set(
    opinions.map(({ opinion }) =>
      opinion.class === undefined ? noOpinionWords(opinion.why) : undefined,
    ),
  );
  const [only] = reasons;
  return reasons.size === 1 ? only : undefined;
};

/** What the other methods say, in a line of the list. */
export const RowOpinions = ({ judgement }: { readonly judgement: Judgement }) => {
  const opinions = opinionsOf(judgement);
  const silence = sharedSilence(opinions);
  return (
    <p className="order-4 col-span-2 text-small leading-[1.35] text-muted @4xl:col-span-full @4xl:pb-1">
      {silence === undefined
        ? opinions.map(({ opinion, agreement }, at) => (
            <span key={opinion.method}>
              {at === 0 ? "" : "; "}
              {methodWords[opinion.method].name}: {shortOpinionWords(opinion)}
              {agreement === undefined || agreement.agrees ? null : (
                <>
                  {" "}
                  <DiffersMark />
                </>
              )}
            </span>
          ))
        : `Second opinions not computed: ${silence}`}
    </p>
  );
};
