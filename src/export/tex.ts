const signs: ReadonlyMap<string, string> = new Map([
  ["\\", String.raw`\textbackslash{}`],
  ["~", String.raw`\textasciitilde{}`],
  ["^", String.raw`\textasciicircum{}`],
]);

/** What means something else to TeX stands as itself. */
export const tex = (text: string): string =>
  text.replaceAll(/[\\{}&%$#_~^]/g, (sign) => signs.get(sign) ?? `\\${sign}`);

/** An entry of BibTeX; a field without a value is left out. */
export const bibtexEntry = (
  key: string,
  fields: readonly (readonly [name: string, value: string])[],
): string =>
  [
    `@misc{${key},`,
    ...fields.flatMap(([name, value]) => (value === "" ? [] : [`  ${name} = {${value}},`])),
    "}",
    "",
  ].join("\n");
