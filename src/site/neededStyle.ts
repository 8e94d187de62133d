/** A CSS rule with its block, or a statement without one. */
interface Rule {
  readonly head: string;
  readonly body: string | readonly Rule[] | undefined;
}

/** Strings and escapes, in which braces have no meaning, and the characters that end rules. */
const delimiters = /"[^"]*"|'[^']*'|\\.|[{};]/g;

const rulesIn = (css: string): readonly Rule[] => {
  const rules: Rule[] = [];
  let depth = 0;
  let start = 0;
  let open = 0;
  for (const { 0: sign, index } of css.matchAll(delimiters)) {
    if (sign === "{") {
      if (depth === 0) open = index;
      depth += 1;
    } else if (sign === "}") {
      depth -= 1;
      if (depth > 0) continue;
      const head = css.slice(start, open).trim();
      const inside = css.slice(open + 1, index);
      rules.push({
        head,
        body: /^@(?:layer|media|container|supports)/.test(head) ? rulesIn(inside) : inside,
      });
      start = index + 1;
    } else if (sign === ";" && depth === 0) {
      rules.push({ head: css.slice(start, index).trim(), body: undefined });
      start = index + 1;
    }
  }
  return rules;
};

/** Replaces an escaped character of a name, which would have a meaning in selectors, by one that has none. */
const plain = (sign: string): string => String.fromCodePoint(0xe000 + (sign.codePointAt(0) ?? 0));

/**
 * The selectors of a list without attributes and pseudo-classes, whose state a page may or may not have:
 * these keep a rule.
 */
const listed = (head: string): readonly string[] => {
  let text = head
    .replaceAll(/\\(.)/g, (_, sign: string) => plain(sign))
    .replaceAll(/\[[^\]]*\]/g, "");
  for (let before = ""; before !== text;) {
    before = text;
    text = text.replaceAll(/(:[\w-]+)\(([^()]*)\)/g, (_, name: string, inside: string) =>
      /^:(?:is|where)$/.test(name) && !inside.includes(",") ? inside : "",
    );
  }
  return text.split(",");
};

/**
 * The part of a style sheet that a page needs: rules whose classes and elements it has. Layers keep their
 * order, so that the whole style sheet may follow.
 */
export const neededStyle = (css: string): ((html: string) => string) => {
  const all = rulesIn(css.replaceAll(/\/\*[^]*?\*\//g, ""));
  return (html) => {
    const classes = new Set(
      [...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = ""]) =>
        names.split(" ").map((name) => name.replaceAll(/[^\w-]/g, plain)),
      ),
    );
    const elements = new Set([...html.matchAll(/<([a-z][a-z\d]*)/g)].map(([, name]) => name));
    const isMet = (selector: string): boolean =>
      [...selector.matchAll(/\.([\w\uE000-\uE0FF-]+)/g)].every(([, name = ""]) =>
        classes.has(name),
      ) &&
      [...selector.matchAll(/(?:^|[\s>+~])([a-z][a-z\d]*)/g)].every(([, name]) =>
        elements.has(name),
      );
    const written = ({ head, body }: Rule): string => {
      if (body === undefined) return `${head};`;
      if (typeof body !== "string") {
        const inside = body.map(written).join("");
        return inside === "" ? "" : `${head}{${inside}}`;
      }
      return head.startsWith("@") || listed(head).some(isMet) ? `${head}{${body}}` : "";
    };
    const kept = all.map(written).join("");
    const isUsed = (property: string): boolean => kept.includes(`var(${property}`);
    return kept
      .replaceAll(/@property (--[\w-]+)\{[^}]*\}/g, (rule, name: string) =>
        isUsed(name) ? rule : "",
      )
      .replaceAll(/(?<=[{;])(--tw-[\w-]+):[^;}]*;?/g, (line, name: string) =>
        isUsed(name) ? line : "",
      );
  };
};
