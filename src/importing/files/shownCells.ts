import { plainNumber } from "#domain/plainNumber.ts";

/** What a format makes of a number that isn't the number, nor the day that it counts. */
type Shown = "percent" | "month" | "year" | "no-year";

/** Formats that files name by a number alone: percent, months, days without a year, and the same of Chinese editions. */
const builtIn: ReadonlyMap<number, Shown> = new Map([
  ...[9, 10].map((id) => [id, "percent"] as const),
  ...[17, 27, 36, 50, 52, 57].map((id) => [id, "month"] as const),
  ...[16, 28, 29, 51, 53, 54, 58].map((id) => [id, "no-year"] as const),
]);

const shownBy = (code: string): Shown | undefined => {
  // Literal text, colours and languages say nothing; '[h]' is a length of time.
  const [first = ""] = code
    .toLowerCase()
    .replaceAll(/\\.|_.|"[^"]*"|\[(?![hms]+\])[^\]]*\]/g, " ")
    .split(";");
  if (first.includes("%")) return "percent";
  if (/[0#?@]|general/.test(first)) return undefined;
  const has = (letters: RegExp): boolean => letters.test(first);
  // An 'e' is the year of an era.
  if (has(/[ye]/)) return has(/d/) ? undefined : has(/m/) ? "month" : "year";
  return has(/d/) || (has(/m/) && !has(/[hs]/)) ? "no-year" : undefined;
};

const STYLE = /\ss=["'](\d+)["']/;
const TYPE = /\st=["'](\w+)["']/;
const FORMAT = /\snumFmtId=["'](\d+)["']/;
const CODE = /\sformatCode=(?:"([^"]*)"|'([^']*)')/;

const plainXml = (text: string): string =>
  text.replaceAll("&quot;", '"').replaceAll("&apos;", "'").replaceAll("&amp;", "&");

/** What the formats of a workbook show, by the places of its cells' styles. */
const shownIn = (styles: string): ReadonlyMap<number, Shown> => {
  const formats = new Map(builtIn);
  for (const [tag] of styles.matchAll(/<(?:\w+:)?numFmt\s[^<>]*>/g)) {
    const [, code, other] = CODE.exec(tag) ?? [];
    const shown = shownBy(plainXml(code ?? other ?? ""));
    const id = Number(FORMAT.exec(tag)?.[1]);
    if (shown === undefined) formats.delete(id);
    else formats.set(id, shown);
  }
  const [, after = ""] = styles.split(/<(?:\w+:)?cellXfs(?=[\s>])/);
  const [cells = ""] = after.split(/<\/(?:\w+:)?cellXfs/, 1);
  return new Map(
    [...cells.matchAll(/<(?:\w+:)?xf(?:\s[^<>]*)?>/g)].flatMap(([tag], at) => {
      const shown = formats.get(Number(FORMAT.exec(tag)?.[1] ?? 0));
      return shown === undefined ? [] : [[at, shown] as const];
    }),
  );
};

/** Days between the first one that a workbook counts and 1 January 1970; some count from 1904. */
const EPOCH = { since1900: 25_569, since1904: 24_107 } as const;
const MS_PER_DAY = 86_400_000;

/** A number as the reader sees it: '25%', '2025-06'. Without its year it is no date of ours, and is named as none. */
const textOf = (value: number, shown: Shown, epoch: number): string => {
  if (shown === "percent") return `${plainNumber(value * 100)}%`;
  const date = new Date((Math.floor(value) - epoch) * MS_PER_DAY);
  if (!Number.isFinite(date.getTime())) return String(value);
  const day = date.toISOString().slice(0, 10);
  return { month: day.slice(0, -3), year: day.slice(0, -6), "no-year": day.slice(-5) }[shown];
};

/** A cell with its content, which has no other: a damaged sheet isn't searched to its end for each. */
const CELL = /<((?:\w+:)?)c(\s[^<>]*[^<>/])>([^<]*(?:<(?!\/?\1c[\s>])[^<]*)*)<\/\1c>/g;
const VALUE = /<(?:\w+:)?v(?:\s[^<>]*)?>([^<]*)<\/(?:\w+:)?v>/;

/** The parts of a workbook, its numbers as texts where the reader sees another figure or a longer span of time. */
export const withShownCells = (
  parts: ReadonlyMap<string, Uint8Array>,
): ReadonlyMap<string, Uint8Array> => {
  const textAt = (name: string): string => new TextDecoder().decode(parts.get(name));
  const shown = shownIn(textAt("xl/styles.xml"));
  if (shown.size === 0) return parts;
  const is1904 = /<(?:\w+:)?workbookPr\s[^<>]*date1904=["']1/.test(textAt("xl/workbook.xml"));
  const epoch = is1904 ? EPOCH.since1904 : EPOCH.since1900;
  const withTexts = (xml: string): string =>
    xml.replaceAll(CELL, (cell: string, prefix: string, attributes: string, content: string) => {
      const its = shown.get(Number(STYLE.exec(attributes)?.[1] ?? 0));
      if (its === undefined || (TYPE.exec(attributes)?.[1] ?? "n") !== "n") return cell;
      const value = VALUE.exec(content)?.[1]?.trim() ?? "";
      if (value === "" || !Number.isFinite(Number(value))) return cell;
      const others = attributes.replace(TYPE, "");
      const text = textOf(Number(value), its, epoch);
      return `<${prefix}c${others} t="str"><${prefix}v>${text}</${prefix}v></${prefix}c>`;
    });
  return new Map(
    [...parts].map(([name, part]) => [
      name,
      name.startsWith("xl/worksheets/") && name.endsWith(".xml")
        ? new TextEncoder().encode(withTexts(textAt(name)))
        : part,
    ]),
  );
};
