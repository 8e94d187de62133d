import { example } from "#importing/files/template/example.ts";
import { headingsOf } from "#importing/files/template/tables.ts";
import { writeTables } from "#importing/files/template/writeTables.ts";

/** The template as a workbook, filled in with an example. */
export const templateWorkbook = async (): Promise<Uint8Array<ArrayBuffer>> => {
  const { workbook } = await import("#export/ooxml/workbook.ts");
  return workbook(
    writeTables(example).map(({ name, rows }) => ({ name, headings: headingsOf(name), rows })),
  ).zip();
};

/** The same as CSV files in an archive. */
export const templateArchive = async (): Promise<Uint8Array<ArrayBuffer>> => {
  const [{ packed, writeArchive }, { csvText }] = await Promise.all([
    import("#export/ooxml/archive.ts"),
    import("#export/tables/csvText.ts"),
  ]);
  const files = writeTables(example).map(async ({ name, rows }) => {
    const path = `${name}.csv`;
    const text = csvText([headingsOf(name), ...rows.map((row) => row.map(String))]);
    return [path, await packed(path, new TextEncoder().encode(text))] as const;
  });
  return writeArchive(new Map(await Promise.all(files)));
};
