/** XML as text. Only `el` makes it, so nothing unescaped can reach a part. */
export interface Xml {
  readonly xml: string;
}

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

type Child = Xml | string | number | undefined | readonly Child[];

/** XML 1.0 can't represent these, not even as references: Office would offer to repair the file. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const signs: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
]);

/** A text without them. */
export const writable = (text: string): string => text.replace(FORBIDDEN, "");

const escaped = (text: string): string =>
  writable(text).replaceAll(/[&<>"]/g, (sign) => signs.get(sign) ?? sign);

const inner = (child: Child): string => {
  if (child === undefined) return "";
  if (typeof child === "string") return escaped(child);
  if (typeof child === "number") return String(child);
  return "xml" in child ? child.xml : child.map(inner).join("");
};

const attribute = (value: string | number | boolean): string => {
  if (typeof value === "boolean") return value ? "1" : "0";
  return escaped(String(value)).replaceAll("\n", "&#10;");
};

/** An element; an attribute that is undefined is left out. */
export const el = (name: string, attributes: Attributes = {}, ...children: Child[]): Xml => {
  let written = "";
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) written += ` ${key}="${attribute(value)}"`;
  }
  const content = children.map(inner).join("");
  return { xml: `<${name}${written}${content === "" ? "/>" : `>${content}</${name}>`}` };
};

/** The root element of a part as a document. */
export const documentOf = (root: Xml): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root.xml}`;

const schemas = "http://schemas.openxmlformats.org";

/** Namespaces of ISO 29500, and Office's own for SVG. */
export const ns = {
  office: `${schemas}/officeDocument/2006/relationships`,
  package: `${schemas}/package/2006/relationships`,
  types: `${schemas}/package/2006/content-types`,
  core: `${schemas}/package/2006/metadata/core-properties`,
  sheet: `${schemas}/spreadsheetml/2006/main`,
  slides: `${schemas}/presentationml/2006/main`,
  drawing: `${schemas}/drawingml/2006/main`,
  chart: `${schemas}/drawingml/2006/chart`,
  table: `${schemas}/drawingml/2006/table`,
  customXml: `${schemas}/officeDocument/2006/customXml`,
  svg: "http://schemas.microsoft.com/office/drawing/2016/SVG/main",
} as const;
