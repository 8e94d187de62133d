import type { Dataset } from "#domain/dataset/dataset.ts";
import type { TargetEntry } from "#domain/dataset/entry.ts";
import type { Judgement } from "#domain/judging/judge.ts";
import { paceSentence, whyWords } from "#messages/judging/verdicts.ts";
import { isQualitative } from "#domain/schema/target.ts";
import { withRank } from "#messages/words/sources.ts";
import { ProvenanceList } from "#parts/page/ProvenanceList.tsx";
import { VerdictLink } from "#parts/verdicts/VerdictLink.tsx";
import { targetPage } from "#messages/targets/targetPage.ts";
import { dataLang } from "#messages/app/language.ts";

interface Props {
  readonly entry: TargetEntry;
  readonly judgement: Judgement;
  readonly dataset: Dataset;
}

/** Where the reading that the verdict rests on was read, and how good a source that is. */
const GroundSource = ({ judgement, dataset }: Omit<Props, "entry">) => {
  if (judgement.verdict === "not-judged") return null;
  const { provenance } = judgement.by.reading;
  return (
    <div className="mt-1 flex flex-wrap gap-x-2 text-small">
      <p>{withRank(targetPage.restsOn, provenance, dataset.sources)}</p>
      <ProvenanceList brief dataset={dataset} provenance={provenance} />
    </div>
  );
};

/** The verdict with its reason, the sentence of pace, and what to beware of. */
export const TargetVerdict = ({ entry: { target }, judgement, dataset }: Props) => {
  const words = isQualitative(target);
  const pace = words ? undefined : paceSentence(judgement, target.unit);
  return (
    <div className="max-w-[75ch]">
      <p className="text-lead">
        <VerdictLink verdict={judgement.verdict} />
        <span className="sr-only">:</span>{" "}
        <span className="text-muted">{whyWords(target, judgement)}</span>
      </p>
      <GroundSource dataset={dataset} judgement={judgement} />
      {words ? <p className="mt-1">{targetPage.inWords}</p> : null}
      {pace === undefined ? null : <p className="mt-1">{targetPage.pace(pace)}</p>}
      {target.caution === undefined ? null : (
        <p className="mt-2 border-l-4 border-behind pl-3">
          <span className="font-semibold">{targetPage.caution}</span>
          <span lang={dataLang}>{target.caution}</span>
        </p>
      )}
    </div>
  );
};
