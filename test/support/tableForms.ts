import type { Cell, FigureTable } from "#scene/table/figureTable.ts";
import { isoDay } from "#domain/calendar/dates.ts";

/** A CSV in fields, without the lines that begin with a hash. */
export const fieldsOf = (csv: string): readonly (readonly string[])[] => {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end = ""] of csv
    .slice(1)
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end === "\r\n") rows.push([]);
  }
  return rows.filter(([first = ""], at) => !first.startsWith("# ") && at < rows.length - 1);
};

export const bare = (text: string): string => text.replaceAll(/\s/g, "");

const textOf = (cell: Cell | undefined): string =>
  cell !== undefined && "text" in cell ? cell.text : "";

/** A row of a file: what its headings and its fields are. */
interface FileRow {
  readonly headings: readonly unknown[];
  readonly fields: readonly unknown[];
}

/** A field as a number or in words; a day as `2025-12-31`. */
const plain = (field: unknown): string | number => {
  if (field instanceof Date) return isoDay(field.getTime() / 86_400_000);
  return typeof field === "number" || typeof field === "string" ? field : "";
};

const cellFault = (heading: string, cell: Cell | undefined, row: FileRow): string | undefined => {
  const headings = row.headings.map((one) => String(plain(one)));
  const dayHeadings = [`${heading}: first day`, `${heading}: last day`];
  const at = headings.findIndex(
    (one) =>
      one === heading ||
      (one.startsWith(`${heading} (`) && one.endsWith(")")) ||
      (cell?.is === "date" && dayHeadings.includes(one)),
  );
  const field = plain(row.fields[at]);
  const beside = (of: string): string | number =>
    plain(row.fields[headings.indexOf(`${heading}: ${of}`)]);
  switch (cell?.is) {
    case undefined:
      return field === "" ? undefined : `'${String(field)}' for nothing`;
    case "number": {
      const { value, unit = "", bound = "" } = cell;
      if (field === "" || Number(field) !== value) return `${String(field)} for ${value}`;
      if (beside("bound") !== bound) return `'${String(beside("bound"))}' for '${bound}'`;
      const hasUnit = unit === "" || headings[at] === `${heading} (${unit})`;
      return hasUnit || beside("unit") === unit ? undefined : `no ${unit}`;
    }
    case "date": {
      const years = [cell.date.start, cell.date.end].map((day) => isoDay(day).slice(0, 4));
      return years.some((year) => String(field).startsWith(year)) ? undefined : String(field);
    }
    case "page":
    case "link":
    case "text":
      return field === cell.text || String(field).startsWith("http") ? undefined : String(field);
  }
};

/** What in a file's row isn't what the table has: numbers, their units, how far they bind, years, names. */
export const rowFaults = (table: FigureTable, at: number, row: FileRow): readonly string[] =>
  table.flatMap(({ heading, cells }) => {
    const fault = cellFault(heading, cells[at], row);
    return fault === undefined ? [] : [`${heading}, row ${at + 1}: ${fault}`];
  });

/** What a table counts for a name, of what is called so where it has that apart; else all that it counts for it. */
export const countsOf = (table: FigureTable, name: string, of: string): readonly number[] =>
  (table[0]?.cells ?? []).flatMap((_cell, row) => {
    if (!table.some(({ cells }) => bare(textOf(cells[row])) === bare(name))) return [];
    const own = table.filter(({ heading }) => heading === of);
    return (own.length === 0 ? table : own).flatMap(({ cells }) => {
      const cell = cells[row];
      return cell?.is === "number" ? [cell.value] : [];
    });
  });

/** What is written in a drawing. */
export const wordsOf = (svg: string): readonly string[] =>
  [...svg.matchAll(/<text\b[^>]*>(.*?)<\/text>/gs)].map(([, inner = ""]) =>
    inner
      .replaceAll(/<[^>]*>/g, "")
      .replaceAll("&gt;", ">")
      .replaceAll("&lt;", "<")
      .replaceAll("&quot;", '"')
      .replaceAll("&amp;", "&"),
  );
