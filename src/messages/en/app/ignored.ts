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
  with: "with body",
  from: "first date",
  to: "last date",
  asof: "as-of date",
  undated: "assumed baseline date",
  match: "match",
  role: "role",
  path: "path",
  count: "count",
  sort: "order",
  pages: "pages shown",
  find: "text of sources",
  correct: "record to correct",
  group: "grouping",
  window: "window",
  view: "view",
  units: "units",
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
  read: "list",
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

/** One sentence for all values ignored for the same reason: the values as a list, and their number. */
type Sentence = (list: string, count: number) => string;

/** In the order of the sentences. */
const sentences: Readonly<Record<IgnoredReason, Sentence>> = {
  unknown: (list, count) =>
    `The link asks for ${list}, which ${isOrAre(count)} not in the data: ignored.`,
  unreadable: (list) => `The link’s ${list} can’t be read: ignored.`,
  both: (list) => `The link both includes and excludes ${list}: included.`,
  spare: (list, count) => `The link gives more than one value: ${list} ${isOrAre(count)} ignored.`,
  beyond: (list, count) =>
    `The link asks for more than fit side by side: ${list} ${isOrAre(count)} ignored.`,
  moot: (list, count) =>
    `The link’s ${list} ${count === 1 ? "doesn’t" : "don’t"} apply here: ignored.`,
  itself: () => "The link compares the body with itself: ignored.",
  widened: (list) =>
    `Draft is now a status: for the link’s ${list}, final documents are shown too.`,
  swapped: () => "The link’s first date is after its last: swapped.",
  ahead: () => "The link’s as-of date is in the future: today is used.",
  cut: () => `Only the first ${longestQuery} characters of the link’s text are searched for.`,
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
