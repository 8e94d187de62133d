import { type CalendarDate, type Day, isoDay, parseDate } from "#domain/calendar/dates.ts";
import { byLetters } from "#domain/compare.ts";
import { slugOf } from "#domain/dataset/slug.ts";
import { own } from "#domain/own.ts";
import { type BodyPart, byBody, readBodyPart, writeBodyPart } from "#domain/query/bodyPart.ts";
import { type Facet, type FacetKey, perFacet } from "#domain/query/facets.ts";
import {
  choice,
  type KnownIds,
  type Parameter,
  several,
  single,
} from "#domain/query/parameters/parameter.ts";

import { countings, matches, paths, roles } from "./selection.ts";
import type { Vocabulary } from "./vocabulary.ts";

// Codecs of the parameters of a selection. All of this is in the first load.

/** Longer queries are cut: no title is that long, and links have to stay usable. */
export const longestQuery = 200;

/** Cuts a query without splitting a surrogate pair, half of which an address can't contain. */
const cut = (query: string): string =>
  query
    .slice(0, longestQuery)
    .replace(/[\uD800-\uDBFF]$/, "")
    .trimEnd();

export const queryText = single<string>({
  name: "q",
  fallback: "",
  read: (text) => (text.length > longestQuery ? { value: cut(text), why: "cut" } : { value: text }),
  // A blank query is no query.
  write: (text) => (text.trim() === "" ? undefined : text),
});

/**
 * The included values of a facet or, with the sign '-', the excluded ones. Values are in lower case; the
 * data's own label, such as 'action plan', is accepted too.
 */
const facetValues = (
  { key, former = {} }: Facet<FacetKey>,
  sign: "" | "-",
  known: KnownIds,
): Parameter<readonly string[]> =>
  several({
    name: `${sign}${key}`,
    read: (text) => {
      const plain = text.toLowerCase();
      const value = known.has(plain) ? plain : slugOf(plain);
      if (known.has(value)) return { value };
      const values = own(former, value);
      return values?.every((one) => known.has(one)) === true ? { values } : "unknown";
    },
    write: (value) => value,
    order: byLetters,
  });

const partnerBodies = (bodies: KnownIds): Parameter<readonly BodyPart[]> =>
  several({
    name: "with",
    read: (text) => {
      const value = readBodyPart(text, bodies);
      return value === undefined ? "unknown" : { value };
    },
    write: writeBodyPart,
    order: byBody,
  });

/** A date that isn't a span; undefined for anything else. */
const parseSingleDate = (text: string): CalendarDate | undefined =>
  text.includes("/") ? undefined : parseDate(text);

/** A date as written, as its precision counts: `2023` is a whole year. */
const writtenDate = (name: "from" | "to"): Parameter<string | undefined> =>
  single<string | undefined>({
    name,
    fallback: undefined,
    read: (text) => (parseSingleDate(text) === undefined ? "unreadable" : { value: text }),
    write: (text) => text,
  });

const writeDay = (day: Day | undefined): string | undefined =>
  day === undefined ? undefined : isoDay(day);

/** The as-of day; today or later means today. */
export const asOfDay = (today: Day): Parameter<Day | undefined> =>
  single<Day | undefined>({
    name: "asof",
    fallback: undefined,
    read: (text) => {
      const date = parseSingleDate(text);
      if (date === undefined) return "unreadable";
      if (date.end < today) return { value: date.end };
      return date.start > today ? { value: undefined, why: "ahead" } : { value: undefined };
    },
    write: writeDay,
  });

const undatedDay = single<Day | undefined>({
  name: "undated",
  fallback: undefined,
  read: (text) => {
    const date = parseSingleDate(text);
    return date === undefined ? "unreadable" : { value: date.end };
  },
  write: writeDay,
});

/** The codec of each part of a selection. */
export const selectionCodecs = (vocabulary: Vocabulary, today: Day) => ({
  include: perFacet((facet) => facetValues(facet, "", vocabulary[facet.key])),
  exclude: perFacet((facet) => facetValues(facet, "-", vocabulary[facet.key])),
  partners: partnerBodies(vocabulary.agency),
  from: writtenDate("from"),
  to: writtenDate("to"),
  asOf: asOfDay(today),
  undated: undatedDay,
  match: choice({ name: "match", values: matches, fallback: "any" }),
  role: choice({ name: "role", values: roles, fallback: "any" }),
  path: choice({ name: "path", values: paths, fallback: "straight" }),
  count: choice({ name: "count", values: countings, fallback: "goals" }),
  q: queryText,
});
