import { problemsIn } from "#domain/dataset/dangling.ts";
import { type Dataset, wholeOf } from "#domain/dataset/dataset.ts";
import type { Problem } from "#domain/dataset/validate.ts";
import { faultOf } from "#domain/schema/faultOf.ts";
import { dataDesk } from "#messages/views/dataDesk.ts";
import { faultWords, problemRecord } from "#messages/views/faults.ts";
import type { Column } from "#ui/tables/DataTable.tsx";
import { RouteLink } from "#ui/frame/RouteLink.tsx";
import { StackTable } from "#ui/tables/StackTable.tsx";

const { problems: words } = dataDesk;

/** As of a day, references to what came later dangle only there. */
const problemsOf = (dataset: Dataset): readonly Problem[] => problemsIn(wholeOf(dataset));

const RecordName = ({
  problem,
  dataset,
}: {
  readonly problem: Problem;
  readonly dataset: Dataset;
}) => {
  const { record } = problem;
  const name = problemRecord(problem) ?? words.wholeFile;
  if (record === undefined) return <>{name}</>;
  return dataset.entryById.has(record) && !problem.setAside ? (
    <RouteLink className="underline decoration-rule underline-offset-2" to={`/records/${record}`}>
      {record}
    </RouteLink>
  ) : (
    <>{name}</>
  );
};

const columns = (dataset: Dataset): readonly Column<Problem>[] => [
  {
    key: "record",
    label: words.record,
    heading: true,
    cell: (problem) => <RecordName dataset={dataset} problem={problem} />,
  },
  { key: "file", label: words.file, cell: ({ file }) => `${file}.json` },
  { key: "field", label: words.field, cell: ({ field }) => field ?? "" },
  { key: "message", label: words.wrong, cell: ({ fault }) => faultWords(faultOf(fault)) },
  {
    key: "outcome",
    label: words.outcome,
    cell: ({ setAside }) => (setAside ? words.setAside : words.kept),
  },
];

const keyOf = ({ file, record, place, field, fault }: Problem): string =>
  [file, record, place, field, JSON.stringify(fault)].join(" ");

/** Problems found while loading: file, record, field and reason, and what became of the record. */
export const ProblemTable = ({ dataset }: { readonly dataset: Dataset }) => {
  const problems = problemsOf(dataset);
  return problems.length === 0 ? (
    <p className="py-2">{words.none}</p>
  ) : (
    <StackTable caption={words.caption} columns={columns(dataset)} rowKey={keyOf} rows={problems} />
  );
};
