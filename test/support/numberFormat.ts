/** The sections of a spreadsheet's number format; semicolons in quotes part nothing. */
const sectionsOf = (format: string): readonly string[] =>
  [...format.matchAll(/(?:"[^"]*"|\\.|[^;"\\])+/g)].map(([section]) => section);

const CONDITION = /^\[(<|>=)(-?[\d.]+)\]/;

/** Which section holds for a value, as ECMA-376 has it: by conditions, or by sign. */
const sectionFor = (format: string, value: number): string => {
  const sections = sectionsOf(format);
  const [first = "", second] = sections;
  if (CONDITION.test(first)) {
    const found = sections.find((section) => {
      const [, sign, than] = CONDITION.exec(section) ?? [];
      return sign === undefined || (sign === "<" ? value < Number(than) : value >= Number(than));
    });
    return (found ?? "").replace(CONDITION, "");
  }
  if (value < 0) return second ?? `"-"${first}`;
  return value === 0 ? (sections[2] ?? first) : first;
};

/** What a program shows of a value in a number format, as far as ours go. */
export const shownAs = (format: string, value: number): string =>
  format === "General"
    ? String(value)
    : sectionFor(format, value).replaceAll(
        /"([^"]*)"|\\(.)|(#,##)?0(\.0+)?(%)?/g,
        (_all, quoted?: string, escaped?: string, groups?: string, places?: string, per?: string) =>
          quoted ??
          escaped ??
          new Intl.NumberFormat("en-GB", {
            useGrouping: groups !== undefined,
            minimumFractionDigits: (places?.length ?? 1) - 1,
            maximumFractionDigits: (places?.length ?? 1) - 1,
          }).format(Math.abs(per === undefined ? value : value * 100)) + (per ?? ""),
      );
