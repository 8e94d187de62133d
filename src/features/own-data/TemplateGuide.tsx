import { useState } from "react";

import { own } from "#domain/own.ts";
import type { Column as TemplateColumn, Form } from "#importing/files/template/column.ts";
import { type TableName, tableNames } from "#importing/files/template/tables.ts";
import { ownData } from "#messages/views/ownData.ts";
import { Button } from "#ui/frame/Button.tsx";
import { Section } from "#ui/frame/Section.tsx";
import { useFold } from "#ui/screen/useFold.ts";
import type { Column } from "#ui/tables/DataTable.tsx";
import { StackTable } from "#ui/tables/StackTable.tsx";
import { messageOf } from "#ui/screen/lazy.tsx";

import { templateArchive, templateColumns, templateWorkbook } from "./templateFiles.ts";

const { template: words } = ownData;

const formWords = (form: Form): string =>
  form.is === "choice" ? words.oneOf(form.of.join(", ")) : words.forms[form.is];

const tableColumns = (table: TableName): readonly Column<TemplateColumn>[] => [
  {
    key: "column",
    label: words.column,
    heading: true,
    cell: ({ key }) => <code>{key}</code>,
  },
  {
    key: "holds",
    label: words.holds,
    cell: ({ key }) => own<string>(words.columns[table], key) ?? "",
  },
  { key: "form", label: words.form, cell: ({ form }) => formWords(form) },
  {
    key: "needed",
    label: words.needed,
    cell: ({ needed }) => (needed === undefined ? "" : words.yes),
  },
];

const TableGuide = ({ table }: { readonly table: TableName }) => {
  const { isOpen, details } = useFold(`template ${table}`);
  return (
    <details className="border-b border-rule" {...details}>
      <summary className="min-h-8 py-1 font-semibold marker:text-muted hover:bg-fill/60">
        {words.tables[table]}
      </summary>
      {isOpen ? (
        <StackTable
          caption={words.caption(table)}
          columns={tableColumns(table)}
          rowKey={({ key }) => key}
          rows={templateColumns(table)}
        />
      ) : null}
    </details>
  );
};

/** What the template is, each of its columns, and the files to fill in. */
export const TemplateGuide = () => {
  const [fault, setFault] = useState("");
  const save = async (
    name: string,
    type: string,
    make: () => Promise<Uint8Array<ArrayBuffer>>,
  ): Promise<void> => {
    try {
      const [{ saveFile }, bytes] = await Promise.all([import("#export/saveFile.ts"), make()]);
      saveFile(name, new Blob([bytes], { type }));
      setFault("");
    } catch (error) {
      setFault(words.notMade(messageOf(error)));
    }
  };
  return (
    <Section id="template" title={words.title}>
      <p className="max-w-[75ch] py-1">{words.about}</p>
      <p className="max-w-[75ch] py-1">{words.limits}</p>
      <p className="max-w-[75ch] py-1">{words.json}</p>
      <p className="flex flex-wrap gap-2 py-1">
        <Button
          onClick={() => void save("own-data-template.zip", "application/zip", templateArchive)}
        >
          {words.csv}
        </Button>
        <Button
          onClick={() =>
            void save(
              "own-data-template.xlsx",
              "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
              templateWorkbook,
            )
          }
        >
          {words.xlsx}
        </Button>
      </p>
      <p className="py-1 text-small text-muted">{words.example}</p>
      <p aria-live="polite">{fault}</p>
      {tableNames.map((table) => (
        <TableGuide key={table} table={table} />
      ))}
    </Section>
  );
};
