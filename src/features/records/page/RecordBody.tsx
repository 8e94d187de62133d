import { Fragment } from "react";
import type { Dataset, LinkedEntry } from "#domain/dataset/dataset.ts";
import { isPolicy, type Entry } from "#domain/dataset/entry.ts";
import { documentHierarchy, type Hierarchy } from "#domain/dataset/documentHierarchy.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { textsKnown } from "#domain/dataset/datedTexts.ts";
import type { DatedText } from "#domain/schema/common.ts";
import type { Assessment, Policy, Quantity } from "#domain/schema/records.ts";
import { dataLang } from "#messages/language.ts";
import { recordPage } from "#messages/views/recordPage.ts";
import { namesInOrder } from "#messages/words/titles.ts";
import { FigureActions } from "#figures/view/FigureActions.tsx";
import { CorrectionTable } from "#parts/page/CorrectionTable.tsx";
import { ProvenanceList } from "#parts/page/ProvenanceList.tsx";
import { MarkedText } from "#parts/records/MarkedText.tsx";
import { FoldedSection } from "#ui/frame/FoldedSection.tsx";
import { Section } from "#ui/frame/Section.tsx";
import { keyed } from "#ui/keyed.ts";
import { TargetRows } from "./TargetRows.tsx";
import { Warnings } from "./Warnings.tsx";
import { groupLinks } from "#domain/dataset/groupLinks.ts";
import { DateText } from "#parts/records/DateText.tsx";
import { RecordLink } from "#parts/records/RecordLink.tsx";
import { showAll } from "#messages/words/showAll.ts";
import { relationLabels } from "#messages/words/terms.ts";
import { parseDate } from "#domain/calendar/dates.ts";
import { amountWords } from "#messages/words/amounts.ts";
import { dateWords } from "#messages/words/dates.ts";
import type { Column } from "#ui/tables/DataTable.tsx";
import { StackTable } from "#ui/tables/StackTable.tsx";
import { documentTypeWords } from "#messages/words/facets.ts";

const rows = ["above", "below", "before", "after"] as const;

const isInHierarchy = (hierarchy: Hierarchy): boolean =>
  rows.some((key) => hierarchy[key].length > 0);

const Row = ({
  label,
  entries,
}: {
  readonly label: string;
  readonly entries: readonly Entry[];
}) => (
  <div className="border-b border-rule py-1.5 sm:grid sm:grid-cols-[11rem_minmax(0,1fr)]">
    <dt className="text-small leading-6 text-muted">{label}</dt>
    <dd>
      <ul className="space-y-1">
        {entries.map((entry) => (
          <li key={entry.id}>
            <RecordLink entry={entry} />{" "}
            <span className="text-small text-muted">
              {entry.record.documentType === undefined
                ? null
                : recordPage.typeBefore(documentTypeWords(entry.record.documentType))}
              <DateText date={entry.main} short />
            </span>
          </li>
        ))}
      </ul>
    </dd>
  </div>
);

/** A document's place in the hierarchy: what it carries out, what carries it out, what came before and after. */
const HierarchyList = ({ hierarchy }: { readonly hierarchy: Hierarchy }) => (
  <>
    {hierarchy.rank === undefined ? null : (
      <p className="py-1 text-small text-muted">{recordPage.ranks[hierarchy.rank]}</p>
    )}
    <dl>
      {rows.map((key) =>
        hierarchy[key].length === 0 ? null : (
          <Row entries={hierarchy[key]} key={key} label={recordPage.hierarchy[key]} />
        ),
      )}
    </dl>
  </>
);

/** Rows of a table before the reader opens it. */
const FIRST = 6;

interface QuantityTableProps {
  readonly quantities: readonly Quantity[];
  readonly dataset: Dataset;
}

const asOfWords = ({ asOf }: Quantity): string => {
  const date = asOf === undefined ? undefined : parseDate(asOf);
  return date === undefined ? recordPage.undated : dateWords(date, true);
};

const columns = (dataset: Dataset): readonly Column<Quantity>[] => [
  {
    key: "label",
    label: recordPage.quantities.what,
    heading: true,
    className: "@2xl:w-[32%]",
    cell: ({ label, note }) => (
      <div lang={dataLang}>
        <MarkedText text={label} />
        {note === undefined ? null : <p className="font-normal text-muted">{note}</p>}
      </div>
    ),
  },
  {
    key: "value",
    label: recordPage.quantities.figure,
    cell: ({ value, unit, bound }) => <MarkedText text={amountWords(value, unit, bound)} />,
  },
  { key: "asOf", label: recordPage.quantities.asOf, className: "text-muted", cell: asOfWords },
  {
    key: "source",
    label: recordPage.quantities.source,
    className: "@2xl:w-[34%]",
    cell: ({ provenance }) => <ProvenanceList brief dataset={dataset} provenance={provenance} />,
  },
];

/** The figures of a record that aren't targets, each with its source. */
const QuantityTable = ({ quantities, dataset }: QuantityTableProps) => (
  <StackTable
    caption={recordPage.quantities.caption}
    columns={columns(dataset)}
    opens={{ first: FIRST, all: showAll.figures }}
    rowKey={({ label, unit }) => `${label} ${unit}`}
    rows={quantities}
  />
);

interface LinkGroupsProps {
  readonly links: readonly LinkedEntry[];
  readonly dataset: Dataset;
}

/** Links to and from other records, grouped by relation. */
const LinkGroups = ({ links, dataset }: LinkGroupsProps) => (
  <dl>
    {groupLinks(links).map(({ key, relation, direction, links: group }) => (
      <div
        className="border-b border-rule py-1.5 sm:grid sm:grid-cols-[11rem_minmax(0,1fr)]"
        key={key}
      >
        <dt className="text-small leading-6 text-muted">{relationLabels[relation][direction]}</dt>
        <dd>
          <ul className="space-y-1">
            {keyed(group, ({ entry }) => entry.id).map(([id, { entry, note, provenance }]) => (
              <li key={id}>
                <RecordLink entry={entry} />{" "}
                <span className="text-small text-muted">
                  <DateText date={entry.main} short />
                </span>
                {note === undefined ? null : (
                  <p className="text-small text-muted" lang={dataLang}>
                    {note}
                  </p>
                )}
                {provenance === undefined ? null : (
                  <ProvenanceList brief dataset={dataset} provenance={provenance} />
                )}
              </li>
            ))}
          </ul>
        </dd>
      </div>
    ))}
  </dl>
);

interface AssessmentListProps {
  readonly assessments: readonly Assessment[];
  readonly dataset: Dataset;
}

/** Assessments by sources, each attributed: neither the document's own words nor a verdict of ours. */
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

/** People and organisations named in the record that have no record of their own. */
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

/** What became of it afterwards, the earliest first. */
const UpdateList = ({ updates }: { readonly updates: readonly DatedText[] }) => (
  <ol>
    {updates
      .map(({ text, known }) => ({
        text,
        date: known === undefined ? undefined : parseDate(known),
      }))
      .sort((a, b) => (a.date?.end ?? 0) - (b.date?.end ?? 0))
      .map(({ text, date }) => (
        <li
          className="border-b border-rule py-1.5 sm:grid sm:grid-cols-[11rem_minmax(0,1fr)]"
          key={text}
        >
          <p className="text-small leading-6 text-muted">
            {date === undefined ? recordPage.undated : <DateText date={date} />}
          </p>
          <p className="max-w-[75ch]" lang={dataLang}>
            <MarkedText text={text} />
          </p>
        </li>
      ))}
  </ol>
);

interface Props {
  readonly entry: Entry;
  readonly snapshot: Snapshot;
  /** Whether its figures can be shared and downloaded: not those of a record that isn't published. */
  readonly hasActions?: boolean;
}

/** The anchor of its targets. */
export const TARGETS = "targets";

/** The lists on a record's page; an empty list isn't shown. */
export const RecordBody = ({ entry, snapshot, hasActions = true }: Props) => {
  const { dataset, judged, asOf } = snapshot;
  const { record } = entry;
  const updates = textsKnown(record.updates, asOf);
  const { corrections = [], quantities = [], assessments = [], mentions = [] } = record;
  const measures = isPolicy(record) ? (record.measures ?? []) : [];
  const targets = dataset.targets.filter((target) => target.entry === entry);
  const links = dataset.linksOf.get(entry.id) ?? [];
  const hierarchy = documentHierarchy(entry, dataset);
  return (
    <>
      {targets.length === 0 ? null : (
        <Section
          aside={
            hasActions && (
              <FigureActions
                name={recordPage.parts.targets(targets.length)}
                snapshot={snapshot}
                figureId="targets"
              />
            )
          }
          id={TARGETS}
          title={recordPage.parts.targets(targets.length)}
        >
          <TargetRows dataset={dataset} judged={judged} targets={targets} />
        </Section>
      )}
      {updates === undefined ? null : (
        <Section title={recordPage.parts.updates}>
          <UpdateList updates={updates} />
        </Section>
      )}
      {corrections.length === 0 ? null : (
        <Section
          aside={
            hasActions && (
              <FigureActions
                name={recordPage.parts.corrections}
                snapshot={snapshot}
                figureId={`corrections-of-${entry.id}`}
              />
            )
          }
          title={recordPage.parts.corrections}
        >
          <CorrectionTable
            caption={recordPage.correctionsCaption}
            dataset={dataset}
            facts={corrections.map((correction) => ({ entry, correction }))}
            opens={{ first: FIRST, all: showAll.facts }}
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
            hasActions && (
              <FigureActions
                name={recordPage.parts.quantities}
                snapshot={snapshot}
                figureId={`quantities-of-${entry.id}`}
              />
            )
          }
          title={recordPage.parts.quantities}
        >
          <QuantityTable dataset={dataset} quantities={quantities} />
        </Section>
      )}
      {assessments.length === 0 ? null : (
        <FoldedSection title={recordPage.parts.assessments}>
          <AssessmentList assessments={assessments} dataset={dataset} />
        </FoldedSection>
      )}
      {isInHierarchy(hierarchy) ? (
        <FoldedSection title={recordPage.parts.hierarchy}>
          <HierarchyList hierarchy={hierarchy} />
        </FoldedSection>
      ) : null}
      {links.length === 0 ? null : (
        <FoldedSection title={recordPage.parts.links}>
          <LinkGroups dataset={dataset} links={links} />
        </FoldedSection>
      )}
      {mentions.length === 0 ? null : (
        <FoldedSection title={recordPage.parts.mentions}>
          <MentionList mentions={mentions} />
        </FoldedSection>
      )}
      <Section title={recordPage.parts.sources}>
        <div className="max-w-[75ch] py-1.5">
          <ProvenanceList dataset={dataset} provenance={record.provenance} />
        </div>
      </Section>
      <Warnings dataset={dataset} entry={entry} />
    </>
  );
};
