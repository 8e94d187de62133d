import { isPolicy, type Entry } from "#domain/dataset/entry.ts";
import type { Snapshot } from "#domain/filter/snapshot.ts";
import { standingOf } from "#domain/dataset/standing.ts";
import { CorrectionTable } from "#parts/CorrectionTable.tsx";
import { MarkedText } from "#parts/MarkedText.tsx";
import { keyed } from "#ui/keyed.ts";
import { Section } from "#ui/Section.tsx";

import { AssessmentList } from "./AssessmentList.tsx";
import { LinkGroups } from "./LinkGroups.tsx";
import { StandingList, stands } from "./StandingList.tsx";
import { QuantityTable } from "./QuantityTable.tsx";
import { TargetRows } from "./TargetRows.tsx";

interface Props {
  readonly entry: Entry;
  readonly snapshot: Snapshot;
}

/** The parts of a record that are lists: each stands only where there is something in it. */
export const RecordBody = ({ entry, snapshot: { dataset, judged } }: Props) => {
  const { record } = entry;
  const { corrections = [], quantities = [], assessments = [] } = record;
  const measures = isPolicy(record) ? (record.measures ?? []) : [];
  const targets = isPolicy(record)
    ? record.targets.flatMap(({ id }) => dataset.targetById.get(id) ?? [])
    : [];
  const links = dataset.linksOf.get(entry.id) ?? [];
  const standing = standingOf(entry, dataset);
  return (
    <>
      {corrections.length === 0 ? null : (
        <Section title="As printed, and as checked">
          <CorrectionTable
            caption="What the newsletter printed beside what checking found"
            dataset={dataset}
            facts={corrections.map((correction) => ({ entry, correction }))}
          />
        </Section>
      )}
      {targets.length === 0 ? null : (
        <Section title={targets.length === 1 ? "Its target" : `Its ${targets.length} targets`}>
          <TargetRows judged={judged} targets={targets} />
        </Section>
      )}
      {measures.length === 0 ? null : (
        <Section title="What it orders">
          <ul className="max-w-[75ch] list-disc space-y-1 py-2 pl-5">
            {keyed(measures, (measure) => measure).map(([key, measure]) => (
              <li key={key}>
                <MarkedText text={measure} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {quantities.length === 0 ? null : (
        <Section title="Figures it tells">
          <QuantityTable dataset={dataset} quantities={quantities} />
        </Section>
      )}
      {assessments.length === 0 ? null : (
        <Section title="What analysts judge">
          <AssessmentList assessments={assessments} dataset={dataset} />
        </Section>
      )}
      {stands(standing) ? (
        <Section title="Where it stands">
          <StandingList standing={standing} />
        </Section>
      ) : null}
      {links.length === 0 ? null : (
        <Section title="Linked records">
          <LinkGroups dataset={dataset} links={links} />
        </Section>
      )}
    </>
  );
};
