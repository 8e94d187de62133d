import type { Day } from "#domain/calendar/dates.ts";
import { type FacetKey, facetKeys, inOrder, type Vocabulary } from "#domain/selection/selection.ts";

import { inPresentValues } from "./formerValues.ts";
import { ignoredIn } from "./ignored.ts";
import { type Ignored, valueIn } from "./parameter.ts";
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
} from "./selectionCodecs.ts";

/** What a facet's values are called in a sentence. */
const facetWords: Record<FacetKey, string> = {
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

/** The same of each parameter that isn't called by its name. */
const parameterWords: ReadonlyMap<string, string> = new Map([
  ["q", "text"],
  ["with", "with agency"],
  ["from", "first date"],
  ["to", "last date"],
  ["asof", "as-of date"],
  ["undated", "date for baselines without one"],
  ...facetKeys.flatMap((key) => [
    [key, facetWords[key]] as const,
    [`-${key}`, `not ${facetWords[key]}`] as const,
  ]),
]);

/** Values that are both asked for and left out. */
const contradictions = (parameters: URLSearchParams, vocabulary: Vocabulary): readonly Ignored[] =>
  facetKeys.flatMap((key) => {
    const excluded = valueIn(parameters, facetValues(key, "-", vocabulary[key]));
    return valueIn(parameters, facetValues(key, "", vocabulary[key]))
      .filter((value) => excluded.includes(value))
      .map((text): Ignored => ({ words: facetWords[key], text, why: "both" }));
  });

/** The first date where it is after the last. */
const swapped = (parameters: URLSearchParams): readonly Ignored[] => {
  const from = valueIn(parameters, firstDate);
  const [first] = inOrder(from, valueIn(parameters, lastDate));
  return from === undefined || first === from
    ? []
    : [{ words: "first date", text: from, why: "swapped" }];
};

/** What `parseSelection` doesn't use of an address as it stands. */
export const ignoredInSelection = (
  address: URLSearchParams,
  vocabulary: Vocabulary,
  today: Day,
): readonly Ignored[] => {
  const { parameters, widened } = inPresentValues(address, vocabulary);
  return [
    ...ignoredIn(parameters, [
      ...facetKeys.flatMap((key) => [
        facetValues(key, "", vocabulary[key]),
        facetValues(key, "-", vocabulary[key]),
      ]),
      partnerBodies(vocabulary.agency),
      firstDate,
      lastDate,
      asOfDay(today),
      undatedDay,
      matchChoice,
      roleChoice,
      pathChoice,
      queryText,
    ]).map((one) => ({ ...one, words: parameterWords.get(one.words) ?? one.words })),
    ...contradictions(parameters, vocabulary),
    ...swapped(parameters),
    ...widened.map((text): Ignored => ({ words: facetWords.type, text, why: "widened" })),
  ];
};
