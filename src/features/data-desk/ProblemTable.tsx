import type { Dataset } from "#domain/dataset/dataset.ts";
import { type Problem, problemLine } from "#domain/dataset/validate.ts";
import type { Column } from "#ui/DataTable.tsx";
import { RouteLink } from "#ui/RouteLink.tsx";
import { StackTable } from "#ui/StackTable.tsx";

import { problemsOf } from "./problems.ts";

const RecordName = ({
  problem,
  dataset,
}: {
  readonly problem: Problem;
  readonly dataset: Dataset;
}) => {
  const { record } = problem;
  if (record === undefined) return <>the whole file</>;
  return dataset.entryById.has(record) && !problem.setAside ? (
    <RouteLink className="underline decoration-rule underline-offset-2" to={`/records/${record}`}>
      {record}
    </RouteLink>
  ) : (
    <>{record}</>
  );
};

const columns = (dataset: Dataset): readonly Column<Problem>[] => [
  {
    key: "record",
    label: "Record",
    heading: true,
    cell: (problem) => <RecordName dataset={dataset} problem={problem} />,
  },
  { key: "file", label: "File", cell: ({ file }) => `${file}.json` },
  { key: "field", label: "Field", cell: ({ field }) => field ?? "" },
  { key: "message", label: "What is wrong", cell: ({ message }) => message },
  {
    key: "outcome",
    label: "Outcome",
    cell: ({ record, setAside }) =>
      record === undefined
        ? "its records are missing"
        : setAside
          ? "record set aside"
          : "record kept without it",
  },
];

/** What went wrong while loading: file, record, field and reason, and what became of the record. */
export const ProblemTable = ({ dataset }: { readonly dataset: Dataset }) => {
  const problems = problemsOf(dataset);
  return problems.length === 0 ? (
    <p className="py-2">None: every record could be read, and every reference leads somewhere.</p>
  ) : (
    <StackTable
      caption="Problems found while loading, one a row"
      columns={columns(dataset)}
      rowKey={problemLine}
      rows={problems}
    />
  );
};
