import { type BodyPart, readBodyPart, writeBodyPart } from "#domain/query/selection/bodyPart.ts";
import { type CalendarDate, type Day, isoDay, parseDate } from "#domain/calendar/dates.ts";
import {
  type FacetKey,
  type KnownIds,
  matches,
  paths,
  roles,
} from "#domain/query/selection/selection.ts";
import { slugOf } from "#domain/dataset/slug.ts";

import { choice, type Parameter, several, single } from "./parameter.ts";

// How the parameters of a selection are read and written. All of this is in the first load.

/** Longer queries are cut: no title is that long, and a link must stay a link. */
export const longestQuery = 200;

/** Cut so that no half of a character is left, which an address could not hold. */
const cut = (query: string): string =>
  query
    .slice(0, longestQuery)
    .replace(/[\uD800-\uDBFF]$/, "")
    .trimEnd();

export const queryText = single<string>({
  name: "q",
  fallback: "",
  read: (text) => (text.length > longestQuery ? { value: cut(text), why: "cut" } : { value: text }),
  write: (text) => text,
});

/**
 * What is asked of a facet, or with the sign '-' what is left out of it. Values are in small letters; the
 * data's own label, such as 'action plan', reads as it stands in an address.
 */
export const facetValues = (
  key: FacetKey,
  sign: "" | "-",
  known: KnownIds,
): Parameter<readonly string[]> =>
  several({
    name: `${sign}${key}`,
    read: (text) => {
      const plain = text.toLowerCase();
      const value = known.has(plain) ? plain : slugOf(plain);
      return known.has(value) ? { value } : "unknown";
    },
    write: (value) => value,
  });

export const partnerBodies = (bodies: KnownIds): Parameter<readonly BodyPart[]> =>
  several({
    name: "with",
    read: (text) => {
      const value = readBodyPart(text, bodies);
      return value === undefined ? "unknown" : { value };
    },
    write: writeBodyPart,
  });

/** A date that isn't a span; undefined for anything else. */
const parseSingleDate = (text: string): CalendarDate | undefined =>
  text.includes("/") ? undefined : parseDate(text);

/** A date as it is written, for its precision counts: `2023` is a whole year. */
const writtenDate = (name: "from" | "to"): Parameter<string | undefined> =>
  single<string | undefined>({
    name,
    fallback: undefined,
    read: (text) => (parseSingleDate(text) === undefined ? "unreadable" : { value: text }),
    write: (text) => text,
  });

export const firstDate = writtenDate("from");
export const lastDate = writtenDate("to");

const writeDay = (day: Day | undefined): string | undefined =>
  day === undefined ? undefined : isoDay(day);

/** The as-of day; one from today on is today's. */
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

export const undatedDay = single<Day | undefined>({
  name: "undated",
  fallback: undefined,
  read: (text) => {
    const date = parseSingleDate(text);
    return date === undefined ? "unreadable" : { value: date.end };
  },
  write: writeDay,
});

export const matchChoice = choice({
  name: "match",
  values: matches,
  fallback: "any",
});

export const roleChoice = choice({ name: "role", values: roles, fallback: "any" });

export const pathChoice = choice({
  name: "path",
  values: paths,
  fallback: "straight",
});
