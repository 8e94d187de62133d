import { readBodyPart } from "./bodyPart.ts";
import type { Day } from "./dates.ts";
import { listWords } from "./listWords.ts";
import { longestQuery, parseSingleDate, valuesOf } from "./parseSelection.ts";
import { type FacetKey, facetKeys, matches, paths, roles, type Vocabulary } from "./selection.ts";

/** What a facet's values are called in a sentence. */
const facetNames: Record<FacetKey, string> = {
  agency: "agency",
  kind: "kind",
  type: "document type",
  field: "field",
  sector: "sector",
  status: "status",
  verdict: "verdict",
  reason: "reason",
  due: "due year",
  company: "company",
  source: "source",
  collection: "collection",
};

const codes: readonly (readonly [parameter: string, known: readonly string[]])[] = [
  ["match", matches],
  ["role", roles],
  ["path", paths],
];

const dates: readonly (readonly [parameter: string, name: string])[] = [
  ["from", "first date"],
  ["to", "last date"],
  ["asof", "as-of date"],
  ["undated", "date for baselines without one"],
];

const LONGEST = 40;

/** A value as it may be shown: without what can't be seen or turns the line round, and not endless. */
export const quoted = (value: string): string => {
  const plain = value.replaceAll(/\p{C}/gu, "").trim();
  return `“${plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain}”`;
};

const given = (parameters: URLSearchParams, name: string): readonly string[] => [
  ...new Set(
    parameters
      .getAll(name)
      .map((value) => value.trim())
      .filter((value) => value !== ""),
  ),
];

const unknownValues = (parameters: URLSearchParams, vocabulary: Vocabulary): readonly string[] => {
  const unknown = (parameter: string, key: FacetKey, name: string): readonly string[] =>
    given(parameters, parameter)
      .filter((value) => !valuesOf(value, vocabulary[key]).every((one) => vocabulary[key].has(one)))
      .map((value) => `${name} ${quoted(value)}`);
  return [
    ...facetKeys.flatMap((key) => [
      ...unknown(key, key, facetNames[key]),
      ...unknown(`-${key}`, key, `not ${facetNames[key]}`),
    ]),
    ...given(parameters, "with")
      .filter((value) => readBodyPart(value, vocabulary.agency) === undefined)
      .map((value) => `with agency ${quoted(value)}`),
  ];
};

const isOrAre = (count: number): string => (count === 1 ? "is" : "are");

/** Values that are both asked for and left out. */
const contradictions = (parameters: URLSearchParams, vocabulary: Vocabulary): readonly string[] =>
  facetKeys.flatMap((key) => {
    const read = (name: string) =>
      given(parameters, name).flatMap((value) => valuesOf(value, vocabulary[key]));
    const excluded = new Set(read(`-${key}`));
    return [...new Set(read(key))]
      .filter((value) => excluded.has(value) && vocabulary[key].has(value))
      .map((value) => `${facetNames[key]} ${quoted(value)}`);
  });

const fate = (count: number): string => (count === 1 ? "it is left out" : "they are left out");

/** Sentences for what the data doesn't hold and what can't be read, each named as `agency “x”`. */
export const vainWords = (
  unknown: readonly string[],
  unreadable: readonly string[],
): readonly string[] => [
  ...(unknown.length === 0
    ? []
    : [
        `The link asks for ${listWords(unknown)}, which this data does not hold; ${fate(unknown.length)}.`,
      ]),
  ...(unreadable.length === 0
    ? []
    : [`The link’s ${listWords(unreadable)} can’t be read; ${fate(unreadable.length)}.`]),
];

/**
 * What an address asks for and `parseSelection` leaves out, in sentences that name it. Nothing where
 * all that is asked for is shown. Values that are merely written in another way aren't told.
 */
export const leftOutWords = (
  parameters: URLSearchParams,
  vocabulary: Vocabulary,
  today: Day,
): readonly string[] => {
  const unknown = unknownValues(parameters, vocabulary);
  const both = contradictions(parameters, vocabulary);
  const unreadable = [
    ...codes.flatMap(([name, known]) =>
      given(parameters, name)
        .filter((value) => !known.includes(value))
        .map((value) => `${name} ${quoted(value)}`),
    ),
    ...dates.flatMap(([parameter, name]) =>
      given(parameters, parameter)
        .filter((value) => parseSingleDate(value) === undefined)
        .map((value) => `${name} ${quoted(value)}`),
    ),
  ];
  const spare = [
    ...dates.flatMap(([parameter, name]) =>
      given(parameters, parameter)
        .filter((value) => parseSingleDate(value) !== undefined)
        .slice(1)
        .map((value) => `${name} ${quoted(value)}`),
    ),
    ...codes.flatMap(([name, known]) =>
      given(parameters, name)
        .filter((value) => known.includes(value))
        .slice(1)
        .map((value) => `${name} ${quoted(value)}`),
    ),
    ...given(parameters, "q")
      .slice(1)
      .map((value) => `text ${quoted(value)}`),
  ];
  const [first, last] = ["from", "to"].map((name) =>
    given(parameters, name).map(parseSingleDate).find(Boolean),
  );
  const isReversed = first !== undefined && last !== undefined && last.end < first.start;
  const asOf = given(parameters, "asof").map(parseSingleDate).find(Boolean);
  const isAhead = asOf !== undefined && asOf.start > today;
  const isLong = (parameters.get("q") ?? "").trim().length > longestQuery;
  return [
    ...vainWords(unknown, unreadable),
    ...(both.length === 0
      ? []
      : [`The link both asks for and leaves out ${listWords(both)}; it is asked for.`]),
    ...(spare.length === 0
      ? []
      : [`The link gives more than one: ${listWords(spare)} ${isOrAre(spare.length)} left out.`]),
    ...(isReversed ? ["The link’s first date is after its last; the two are swapped."] : []),
    ...(isAhead ? ["The link’s as-of date lies ahead; today stands in for it."] : []),
    ...(isLong
      ? [`Of the link’s text the first ${longestQuery} characters are searched for.`]
      : []),
  ];
};
