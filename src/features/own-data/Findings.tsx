import type { FileProblem } from "#importing/files/template/problem.ts";
import type { RecognisedFile } from "#importing/files/readOwnFiles.ts";
import { ownData } from "#messages/views/ownData.ts";
import { Section } from "#ui/frame/Section.tsx";
import type { Column } from "#ui/tables/DataTable.tsx";
import { StackTable } from "#ui/tables/StackTable.tsx";

import { problemWords } from "./problemWords.ts";

const { problems: words, recognised: fileWords } = ownData;

const fileColumns: readonly Column<RecognisedFile>[] = [
  { key: "file", label: fileWords.file, heading: true, cell: ({ file }) => file },
  {
    key: "as",
    label: fileWords.as,
    cell: ({ as, encoding }) =>
      encoding === undefined
        ? fileWords.kinds[as]
        : fileWords.encoded(fileWords.kinds[as], encoding),
  },
  { key: "rows", label: fileWords.rows, align: "right", cell: ({ rows }) => rows },
];

const columns: readonly Column<FileProblem>[] = [
  {
    key: "file",
    label: words.file,
    heading: true,
    cell: ({ file, sheet }) => (sheet === undefined ? file : words.inSheet(file, sheet)),
  },
  { key: "row", label: words.row, align: "right", cell: ({ row }) => row ?? "" },
  { key: "field", label: words.field, cell: ({ field }) => field ?? "" },
  { key: "record", label: words.record, cell: ({ record }) => record ?? "" },
  { key: "wrong", label: words.wrong, cell: problemWords },
  { key: "outcome", label: words.outcome, cell: ({ outcome }) => words.outcomes[outcome] },
];

const keyOf = ({ file, sheet, row, field, record, fault }: FileProblem): string =>
  [file, sheet, row, field, record, JSON.stringify(fault)].join(" ");

/** Problems that are listed at first. */
const FIRST = 20;

interface Props {
  readonly recognised: readonly RecognisedFile[];
  readonly problems: readonly FileProblem[];
  /** How many there are: not all of very many are listed. */
  readonly problemCount: number;
}

/** What was read of a reader's files, and what is wrong with it: by file, row and field. */
export const Findings = ({ recognised, problems, problemCount }: Props) => (
  <>
    {recognised.length === 0 ? null : (
      <Section title={ownData.found}>
        <StackTable
          caption={fileWords.caption}
          columns={fileColumns}
          rowKey={({ file }) => file}
          rows={recognised}
        />
      </Section>
    )}
    <Section title={words.title(problemCount)}>
      {problems.length === 0 ? (
        <p className="py-1">{words.none}</p>
      ) : (
        <StackTable
          caption={words.caption}
          columns={columns}
          opens={{ first: FIRST, all: words.all }}
          rowKey={keyOf}
          rows={problems}
        />
      )}
      {problemCount > problems.length ? (
        <p className="py-1">{words.more(problemCount - problems.length)}</p>
      ) : null}
    </Section>
  </>
);
