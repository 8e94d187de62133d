import { type BodyPart, byBody, readBodyPart, writeBodyPart } from "./bodyPart.ts";
import { type CalendarDate, type Day, parseDate } from "./dates.ts";
import type { Choice } from "./filter/filterIndex.ts";
import {
  type FacetKey,
  inOrder,
  matches,
  noChoice,
  paths,
  roles,
  type Selection,
  type Vocabulary,
} from "./selection.ts";
import { isUnsettled, verdicts } from "./pace/verdict.ts";
import { slugOf } from "./slug.ts";

/** Longer queries are cut: no title is that long, and a link must stay a link. */
export const longestQuery = 200;

/** Cut so that no half of a character is left, which an address could not hold. */
const cut = (query: string): string =>
  query
    .slice(0, longestQuery)
    .replace(/[\uD800-\uDBFF]$/, "")
    .trimEnd();

/** The text that an address asks for. */
export const queryOf = (parameters: URLSearchParams): string =>
  cut((parameters.get("q") ?? "").trim());

/** A date that isn't a span; undefined for anything else. */
export const parseSingleDate = (text: string): CalendarDate | undefined =>
  text.includes("/") ? undefined : parseDate(text);

/** The first readable date of a parameter, with its text. */
const dateIn = (parameters: URLSearchParams, name: string) => {
  for (const value of parameters.getAll(name)) {
    const text = value.trim();
    const date = parseSingleDate(text);
    if (date !== undefined) return { text, date };
  }
  return undefined;
};

/** Values that a facet had once, with those that stand for them now: links are kept for years. */
const former: ReadonlyMap<string, readonly string[]> = new Map([
  ["short-at-last-reading", verdicts.filter(isUnsettled)],
]);

/**
 * A value as the selection holds it: in small letters and, where the data's own label was given, such as
 * 'action plan', as that stands in an address. Several where one of former days was divided.
 */
export const valuesOf = (
  text: string,
  known: { has(value: string): boolean },
): readonly string[] => {
  const value = text.trim().toLowerCase();
  if (known.has(value)) return [value];
  const spelt = slugOf(value);
  const now = former.get(spelt);
  return now?.every((one) => known.has(one)) === true ? now : [spelt];
};

const values = (parameters: URLSearchParams, name: string, known: { has(v: string): boolean }) =>
  [...new Set(parameters.getAll(name).flatMap((text) => valuesOf(text, known)))]
    .filter((value) => known.has(value))
    .sort();

const parseChoice = (
  parameters: URLSearchParams,
  key: FacetKey,
  known: { has(value: string): boolean },
): Choice => {
  const include = values(parameters, key, known);
  const exclude = values(parameters, `-${key}`, known).filter((value) => !include.includes(value));
  return include.length === 0 && exclude.length === 0 ? noChoice : { include, exclude };
};

/** The first value of a parameter that is one of those known. */
const firstOf = <Value extends string>(
  parameters: URLSearchParams,
  name: string,
  known: readonly Value[],
): Value | undefined => {
  for (const given of parameters.getAll(name)) {
    const value = known.find((one) => one === given.trim());
    if (value !== undefined) return value;
  }
  return undefined;
};

const parseDates = (parameters: URLSearchParams): { from?: string; to?: string } => {
  const [from, to] = inOrder(dateIn(parameters, "from")?.text, dateIn(parameters, "to")?.text);
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
};

const parsePartners = (
  parameters: URLSearchParams,
  bodies: { has(value: string): boolean },
): readonly BodyPart[] => {
  const read = parameters.getAll("with").flatMap((text) => readBodyPart(text, bodies) ?? []);
  return [...new Map(read.map((one) => [writeBodyPart(one), one])).values()].sort(byBody);
};

/**
 * Reads a selection from search parameters. Unknown, doubled and nonsense values are dropped, dates
 * in the wrong order are swapped, an as-of date from today on is today's. It never throws.
 */
export const parseSelection = (
  parameters: URLSearchParams,
  vocabulary: Vocabulary,
  today: Day,
): Selection => {
  const choice = (key: FacetKey): Choice => parseChoice(parameters, key, vocabulary[key]);
  const asOf = dateIn(parameters, "asof")?.date.end;
  const undated = dateIn(parameters, "undated")?.date.end;
  return {
    q: queryOf(parameters),
    facets: {
      agency: choice("agency"),
      kind: choice("kind"),
      type: choice("type"),
      field: choice("field"),
      sector: choice("sector"),
      status: choice("status"),
      verdict: choice("verdict"),
      reason: choice("reason"),
      due: choice("due"),
      company: choice("company"),
      source: choice("source"),
      collection: choice("collection"),
    },
    match: firstOf(parameters, "match", matches) ?? "any",
    role: firstOf(parameters, "role", roles) ?? "any",
    partners: parsePartners(parameters, vocabulary.agency),
    ...parseDates(parameters),
    ...(asOf === undefined || asOf >= today ? {} : { asOf }),
    path: firstOf(parameters, "path", paths) ?? "straight",
    ...(undated === undefined ? {} : { undated }),
  };
};
