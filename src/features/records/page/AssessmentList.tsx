import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Assessment } from "#domain/schema/records.ts";
import { MarkedText } from "#parts/records/MarkedText.tsx";
import { ProvenanceList } from "#parts/page/ProvenanceList.tsx";
import { recordPage } from "#messages/views/recordPage.ts";
import { dataLang } from "#messages/app/language.ts";
import { keyed } from "#ui/keyed.ts";

interface Props {
  readonly assessments: readonly Assessment[];
  readonly dataset: Dataset;
}

/** What sources judge, each attributed: neither what the document says nor a verdict of ours. */
export const AssessmentList = ({ assessments, dataset }: Props) => (
  <>
    <p className="max-w-[75ch] py-1 text-small text-muted">{recordPage.assessmentsNote}</p>
    <ul>
      {keyed(assessments, ({ claim }) => claim).map(([key, one]) => (
        <li
          className="border-b border-rule py-1.5 sm:grid sm:grid-cols-[11rem_minmax(0,1fr)]"
          key={key}
        >
          <p className="text-small leading-6 text-muted">
            <span className="font-semibold text-ink">{recordPage.likelihoods[one.likelihood]}</span>
            {recordPage.judgedOn(one.about)}
          </p>
          <div className="max-w-[75ch]">
            <p lang={dataLang}>
              <MarkedText text={one.claim} />
            </p>
            <ProvenanceList brief dataset={dataset} provenance={one.provenance} />
          </div>
        </li>
      ))}
    </ul>
  </>
);
