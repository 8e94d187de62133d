import { inPresentValues } from "#domain/query/parameters/formerValues.ts";
import { valueIn } from "#domain/query/parameters/parameter.ts";
import {
  type FacetKey,
  valuesInOrder,
  type KnownIds,
  noChoice,
  type Selection,
  type Vocabulary,
} from "./selection.ts";
import {
  asOfDay,
  facetValues,
  firstDate,
  lastDate,
  matchChoice,
  partnerBodies,
  pathChoice,
  queryText,
  roleChoice,
  undatedDay,
} from "#domain/query/parameters/selectionCodecs.ts";
import { byBody } from "./bodyPart.ts";
import type { Day } from "#domain/calendar/dates.ts";
import type { Choice } from "#domain/query/filter/filterIndex.ts";

/** The text that an address asks for. */
export const queryOf = (parameters: URLSearchParams): string => valueIn(parameters, queryText);

const parseChoice = (parameters: URLSearchParams, key: FacetKey, known: KnownIds): Choice => {
  const include = valueIn(parameters, facetValues(key, "", known));
  const exclude = valueIn(parameters, facetValues(key, "-", known)).filter(
    (value) => !include.includes(value),
  );
  return include.length === 0 && exclude.length === 0
    ? noChoice
    : { include: include.toSorted(), exclude: exclude.toSorted() };
};

/**
 * Reads a selection from search parameters. Unknown, doubled and nonsense values are dropped, former
 * ones lead to those of today, dates in the wrong order are swapped, an as-of date from today on is
 * today's. It never throws.
 */
export const parseSelection = (
  address: URLSearchParams,
  vocabulary: Vocabulary,
  today: Day,
): Selection => {
  const { parameters } = inPresentValues(address, vocabulary);
  const facet = (key: FacetKey): Choice => parseChoice(parameters, key, vocabulary[key]);
  const [from, to] = valuesInOrder(valueIn(parameters, firstDate), valueIn(parameters, lastDate));
  const asOf = valueIn(parameters, asOfDay(today));
  const undated = valueIn(parameters, undatedDay);
  return {
    q: queryOf(parameters),
    facets: {
      agency: facet("agency"),
      kind: facet("kind"),
      type: facet("type"),
      field: facet("field"),
      sector: facet("sector"),
      status: facet("status"),
      verdict: facet("verdict"),
      reason: facet("reason"),
      due: facet("due"),
      company: facet("company"),
      source: facet("source"),
      collection: facet("collection"),
    },
    match: valueIn(parameters, matchChoice),
    role: valueIn(parameters, roleChoice),
    partners: valueIn(parameters, partnerBodies(vocabulary.agency)).toSorted(byBody),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(asOf === undefined ? {} : { asOf }),
    path: valueIn(parameters, pathChoice),
    ...(undated === undefined ? {} : { undated }),
  };
};
