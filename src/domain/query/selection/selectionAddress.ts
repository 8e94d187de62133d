import type { Day } from "#domain/calendar/dates.ts";
import { byBody } from "#domain/query/bodyPart.ts";
import { perFacet, facetKeys } from "#domain/query/facets.ts";
import type { Ignored, Parameter, Parsed } from "#domain/query/parameters/parameter.ts";
import { emptySelection, noChoice, type Selection, valuesInOrder } from "./selection.ts";
import { selectionCodecs } from "./selectionCodecs.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { slugOf } from "#domain/dataset/slug.ts";
import { own } from "#domain/own.ts";

/** Former types that implied a draft. Draft is now a status, which is selected besides the type. */
const formerDrafts: Readonly<Record<string, string>> = {
  "draft-rules": "rules",
  "draft-guidelines": "guidelines",
  "draft-standard": "standard",
};

/** Returns the texts of a parameter in an address. */
type Texts = (name: string) => readonly string[];

interface PresentTexts {
  readonly textsOf: Texts;
  /** Former types for which final documents are shown as well, because of other conditions. */
  readonly widened: readonly string[];
}

/** Translates an address to the present types and statuses: 'draft rules' becomes rules that are drafts. */
const inPresentTypes = (textsOf: Texts, { type: known }: Vocabulary): PresentTexts => {
  const presentOf = (text: string): string | undefined => {
    const value = slugOf(text.trim().toLowerCase());
    const type = known.has(value) ? undefined : own(formerDrafts, value);
    return type !== undefined && known.has(type) ? type : undefined;
  };
  const types = textsOf("type").filter((text) => text.trim() !== "");
  const drafts = types.filter((text) => presentOf(text) !== undefined);
  if (drafts.length === 0) return { textsOf, widened: [] };
  const statuses = textsOf("status").map((text) => slugOf(text.trim()));
  // Next to final documents drafts can't be selected alone: showing more than was requested is better than
  // less.
  const isExact =
    drafts.length === types.length && (statuses.length === 0 || statuses.includes("draft"));
  return {
    textsOf: (name) => {
      if (name === "type") return types.map((text) => presentOf(text) ?? text);
      return name === "status" && isExact ? ["draft"] : textsOf(name);
    },
    widened: isExact ? [] : drafts,
  };
};

/**
 * Reads a selection from an address, and which of its values can't be used. Unknown, duplicate and malformed
 * values are dropped, former ones are replaced by the present ones, dates in the wrong order are swapped, an
 * as-of date of today or later means today. Never throws.
 */
export const readSelection = (
  address: URLSearchParams,
  vocabulary: Vocabulary,
  today: Day,
): Parsed<Selection> => {
  const codecs = selectionCodecs(vocabulary, today);
  const { textsOf, widened } = inPresentTypes((name) => address.getAll(name), vocabulary);
  const ignored: Ignored[] = [];
  const read = <Value>(parameter: Parameter<Value>): Value => {
    const parsed = parameter.parse(textsOf(parameter.name));
    ignored.push(...parsed.ignored);
    return parsed.value;
  };
  const both: Ignored[] = [];
  const facets = perFacet(({ key }) => {
    const include = read(codecs.include[key]);
    const excluded = read(codecs.exclude[key]);
    for (const text of include)
      if (excluded.includes(text)) both.push({ what: key, text, why: "both" });
    const exclude = excluded.filter((value) => !include.includes(value));
    return include.length === 0 && exclude.length === 0
      ? noChoice
      : { include: include.toSorted(), exclude: exclude.toSorted() };
  });
  const partners = read(codecs.partners).toSorted(byBody);
  const [first, last] = [read(codecs.from), read(codecs.to)];
  const [from, to] = valuesInOrder(first, last);
  const asOf = read(codecs.asOf);
  const undated = read(codecs.undated);
  const match = read(codecs.match);
  const role = read(codecs.role);
  const path = read(codecs.path);
  const count = read(codecs.count);
  const q = read(codecs.q);
  return {
    value: {
      q,
      facets,
      match,
      role,
      partners,
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      ...(asOf === undefined ? {} : { asOf }),
      path,
      ...(undated === undefined ? {} : { undated }),
      count,
    },
    ignored: [
      ...ignored,
      ...both,
      ...(first === undefined || first === from
        ? []
        : [{ what: "from", text: first, why: "swapped" } as const]),
      ...widened.map((text): Ignored => ({ what: "type", text, why: "widened" })),
    ],
  };
};

/** The selection alone. */
export const parseSelection = (...given: Parameters<typeof readSelection>): Selection =>
  readSelection(...given).value;

/** Writing doesn't depend on the data. */
const writers = selectionCodecs(
  perFacet(() => new Set<string>()),
  0,
);

const texts = <Value>(parameter: Parameter<Value>, value: Value) =>
  [parameter.name, parameter.write(value)] as const;

/** The texts of each parameter of a selection, in the order of addresses; none for defaults. */
const written = (selection: Selection): readonly (readonly [string, readonly string[]])[] => [
  texts(writers.q, selection.q),
  ...facetKeys.flatMap((key) => [
    texts(writers.include[key], selection.facets[key].include),
    texts(writers.exclude[key], selection.facets[key].exclude),
  ]),
  texts(writers.match, selection.match),
  texts(writers.role, selection.role),
  texts(writers.partners, selection.partners),
  texts(writers.from, selection.from),
  texts(writers.to, selection.to),
  texts(writers.asOf, selection.asOf),
  texts(writers.path, selection.path),
  texts(writers.undated, selection.undated),
  texts(writers.count, selection.count),
];

/** The names of the parameters of a selection, in the order of addresses. */
export const selectionParameters: readonly string[] = written(emptySelection).map(([name]) => name);

/** The parameters of a selection: only what isn't default, in a fixed order, values sorted. */
export const selectionEntries = (selection: Selection): readonly (readonly [string, string])[] =>
  written(selection).flatMap(([name, values]) => values.map((value) => [name, value] as const));

/** Writes a selection into an address's parameters and keeps parameters that aren't part of a selection. */
export const withSelection = (address: URLSearchParams, selection: Selection): URLSearchParams => {
  const next = new URLSearchParams();
  for (const [name, value] of selectionEntries(selection)) next.append(name, value);
  for (const [name, value] of address) {
    if (!selectionParameters.includes(name)) next.append(name, value);
  }
  return next;
};

/** The same as a function that changes an address, for links and gestures. */
export const selecting =
  (selection: Selection) =>
  (address: URLSearchParams): URLSearchParams =>
    withSelection(address, selection);
