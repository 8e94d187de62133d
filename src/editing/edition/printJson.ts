/** The width that `.oxfmtrc.json` sets. */
const WIDTH = 100;

/**
 * Files that are edited have each object over several lines, so that a change of one field is a change of one line.
 * Files that are made have objects on one line where they fit, as oxfmt writes what had no line breaks.
 */
export type JsonStyle = "edited" | "made";

/** Characters that take two columns, and those that take none. */
const twoColumns =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6\p{Emoji_Presentation}]/gu;
const noColumn = /[\p{Mn}\p{Me}\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\u00ad]/gu;

const isAscii = (text: string): boolean => /^[ -~]*$/.test(text);

/** The columns that a text takes in an editor. */
const columnsOf = (text: string): number => {
  if (isAscii(text)) return text.length;
  const visible = text.replaceAll(noColumn, "");
  const wide = visible.match(twoColumns)?.length ?? 0;
  return [...visible].length + wide;
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const entriesOf = (object: Readonly<Record<string, unknown>>): (readonly [string, unknown])[] =>
  Object.entries(object).filter(([, value]) => value !== undefined);

/** Rows of objects or of lists, which are never printed on one line. */
const isTable = (items: readonly unknown[]): boolean =>
  items.length > 1 &&
  (items.every((item) => isObject(item) && entriesOf(item).length > 1) ||
    items.every((item) => Array.isArray(item) && item.length > 1));

/** A value on one line; undefined where it needs several. */
const inline = (value: unknown, style: JsonStyle): string | undefined => {
  if (Array.isArray(value)) {
    if (isTable(value)) return undefined;
    const items = value.map((item: unknown) => inline(item, style));
    return items.includes(undefined) ? undefined : `[${items.join(", ")}]`;
  }
  if (isObject(value)) {
    const entries = entriesOf(value);
    if (entries.length === 0) return "{}";
    if (style === "edited") return undefined;
    const items = entries.map(([key, item]) => {
      const line = inline(item, style);
      return line === undefined ? undefined : `${JSON.stringify(key)}: ${line}`;
    });
    return items.includes(undefined) ? undefined : `{ ${items.join(", ")} }`;
  }
  return JSON.stringify(value);
};

/** Numbers fill their lines. */
const filled = (numbers: readonly number[], indent: string): string => {
  const lines: string[] = [];
  for (const [at, number] of numbers.entries()) {
    const item = at === numbers.length - 1 ? String(number) : `${number},`;
    const last = lines.at(-1);
    const longer = `${last ?? ""} ${item}`;
    if (last === undefined || indent.length + longer.length > WIDTH) lines.push(item);
    else lines[lines.length - 1] = longer;
  }
  return lines.join(`\n${indent}`);
};

const isNumbers = (items: readonly unknown[]): items is readonly number[] =>
  items.length > 1 && items.every((item) => typeof item === "number");

/** A value that follows `before` columns of its line and is followed by `after` of them. */
const printed = (
  value: unknown,
  style: JsonStyle,
  indent: string,
  before: number,
  after: number,
): string => {
  const line = inline(value, style);
  const isScalar = typeof value !== "object" || value === null;
  if (line !== undefined && (isScalar || before + columnsOf(line) + after <= WIDTH)) return line;
  const inner = `${indent}  `;
  /** One item a line, with a comma after all but the last. */
  const lines = <Item>(
    items: readonly Item[],
    print: (item: Item, comma: number) => string,
  ): string => {
    const end = items.length - 1;
    return items
      .map((item, at) => `\n${inner}${print(item, at === end ? 0 : 1)}${at === end ? "" : ","}`)
      .join("");
  };
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    if (isNumbers(items)) return `[\n${inner}${filled(items, inner)}\n${indent}]`;
    const list = lines(items, (item, comma) => printed(item, style, inner, inner.length, comma));
    return `[${list}\n${indent}]`;
  }
  if (!isObject(value)) return line ?? "null";
  const list = lines(entriesOf(value), ([key, item], comma) => {
    const name = `${JSON.stringify(key)}: `;
    return name + printed(item, style, inner, inner.length + columnsOf(name), comma);
  });
  return `{${list}\n${indent}}`;
};

/** JSON as oxfmt formats it: a file written here is the same, byte for byte, as one formatted in the repository. */
export const printJson = (json: unknown, style: JsonStyle): string =>
  `${printed(json, style, "", 0, 0)}\n`;
