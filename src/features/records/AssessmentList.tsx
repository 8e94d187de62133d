import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Assessment } from "#domain/schema/records.ts";
import { MarkedText } from "#parts/MarkedText.tsx";
import { ProvenanceList } from "#parts/ProvenanceList.tsx";
import { keyed } from "#ui/keyed.ts";

/** How sure the source is, as it words it. */
const likelihoodWords: Readonly<Record<Assessment["likelihood"], string>> = {
  stated: "Stated",
  likely: "Likely",
  may: "May be",
  unlikely: "Unlikely",
};

const aboutWords: Readonly<Record<Assessment["about"], string>> = {
  goal: "the goal",
  effect: "the effect",
  execution: "carrying it out",
  technology: "technology",
  compliance: "compliance",
  "foreign-firms": "foreign firms",
};

interface Props {
  readonly assessments: readonly Assessment[];
  readonly dataset: Dataset;
}

/** What sources judge, each attributed: neither what the document says nor a verdict of ours. */
export const AssessmentList = ({ assessments, dataset }: Props) => (
  <>
    <p className="max-w-[75ch] py-1 text-small text-muted">
      The judgement of the source named with each, in our words. It is neither what the document
      says nor a verdict of this dashboard.
    </p>
    <ul>
      {keyed(assessments, ({ claim }) => claim).map(([key, one]) => (
        <li
          className="border-b border-rule py-1.5 sm:grid sm:grid-cols-[11rem_minmax(0,1fr)]"
          key={key}
        >
          <p className="text-small leading-6 text-muted">
            <span className="font-semibold text-ink">{likelihoodWords[one.likelihood]}</span>, on{" "}
            {aboutWords[one.about]}
          </p>
          <div className="max-w-[75ch]">
            <p>
              <MarkedText text={one.claim} />
            </p>
            <ProvenanceList brief dataset={dataset} provenance={one.provenance} />
          </div>
        </li>
      ))}
    </ul>
  </>
);
