import type { TargetEntry } from "#domain/entry.ts";
import type { Judgement } from "#domain/pace/judge.ts";
import { paceSentence } from "#domain/pace/paceSentence.ts";
import { verdictDetail } from "#domain/pace/verdictDetail.ts";
import { verdictMeanings } from "#domain/pace/verdictMeanings.ts";
import { isQualitative } from "#domain/schema/target.ts";
import { VerdictLabel } from "#figures/VerdictLabel.tsx";

interface Props {
  readonly entry: TargetEntry;
  readonly judgement: Judgement;
}

/** The verdict with its reason, the sentence of pace, and what to beware of. */
export const TargetVerdict = ({ entry: { target }, judgement }: Props) => {
  const words = isQualitative(target);
  const pace = words ? undefined : paceSentence(judgement, target.unit);
  return (
    <div className="max-w-[75ch]">
      <p className="text-lead">
        <VerdictLabel verdict={judgement.verdict} />
        <span className="sr-only">:</span>{" "}
        <span className="text-muted">{verdictDetail(judgement)}</span>
      </p>
      <p className="text-small text-muted">{verdictMeanings[judgement.verdict]}</p>
      {words ? (
        <p className="mt-1">
          The document gives no figure to hold a reading against, so the goal is listed and dated,
          and never judged.
        </p>
      ) : null}
      {pace === undefined ? null : <p className="mt-1">The target {pace}.</p>}
      {target.caution === undefined ? null : (
        <p className="mt-2 border-l-4 border-behind pl-3">
          <span className="font-semibold">Caution: </span>
          {target.caution}
        </p>
      )}
    </div>
  );
};
