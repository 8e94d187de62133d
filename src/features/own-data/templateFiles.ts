import { example } from "#importing/files/template/example.ts";
import { columnsOffered, type TableName } from "#importing/files/template/tables.ts";
import { writeTables } from "#importing/files/template/writeTables.ts";
import { subject } from "#languages/subject.ts";

/** The columns of a table in the template of this site. */
export const templateColumns = (table: TableName): ReturnType<typeof columnsOffered> =>
  columnsOffered(table, subject().titles?.language);

const filledTables = () =>
  writeTables(example, templateColumns).map(({ name, rows }) => ({
    name,
    headings: templateColumns(name).map(({ key }) => key),
    rows,
  }));

/** The template as a workbook, filled in with an example. */
export const templateWorkbook = async (): Promise<Uint8Array<ArrayBuffer>> => {
  const { workbook } = await import("#export/ooxml/workbook.ts");
  return workbook(filledTables()).zip();
};

/** The same as CSV files in an archive. */
export const templateArchive = async (): Promise<Uint8Array<ArrayBuffer>> => {
  const [{ packed, writeArchive }, { csvText }] = await Promise.all([
    import("#export/ooxml/archive.ts"),
    import("#export/tables/csvText.ts"),
  ]);
  const files = filledTables().map(async ({ name, headings, rows }) => {
    const path = `${name}.csv`;
    const text = csvText([headings, ...rows.map((row) => row.map(String))]);
    return [path, await packed(path, new TextEncoder().encode(text))] as const;
  });
  return writeArchive(new Map(await Promise.all(files)));
};
