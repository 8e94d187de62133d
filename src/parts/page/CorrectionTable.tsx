import type { Dataset } from "#domain/dataset/dataset.ts";
import type { CorrectedFact } from "#domain/findings/corrections.ts";
import type { Correction } from "#domain/schema/records.ts";
import { dataLang } from "#messages/language.ts";
import { evidence } from "#messages/words/sources.ts";
import { outcomeLabels } from "#messages/words/terms.ts";
import { RecordLink } from "#parts/records/RecordLink.tsx";
import type { Column, Opens } from "#ui/tables/DataTable.tsx";
import { StackTable } from "#ui/tables/StackTable.tsx";

import { ProvenanceList } from "./ProvenanceList.tsx";

const glyphs: Record<Correction["outcome"], string> = { differs: "≠", adds: "+", confirms: "=" };

/** The outcome of checking a printed fact, as sign and word; differences are emphasised. */
const OutcomeLabel = ({ outcome }: { readonly outcome: Correction["outcome"] }) => (
  <span className={`whitespace-nowrap ${outcome === "differs" ? "font-semibold" : "text-muted"}`}>
    <span aria-hidden="true" className="inline-block w-4">
      {glyphs[outcome]}
    </span>
    {outcomeLabels[outcome]}
  </span>
);

interface Props {
  readonly caption: string;
  readonly facts: readonly CorrectedFact[];
  readonly dataset: Dataset;
  /** Whether to name each fact's record: the facts are of several. */
  readonly withRecord?: boolean;
  /** Of a long list the first rows are shown until the reader opens it. */
  readonly opens?: Opens;
}

const recordColumn: Column<CorrectedFact> = {
  key: "record",
  label: evidence.corrections.record,
  heading: true,
  className: "@2xl:w-[18%]",
  cell: ({ entry }) => <RecordLink entry={entry} />,
};

const columns = (dataset: Dataset, withRecord: boolean): readonly Column<CorrectedFact>[] => [
  {
    key: "field",
    label: evidence.corrections.fact,
    heading: !withRecord,
    className: "@2xl:w-[15%]",
    cell: ({ correction: { field, outcome, confidence } }) => (
      <>
        <span lang={dataLang}>{field}</span>
        <p className="font-normal">
          <OutcomeLabel outcome={outcome} />
        </p>
        {confidence === undefined || confidence === "high" ? null : (
          <p className="font-normal text-muted">{evidence.confidence(confidence)}</p>
        )}
      </>
    ),
  },
  {
    key: "printed",
    label: evidence.corrections.printed,
    className: "@2xl:w-[22%]",
    cell: ({ correction: { printed } }) =>
      printed === undefined ? (
        <span className="text-muted">{evidence.corrections.notPrinted}</span>
      ) : (
        <span lang={dataLang}>{printed}</span>
      ),
  },
  {
    key: "checked",
    label: evidence.corrections.checked,
    cell: ({ correction: { checked, note } }) => (
      <>
        <span lang={dataLang}>{checked}</span>
        {note === undefined ? null : (
          <p className="text-muted" lang={dataLang}>
            {note}
          </p>
        )}
      </>
    ),
  },
  {
    key: "evidence",
    label: evidence.corrections.evidence,
    className: "@2xl:w-[22%]",
    cell: ({ correction }) => (
      <ProvenanceList brief dataset={dataset} provenance={correction.evidence} />
    ),
  },
];

/** What was printed beside what checking found, with the outcome and the evidence. */
export const CorrectionTable = ({ caption, facts, dataset, withRecord = false, opens }: Props) => (
  <StackTable
    caption={caption}
    opens={opens}
    columns={[...(withRecord ? [recordColumn] : []), ...columns(dataset, withRecord)]}
    rowKey={({ entry, correction }) => `${entry.id} ${correction.field} ${correction.checked}`}
    rows={facts}
  />
);
