const signs: ReadonlyMap<string, string> = new Map([
  ["\\", String.raw`\textbackslash{}`],
  ["~", String.raw`\textasciitilde{}`],
  ["^", String.raw`\textasciicircum{}`],
]);

/** Escapes the special characters of TeX. */
export const escapeTex = (text: string): string =>
  text.replaceAll(/[\\{}&%$#_~^]/g, (sign) => signs.get(sign) ?? `\\${sign}`);

/** A BibTeX entry; fields without a value are omitted. */
export const bibtexEntry = (
  type: string,
  key: string,
  fields: readonly (readonly [name: string, value: string])[],
): string =>
  [
    `@${type}{${key},`,
    ...fields.flatMap(([name, value]) => (value === "" ? [] : [`  ${name} = {${value}},`])),
    "}",
    "",
  ].join("\n");
