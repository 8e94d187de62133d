/** A tag of a page as it is written here: values are in quotes, and nothing in them ends a tag. */
const tag =
  /<([a-zA-Z][\w:-]*)((?:\s+[^\s"=>/]+(?:="[^"]*")?)*)\s*\/?>(?:<\/(?:circle|line|path|rect)>)?/g;

const attribute = /\s+([^\s"=>/]+)(?:="([^"]*)")?/g;

/** What a value may have without quotes around it. */
const plain = /^[^\s"'=<>`]+$/;

const leanTag = (whole: string, name: string, attributes: string): string => {
  const written = [...attributes.matchAll(attribute)].map(([, key = "", value = ""]) =>
    value === "" ? ` ${key}` : plain.test(value) ? ` ${key}=${value}` : ` ${key}="${value}"`,
  );
  const start = `<${name}${written.join("")}`;
  const isEmptyShape = /<\/\w+>$/.test(whole);
  return isEmptyShape ? `${start}${start.endsWith('"') ? "" : " "}/>` : `${start}>`;
};

/**
 * A page in fewer bytes, of which browsers make the same document: HTML needs no quotes around most values, and shapes
 * of pictures no tag of their own to end them. What is read by other programs, the head, only loses its indentation.
 */
export const lean = (html: string): string => {
  const start = html.indexOf("<body>");
  const head = html
    .slice(0, start)
    .replaceAll("&#39;", "'")
    .replaceAll(/\s*\n\s*/g, "\n");
  const body = html.slice(start).replaceAll("&#x27;", "'").replaceAll(tag, leanTag);
  return head + body;
};
