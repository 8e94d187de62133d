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

/** The selectors of a rule: commas inside brackets separate nothing. */
const selectorsIn = (head: string): readonly string[] => {
  const selectors: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: sign, index } of head.matchAll(/"[^"]*"|\\.|[()[\],]/g)) {
    if (sign === "(" || sign === "[") depth += 1;
    else if (sign === ")" || sign === "]") depth -= 1;
    else if (sign === "," && depth === 0) {
      selectors.push(head.slice(start, index));
      start = index + 1;
    }
  }
  return [...selectors, head.slice(start)];
};

const classNames = /\.((?:\\.|[\w-])+)/g;

/** A class without a look of its own: others follow the state of the element that has it. */
const isMarker = (name: string): boolean => /^(?:group|peer)(?:\/|$)/.test(name);

const unescaped = (name: string): string => name.replaceAll(/\\(.)/g, "$1");

/** The classes that a selector names, as HTML has them, without markers. */
const classesIn = (selector: string): readonly string[] =>
  [...selector.replaceAll(/\[(?:"[^"]*"|[^\]"\\])*\]/g, "").matchAll(classNames)]
    .map(([, name = ""]) => unescaped(name))
    .filter((name) => !isMarker(name));

/** The rules of a style sheet that name classes, each with the classes of its selectors. */
const styleRules = (rules: readonly Rule[]): readonly string[] =>
  rules.flatMap(({ head, body }) =>
    body === undefined || (typeof body === "string" && head.startsWith("@"))
      ? []
      : typeof body === "string"
        ? selectorsIn(head)
        : styleRules(body),
  );

/**
 * The classes that are named alone by every selector that names them, so that a rule can name something else in
 * their place.
 */
const namedAlone = (rules: readonly Rule[]): ReadonlySet<string> => {
  const alone = new Set<string>();
  const together = new Set<string>();
  for (const selector of styleRules(rules)) {
    const classes = classesIn(selector);
    for (const name of classes) (classes.length === 1 ? alone : together).add(name);
  }
  return new Set([...alone].filter((name) => !together.has(name)));
};

const classAttribute = / class="([^"]*)"/g;

/** Attributes have few of the entities that HTML knows. */
const plain = (text: string): string =>
  text
    .replaceAll("&#x27;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");

const namesIn = (attribute: string): readonly string[] =>
  plain(attribute)
    .split(/\s+/)
    .filter((name) => name !== "");

const letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** The shortest names that no class has. */
const shortNames = (taken: ReadonlySet<string>): readonly string[] =>
  ["", ...letters]
    .flatMap((before) => Array.from(letters, (letter) => before + letter))
    .filter((name) => !taken.has(name));

/** The rules of aliases, given the aliases of each class, in the order of the style sheet. */
const rulesOf = (rules: readonly Rule[], aliases: ReadonlyMap<string, readonly string[]>): string =>
  rules
    .map(({ head, body }) => {
      if (body === undefined || (typeof body === "string" && head.startsWith("@"))) return "";
      if (typeof body !== "string") {
        const inside = rulesOf(body, aliases);
        return inside === "" ? "" : `${head}{${inside}}`;
      }
      const selectors = selectorsIn(head).flatMap((selector) => {
        const [name = ""] = classesIn(selector);
        const found = aliases.get(name)?.map((alias) => `.${alias}`);
        if (found === undefined) return [];
        const one = found.length === 1 ? found.join("") : `:is(${found.join(",")})`;
        // The class may also be written in an attribute's value, which isn't a class.
        let isDone = false;
        return selector.replaceAll(classNames, (written, escaped: string) => {
          if (isDone || isMarker(unescaped(escaped))) return written;
          isDone = true;
          return one;
        });
      });
      return selectors.length === 0 ? "" : `${selectors.join(",")}{${body}}`;
    })
    .join("");

/** The most lists of classes that get an alias: all others together take a hundredth of a page. */
const MOST = 400;

interface ClassAliases {
  /** The rules of the aliases, to follow those of the style sheet. */
  readonly css: string;
  /** A page with the aliases in place of the lists. */
  readonly applied: (html: string) => string;
}

/**
 * Short names for the lists of classes that take most of a page: two fifths of its bytes, the same in each. Which
 * they are is found in some pages. An element has either an alias or classes, so the order of rules decides as before;
 * when the app changes an element, it gives it its classes. In the browser React leaves attributes as it finds
 * them when it hydrates.
 */
export const classAliases = (css: string, some: readonly string[]): ClassAliases => {
  const rules = rulesIn(css.replaceAll(/\/\*[^]*?\*\//g, ""));
  const alone = namedAlone(rules);
  const counts = new Map<string, number>();
  for (const html of some) {
    for (const [, list = ""] of html.matchAll(classAttribute)) {
      counts.set(list, (counts.get(list) ?? 0) + list.length);
    }
  }
  const lists = [...counts]
    .filter(([list]) => list.length > 4 && namesIn(list).every((name) => alone.has(name)))
    .toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .slice(0, MOST)
    .map(([list]) => list);
  const names = shortNames(new Set(styleRules(rules).flatMap(classesIn)));
  const aliasOf = new Map(
    lists.flatMap((list, at) => {
      const alias = names[at];
      return alias === undefined ? [] : [[list, alias] as const];
    }),
  );
  const byClass = new Map<string, string[]>();
  for (const [list, alias] of aliasOf) {
    for (const name of new Set(namesIn(list))) {
      const aliases = byClass.get(name) ?? [];
      aliases.push(alias);
      byClass.set(name, aliases);
    }
  }
  return {
    css: rulesOf(rules, byClass),
    applied: (html) =>
      html.replaceAll(classAttribute, (attribute, list: string) => {
        const alias = aliasOf.get(list);
        return alias === undefined ? attribute : ` class="${alias}"`;
      }),
  };
};
