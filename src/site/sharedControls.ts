/**
 * Where a control begins: the search, a panel with fields, a group of buttons, shortcuts, a button, a setting; or a
 * sign beside words that say the same, as of a verdict. Pictures, which have a size of type, and their keys stay.
 */
const start =
  /<(?<tag>form(?=[^>]* role="search")|details|div(?=[^>]* role="group"|[^>]*><span>)|button|label|svg(?= aria-hidden="true")(?![^>]* font-size=))\b[^>]*>/g;

/** What keys do, with the switch for one of them. */
const shortcuts =
  /^<div[^>]*>(?:<span>[^<]*<\/span>)+<label[^>]*><input [^>]*type="checkbox"[^>]*>[^<]*<\/label><\/div>$/;

const button = /<button\b[^>]*>[^]*?<\/button>/g;

/** The end of the element that begins at `from`. */
const endOf = (html: string, tag: string, from: number): number => {
  let depth = 0;
  const tags = new RegExp(`<(/?)${tag}\\b[^>]*>`, "g");
  tags.lastIndex = from;
  for (let found = tags.exec(html); found !== null; found = tags.exec(html)) {
    depth += found[1] === "" ? 1 : -1;
    if (depth === 0) return tags.lastIndex;
  }
  return html.length;
};

/** Whether an element holds buttons and nothing else that can be read or followed. */
const isButtons = (element: string): boolean => {
  const others = element.replaceAll(button, "");
  return (
    others !== element && !/<(?:a|svg|table) /.test(others) && /^(?:\s|<[^>]*>)*$/.test(others)
  );
};

/** Whether an element does nothing without scripts. A column's heading keeps its button, whose words name the column. */
const isControl = (tag: string, element: string, before: string): boolean => {
  switch (tag) {
    case "details":
      return element.includes("<input ") && !/<(?:a|h\d|[uod]l|table|svg)\b/.test(element);
    case "div":
      return isButtons(element) || shortcuts.test(element);
    case "label":
      return /^<label[^>]*><input [^>]*type="checkbox"/.test(element);
    case "button":
      return !/<th\b[^>]*>(?:<[^/][^>]*>)*$/.test(before);
    default:
      return true;
  }
};

/** A control as all pages have it, and what this page puts into its gaps. */
interface Control {
  readonly template: string;
  readonly values: readonly string[];
}

/** Never in a page: stands before the number of a gap. */
const GAP = "\u0000";

/** A group's name, which its buttons repeat, and the ids that React numbers differ between pages. */
const controlIn = (element: string): Control => {
  const [, name = ""] = /^<div[^>]* aria-label="([^"]*)"/.exec(element) ?? [];
  const ids = element.match(/(?<==")_[Rr]_\w+/g) ?? [];
  const values = [...new Set(name === "" ? ids : [name, ...ids])];
  const template = element.replaceAll(
    /( (?:aria-label|aria-controls|aria-describedby|for|id|popoverTarget)=")([^"]*)/g,
    (_, before: string, value: string) =>
      before + values.reduce((text, one, at) => text.replaceAll(one, () => `${GAP}${at}`), value),
  );
  return { template, values };
};

/** Replaces each control of a page. */
const replaced = (html: string, by: (control: Control, element: string) => string): string => {
  const pieces: string[] = [];
  let done = 0;
  for (const { index, groups } of html.matchAll(start)) {
    if (index < done) continue;
    const tag = groups?.["tag"] ?? "";
    const element = html.slice(index, endOf(html, tag, index));
    if (!isControl(tag, element, html.slice(done, index))) continue;
    pieces.push(html.slice(done, index), by(controlIn(element), element));
    done = index + element.length;
  }
  return pieces.join("") + html.slice(done);
};

interface SharedControls {
  /** By number; the gaps are numbered too. */
  readonly templates: readonly string[];
  /** A page with a comment in the place of each control of these: `<!--=3|Progress|_R_1_-->`. */
  readonly applied: (html: string) => string;
}

/**
 * What only scripts bring to life isn't in a page but in the script that pages share, nor are signs that repeat words:
 * it puts them into their places while the page is parsed, before the first paint. With scripts the document is the
 * same, and React hydrates it; without them nobody meets a button that does nothing. Found in some pages, in at least
 * two of them.
 */
export const sharedControls = (some: readonly string[]): SharedControls => {
  const counts = new Map<string, number>();
  for (const html of some) {
    const own = new Set<string>();
    replaced(html, ({ template }) => {
      own.add(template);
      return "";
    });
    for (const template of own) counts.set(template, (counts.get(template) ?? 0) + 1);
  }
  const templates = [...counts].filter(([, count]) => count > 1).map(([template]) => template);
  const numbers = new Map(templates.map((template, number) => [template, number]));
  return {
    templates,
    applied: (html) =>
      replaced(html, ({ template, values }, element) => {
        const place = [`=${numbers.get(template)}`, ...values].join("|");
        const fits = numbers.has(template) && !values.some((value) => /--|\|/.test(value));
        return fits ? `<!--${place}-->` : element;
      }),
  };
};
