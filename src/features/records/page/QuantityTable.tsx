import type { Dataset } from "#domain/dataset/dataset.ts";
import { parseDate } from "#domain/calendar/dates.ts";
import type { Quantity } from "#domain/schema/records.ts";
import { ProvenanceList } from "#parts/page/ProvenanceList.tsx";
import { MarkedText } from "#parts/records/MarkedText.tsx";
import { amountWords } from "#messages/words/amounts.ts";
import { dateWords } from "#messages/words/dates.ts";
import { recordPage } from "#messages/views/recordPage.ts";
import { dataLang } from "#messages/app/language.ts";
import type { Column } from "#ui/tables/DataTable.tsx";
import { StackTable } from "#ui/tables/StackTable.tsx";

interface Props {
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

/** The figures that a record tells and that aren't targets, each with where it was read. */
export const QuantityTable = ({ quantities, dataset }: Props) => (
  <StackTable
    caption={recordPage.quantities.caption}
    columns={columns(dataset)}
    rowKey={({ label, unit }) => `${label} ${unit}`}
    rows={quantities}
  />
);
