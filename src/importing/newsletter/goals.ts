import type { Block } from "./blocks.ts";
import { isAhead } from "./due.ts";
import { withoutBound } from "./figures.ts";
import { type PrintedYear, sentencesOf, yearsIn } from "./years.ts";

interface Span {
  readonly from: number;
  readonly to: number;
}

/** A goal that a text sets without a figure: 'build a safe and reliable system by 2025'. */
export interface Goal extends Span {
  /** What it is about, in the few words of the text that name it. */
  readonly metric: string | undefined;
  /** The year that its own words name. */
  readonly own: PrintedYear | undefined;
  /** A year of another part of its sentence. */
  readonly likely: PrintedYear | undefined;
}

const VERBS =
  "accelerate achieve adopt advance apply approach attain be become boost bring build carry commercialise commercialize complete connect cover create cultivate cut decrease demonstrate deploy develop double eliminate enable ensure enter establish expand explore extend follow foster get grow halve have help hold implement improve increase install integrate introduce invest keep lead let lift limit localise localize lower maintain make master meet modernise modernize move open overcome produce promote popularise popularize protect provide put raise reach realise realize reduce replace restore roll secure set show strengthen support switch test train transform turn upgrade use win".split(
    " ",
  );

const DOUBLED: ReadonlySet<string> = new Set(["cut", "get", "let", "put", "set", "win"]);

const gerundOf = (verb: string): string =>
  `${verb.endsWith("e") ? verb.slice(0, -1) : DOUBLED.has(verb) ? verb + verb.slice(-1) : verb}ing`;

const BASE = VERBS.join("|");
const GERUND = VERBS.map(gerundOf).join("|");

const MODAL = /(?<!\p{L})(?:will|would|shall|should|must|can|is|are)(?: to)?(?!\p{L})/iu;

/** Where a sentence may fall into parts that each set a goal of their own. */
const BREAK = new RegExp(
  [
    "(?<earlier>,? before (?=\\p{L}+ing(?!\\p{L})))",
    "(?<dated>,? (?:and|but) (?=(?:by|before) [a-z -]{0,12}(?:19|20)\\d\\d))",
    `(?<order>(?:,? (?:and|while)(?: also| then)?|,) (?=(?:${BASE}|(?<gerund>${GERUND}))(?!\\p{L}| of )))`,
    "(?<subject>,? and (?=(?:an?|the|some|all|any|its|their) ))",
  ].join("|"),
  "giu",
);

const ORDERED = new RegExp(` to (?:${BASE}) `, "iu");

/** Ends of clauses without a verb of their own: '… will be common and a new system established'. */
const IS_DONE = /(?:\p{L}ed|built|in place|set up)[.”"]*$/iu;

/** 'Building', but not 'bring'. */
const startsWithGerund = (text: string): boolean => {
  const [word = ""] = /^\p{L}+/u.exec(text) ?? [];
  return /ing$/i.test(word) && !VERBS.includes(word.toLowerCase());
};

const wordsIn = (text: string): readonly string[] =>
  text.split(/\s+/).filter((word) => word !== "");

/** The parts of a sentence that may each set a goal, in their order. */
const partsOf = (text: string, sentence: Span, isBullet: boolean): readonly Span[] => {
  const parts: Span[] = [];
  let { from } = sentence;
  const within = text.slice(sentence.from, sentence.to);
  for (const { 0: words, index, groups = {} } of within.matchAll(BREAK)) {
    const at = sentence.from + index;
    const before = text.slice(from, at);
    const rest = text.slice(at + words.length, sentence.to);
    // 'To approach and reach a level' is one goal.
    if (wordsIn(before).length < 2 || /(?:^|\s)to \p{L}+$/u.test(before)) continue;
    if (groups["order"] !== undefined) {
      const isSame = startsWithGerund(before) === (groups["gerund"] !== undefined);
      const isOrder = isBullet || startsWithGerund(before) || ORDERED.test(before);
      if (!isSame || !isOrder) continue;
    } else if (groups["subject"] !== undefined) {
      if (!MODAL.test(before) || !(MODAL.test(rest) || IS_DONE.test(rest))) continue;
    }
    parts.push({ from, to: at });
    from = at + words.length;
  }
  return [...parts, { from, to: sentence.to }];
};

/** 'Its goals for 2025 include …' and what is listed there. */
const LISTED = /(?:^|\s)(?:targets?|goals?|aims?|objectives?)\s[^.:]{0,60}?includ(?:es?|ing) /iu;

const membersOf = (text: string, sentence: Span): readonly Span[] => {
  const within = text.slice(sentence.from, sentence.to);
  const found = LISTED.exec(within);
  if (found === null || within.endsWith(":")) return [];
  const members: Span[] = [];
  let from = sentence.from + found.index + found[0].length;
  for (const { 0: words, index } of text.slice(from, sentence.to).matchAll(/, (?:and )?/g)) {
    const at = sentence.from + found.index + found[0].length + index;
    members.push({ from, to: at });
    from = at + words.length;
  }
  return [...members, { from, to: sentence.to }];
};

/** What leads to a goal within a sentence that says who sets it. */
const LEAD =
  /^.*(?:^|\s)(?:aim(?:s|ing)? (?:for|at|to)|(?:plan|want|seek|hope|intend)s? to|calls? for|(?:ambition|aim|goal|target|plan) (?:to|of)|envisages?(?: that)?|expects?)(?=[\s,])/iu;

const LITTLE =
  /^(?:(?:to|and|or|then|also|before|by|that|how|an?|the|some|all|any|few|its|their|more|(?:a |an )?(?:batch|group|number|series|set|host) of|a few)(?!\p{L})[\s,]*)+/iu;
const VERB = new RegExp(`^(?:${BASE}|${GERUND})(?!\\p{L})[\\s,]*`, "iu");

/** Where the words that name something may end. */
const END =
  /[,;:]|\s(?:of|in|for|on|at|by|with|from|between|among|against|to|as|into|through|towards?|across|over|per|such as|including|while|becom\p{L}+|enters?)(?!\p{L})/giu;
/** What follows is no name any more. */
const CLAUSE = /(?:\s(?:that|which|who|whose|where|so that|to)|,\s(?:and|but|or|then))(?!\p{L})/iu;

const MOST_WORDS = 6;
/** How far the words are read that name what a goal is about. */
const WINDOW = 400;

/** The words of an order or a member of a list from its first noun on. */
const fromNoun = (text: string): string => {
  const rest = text.replace(LITTLE, "").replace(VERB, "");
  return rest === text ? text : fromNoun(rest);
};

/** What a goal is about, in at most six words of its text, for an editor to put better. */
const metricOf = (part: string, isSentence: boolean): string | undefined => {
  const text = part
    .slice(0, WINDOW)
    .replaceAll(/[“”"‘]/g, "")
    .replaceAll(/ ?\([^()]*\)/g, "");
  const modal = MODAL.exec(text);
  const subject =
    modal !== null && isSentence
      ? text.slice(0, modal.index).replace(/^.*(?:,|(?<!\p{L})(?:how|that|whether))(?=\s)/iu, "")
      : text;
  const whole = fromNoun(subject.replace(/^[\s,.]+/, ""))
    .replace(/(?:[\s,.;:]| (?:and|or|the|an?|of|in|for|to|with))+$/i, "")
    .replace(/ (?:established|built|completed|formed|achieved|set up|in place)$/i, "");
  const clause = CLAUSE.exec(whole);
  const name = clause === null ? whole : whole.slice(0, clause.index);
  const ends = [...name.matchAll(END)].map(({ index }) => index);
  const prefixes = [...ends, name.length].map((end) => name.slice(0, end).trim());
  const fitting = prefixes.filter(
    // The first of several adjectives names nothing.
    (one) => wordsIn(one).length <= MOST_WORDS && !(name[one.length] === "," && !one.includes(" ")),
  );
  const chosen =
    fitting.at(-1) ??
    wordsIn(prefixes[0]?.includes(" ") === true ? prefixes[0] : name)
      .slice(-MOST_WORDS + 1)
      .join(" ")
      .replace(/^(?:and|or|of|for) /, "");
  const own = chosen.replace(/ \p{L}+ed$/u, (end) => (name[chosen.length] === " " ? "" : end));
  if (!/\p{L}{2}/u.test(own) || /^(?:it|they|these|this|those|few|some)$/i.test(own))
    return undefined;
  return /^\p{Lu}\p{Ll}+(?:\s|$)/u.test(own) ? own.charAt(0).toLowerCase() + own.slice(1) : own;
};

/** The words of a part without its years. */
const undated = (text: string, { from, to }: Span, years: readonly PrintedYear[]): string => {
  let [words, at] = ["", from];
  for (const year of years) {
    if (year.from < at || year.to > to) continue;
    words += text.slice(at, year.from);
    at = year.to;
  }
  return (words + text.slice(at, to)).replaceAll(/\s+/g, " ");
};

/** What stands beside a share: 'with 40 percent set aside for nights and fair shares for all'. */
const besideShare = (text: string, part: Span, figures: readonly Span[]): Span | undefined => {
  const last = figures.at(-1);
  if (last === undefined) return undefined;
  if (!/(?:^|\s)with$/i.test(withoutBound(text.slice(part.from, last.from)))) return undefined;
  const and = text.slice(last.to, part.to).indexOf(" and ");
  if (and < 0) return undefined;
  const beside = { from: last.to + and + " and ".length, to: part.to };
  return wordsIn(text.slice(beside.from, beside.to)).length > 2 ? beside : undefined;
};

/**
 * The goals that a block sets in words, in their order.
 * @param figures where its figures are that have been drafted: a part with one is a goal already
 * @param isListed whether it is a bullet of a list of goals
 */
export const goalsIn = (
  block: Block,
  figures: readonly Span[],
  isListed: boolean,
  now: number | undefined,
): readonly Goal[] => {
  const { text } = block;
  const isBullet = block.is === "bullet";
  const ahead = yearsIn(text).filter((year) => isAhead(year, now));
  const goals: Goal[] = [];
  sentencesOf(text).forEach((sentence, place) => {
    const years = ahead.filter(({ from }) => from >= sentence.from && from < sentence.to);
    const isOfList = isListed && place === 0;
    const members = isBullet ? [] : membersOf(text, sentence);
    const isDue = years.some(({ words }) => /^(?:by|before)\s/i.test(words));
    if (!isOfList && members.length === 0 && (!isDue || text.slice(0, sentence.to).endsWith(":")))
      return;
    const parts = members.length > 0 ? members : partsOf(text, sentence, isBullet);
    let follows = isOfList || members.length > 0;
    parts.forEach((part, at) => {
      const own = years.find(({ from }) => from >= part.from && from < part.to);
      const isGoal = follows || own !== undefined;
      const inside = figures.filter(({ from }) => from >= part.from && from < part.to);
      if (!isGoal) return;
      follows = true;
      const beside = isOfList ? besideShare(text, part, inside) : undefined;
      const span = inside.length === 0 ? part : beside;
      if (span === undefined) return;
      const isSentence = !isBullet && members.length === 0;
      const lead = isSentence ? LEAD.exec(text.slice(span.from, span.to)) : null;
      const goal = { ...span, from: span.from + (lead?.[0].length ?? 0) };
      const words = undated(text, goal, years);
      if (wordsIn(words).length < 2 && !isOfList) return;
      // 'Leading in A and mastering B by 2035' shares its year; else the year before goes on.
      const next = years.find(({ from }) => from >= part.to);
      const last = years.findLast(({ from }) => from < part.from);
      const isJoined = parts[at + 1] !== undefined && text.slice(part.to).startsWith(" and ");
      const other = isJoined ? (next ?? last) : (last ?? next);
      const isAlone = years.length === 1 && members.length > 0;
      goals.push({
        ...goal,
        metric: metricOf(words, isSentence),
        own: own ?? (isAlone ? other : undefined),
        likely: other,
      });
    });
  });
  return goals;
};

/** How often something is to be done: as a word, and as the figure that it may stand for. */
export interface RecurringTask extends Span {
  readonly label: string | undefined;
  readonly unit: string;
  readonly times: number;
}

const OFTEN =
  /(?<!\p{L})(?:(?<often>yearly|annual(?:ly)?|quarterly|monthly|weekly)|(?<count>once|twice) (?:a|per|each|every) (?<per>year|quarter|month|week)|(?:every|each) (?<every>year|quarter|month|week))(?!\p{L})/giu;

const PERIODS: ReadonlyMap<string, string> = new Map([
  ["yearly", "year"],
  ["annual", "year"],
  ["annually", "year"],
  ["quarterly", "quarter"],
  ["monthly", "month"],
  ["weekly", "week"],
]);

/** What a block orders to be done again and again, without a number: 'yearly checks', 'twice a year'. */
export const recurringTasksIn = (
  block: Block,
  figures: readonly Span[],
): readonly RecurringTask[] => {
  const { text } = block;
  return [...text.matchAll(OFTEN)].flatMap(
    ({ 0: words, index: from, groups = {} }): RecurringTask[] => {
      const { often = "", count, per, every } = groups;
      const period = per ?? every ?? PERIODS.get(often.toLowerCase());
      const to = from + words.length;
      // A figure beside it is of that period already: '3 percent annual growth'.
      const isOfFigure = figures.some((one) => one.from < to + 40 && one.to > from - 40);
      if (period === undefined || isOfFigure) return [];
      const after =
        /^ (?=\p{Ll})/u.test(text.slice(to)) &&
        /^(?:yearly|annual|quarterly|monthly|weekly)$/i.test(often);
      const label = after
        ? metricOf(text.slice(to, to + 120).split(/[.;,]/)[0] ?? "", false)
        : undefined;
      return [
        {
          from,
          to,
          label,
          unit: `per ${period.toLowerCase()}`,
          times: count?.toLowerCase() === "twice" ? 2 : 1,
        },
      ];
    },
  );
};
