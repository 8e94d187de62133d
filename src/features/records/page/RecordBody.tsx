import { Fragment } from "react";

import type { Dataset } from "#domain/dataset/dataset.ts";
import { isPolicy, type Entry } from "#domain/dataset/entry.ts";
import { documentHierarchy } from "#domain/dataset/standing.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import type { Assessment, Policy } from "#domain/schema/records.ts";
import { dataLang } from "#messages/app/language.ts";
import { recordPage } from "#messages/views/recordPage.ts";
import { namesInOrder } from "#messages/words/titles.ts";
import { FigureActions } from "#figures/FigureActions.tsx";
import { CorrectionTable } from "#parts/page/CorrectionTable.tsx";
import { ProvenanceList } from "#parts/page/ProvenanceList.tsx";
import { MarkedText } from "#parts/records/MarkedText.tsx";
import { Section } from "#ui/frame/Section.tsx";
import { keyed } from "#ui/keyed.ts";

import { LinkGroups } from "./LinkGroups.tsx";
import { StandingList, stands } from "./StandingList.tsx";
import { QuantityTable } from "./QuantityTable.tsx";
import { TargetRows } from "./TargetRows.tsx";

interface AssessmentListProps {
  readonly assessments: readonly Assessment[];
  readonly dataset: Dataset;
}

/** What sources judge, each attributed: neither what the document says nor a verdict of ours. */
const AssessmentList = ({ assessments, dataset }: AssessmentListProps) => (
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

/** Who and what is named in it without a record of its own. */
const MentionList = ({ mentions }: { readonly mentions: NonNullable<Policy["mentions"]> }) => (
  <ul className="max-w-[75ch] space-y-1.5 py-1.5 text-small">
    {mentions.map(({ name, note }) => (
      <li key={name.en}>
        {namesInOrder(name).map(({ text, lang }, at) => (
          <Fragment key={text}>
            {at === 0 ? null : " "}
            <span lang={lang}>
              <MarkedText text={text} />
            </span>
          </Fragment>
        ))}
        {note === undefined ? null : (
          <p className="text-muted" lang={dataLang}>
            {note}
          </p>
        )}
      </li>
    ))}
  </ul>
);

interface Props {
  readonly entry: Entry;
  readonly snapshot: Snapshot;
}

/** The parts of a record that are lists: each stands only where there is something in it. */
export const RecordBody = ({ entry, snapshot }: Props) => {
  const { dataset, judged } = snapshot;
  const { record } = entry;
  const { corrections = [], quantities = [], assessments = [], mentions = [] } = record;
  const measures = isPolicy(record) ? (record.measures ?? []) : [];
  const targets = dataset.targets.filter((target) => target.entry === entry);
  const links = dataset.linksOf.get(entry.id) ?? [];
  const standing = documentHierarchy(entry, dataset);
  return (
    <>
      {targets.length === 0 ? null : (
        <Section
          aside={
            <FigureActions
              name={recordPage.parts.targets(targets.length)}
              snapshot={snapshot}
              figureId="targets"
            />
          }
          title={recordPage.parts.targets(targets.length)}
        >
          <TargetRows dataset={dataset} judged={judged} targets={targets} />
        </Section>
      )}
      {corrections.length === 0 ? null : (
        <Section
          aside={
            <FigureActions
              name={recordPage.parts.corrections}
              snapshot={snapshot}
              figureId={`corrections-of-${entry.id}`}
            />
          }
          title={recordPage.parts.corrections}
        >
          <CorrectionTable
            caption={recordPage.correctionsCaption}
            dataset={dataset}
            facts={corrections.map((correction) => ({ entry, correction }))}
          />
        </Section>
      )}
      {measures.length === 0 ? null : (
        <Section title={recordPage.parts.measures}>
          <ul className="max-w-[75ch] list-disc space-y-1 py-2 pl-5" lang={dataLang}>
            {keyed(measures, (measure) => measure).map(([key, measure]) => (
              <li key={key}>
                <MarkedText text={measure} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {quantities.length === 0 ? null : (
        <Section
          aside={
            <FigureActions
              name={recordPage.parts.quantities}
              snapshot={snapshot}
              figureId={`quantities-of-${entry.id}`}
            />
          }
          title={recordPage.parts.quantities}
        >
          <QuantityTable dataset={dataset} quantities={quantities} />
        </Section>
      )}
      {assessments.length === 0 ? null : (
        <Section title={recordPage.parts.assessments}>
          <AssessmentList assessments={assessments} dataset={dataset} />
        </Section>
      )}
      {stands(standing) ? (
        <Section title={recordPage.parts.standing}>
          <StandingList standing={standing} />
        </Section>
      ) : null}
      {links.length === 0 ? null : (
        <Section title={recordPage.parts.links}>
          <LinkGroups dataset={dataset} links={links} />
        </Section>
      )}
      {mentions.length === 0 ? null : (
        <Section title={recordPage.parts.mentions}>
          <MentionList mentions={mentions} />
        </Section>
      )}
      <Section title={recordPage.parts.sources}>
        <div className="max-w-[75ch] py-1.5">
          <ProvenanceList dataset={dataset} provenance={record.provenance} />
        </div>
      </Section>
    </>
  );
};
