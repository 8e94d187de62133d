import { perFacet } from "#domain/query/facets.ts";
import type {
  Ignored,
  SelectionParameter,
  IgnoredReason,
} from "#domain/query/parameters/parameter.ts";
import { longestQuery } from "#domain/query/selection/selectionCodecs.ts";
import { quoted } from "#languages/quoted.ts";

import { facetWords } from "#messages/words/facets.ts";
import { listWords } from "#messages/words/numbers.ts";

/** What a value of a parameter is called in a sentence. A page can declare no parameter that has no noun here. */
export const parameterNouns = {
  ...perFacet(({ key }) => facetWords[key].noun),
  q: "text",
  with: "with agency",
  from: "first date",
  to: "last date",
  asof: "as-of date",
  undated: "date for baselines without one",
  match: "match",
  role: "role",
  path: "path",
  count: "count",
  sort: "order",
  pages: "pages shown",
  find: "text of sources",
  group: "grouping",
  window: "window",
  view: "view",
  units: "units",
  opinions: "second opinions",
  settle: "missing figures",
  compare: "comparison",
  plan: "plan to compare",
  against: "plan to compare with",
  select: "selected",
  pairs: "order of pairs",
  rows: "order of rows",
  pin: "pinned lane",
  open: "open lane",
  closed: "closed lane",
  range: "range",
  "open-group": "open group",
  read: "order of reading",
  slide: "slide",
  "selected-body": "body",
  "selected-record": "record",
  "compared-body": "body to compare with",
  "compared-target": "target to compare",
} satisfies Record<string, string> & Record<Exclude<SelectionParameter, `-${string}`>, string>;

const named = new Map<string, string>(Object.entries(parameterNouns));

/** A leading '-' marks a parameter whose values are left out. */
const nounOf = (what: string): string => named.get(what) ?? `not ${named.get(what.slice(1)) ?? ""}`;

const isOrAre = (count: number): string => (count === 1 ? "is" : "are");
const areLeftOut = (count: number): string =>
  count === 1 ? "it is left out" : "they are left out";

/** One sentence for all values ignored for the same reason: the values as a list, and their number. */
type Sentence = (list: string, count: number) => string;

/** In the order of the sentences. */
const sentences: Readonly<Record<IgnoredReason, Sentence>> = {
  unknown: (list, count) =>
    `The link asks for ${list}, which this data does not hold; ${areLeftOut(count)}.`,
  unreadable: (list, count) => `The link’s ${list} can’t be read; ${areLeftOut(count)}.`,
  both: (list) => `The link both asks for and leaves out ${list}; it is asked for.`,
  spare: (list, count) => `The link gives more than one: ${list} ${isOrAre(count)} left out.`,
  beyond: (list, count) =>
    `The link asks for more than fit side by side: ${list} ${isOrAre(count)} left out.`,
  moot: (list, count) =>
    `The link’s ${list} ${count === 1 ? "means" : "mean"} nothing here; ${areLeftOut(count)}.`,
  itself: () => "The link compares the body with itself; that is left out.",
  widened: (list) =>
    `Drafts are a status now: for the link’s ${list} final documents are shown as well.`,
  swapped: () => "The link’s first date is after its last; the two are swapped.",
  ahead: () => "The link’s as-of date lies ahead; today stands in for it.",
  cut: () => `Of the link’s text the first ${longestQuery} characters are searched for.`,
};

const isWhy = (key: string): key is IgnoredReason => Object.hasOwn(sentences, key);

/** What is ignored in an address, in sentences that name each value. */
export const ignoredWords = (ignored: readonly Ignored[]): readonly string[] =>
  Object.keys(sentences)
    .filter(isWhy)
    .flatMap((why) => {
      const values = ignored
        .filter((one) => one.why === why)
        .map(({ what, text }) => `${nounOf(what)} ${quoted(text)}`);
      return values.length === 0 ? [] : [sentences[why](listWords(values), values.length)];
    });
