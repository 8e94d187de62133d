import type { Day } from "#domain/calendar/dates.ts";
import { facetKeys, valuesInOrder, type Vocabulary } from "#domain/query/selection/selection.ts";

import { inPresentValues } from "./formerValues.ts";
import { ignoredIn } from "./ignored.ts";
import { type Ignored, type Parameter, valueIn } from "./parameter.ts";
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

/** The parameters of a selection. */
export const selectionParameters = (
  vocabulary: Vocabulary,
  today: Day,
): readonly Parameter<unknown>[] => [
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
];

/** Values that are both asked for and left out. */
const contradictions = (parameters: URLSearchParams, vocabulary: Vocabulary): readonly Ignored[] =>
  facetKeys.flatMap((key) => {
    const excluded = valueIn(parameters, facetValues(key, "-", vocabulary[key]));
    return valueIn(parameters, facetValues(key, "", vocabulary[key]))
      .filter((value) => excluded.includes(value))
      .map((text): Ignored => ({ what: key, text, why: "both" }));
  });

/** The first date where it is after the last. */
const swapped = (parameters: URLSearchParams): readonly Ignored[] => {
  const from = valueIn(parameters, firstDate);
  const [first] = valuesInOrder(from, valueIn(parameters, lastDate));
  return from === undefined || first === from ? [] : [{ what: "from", text: from, why: "swapped" }];
};

/** What `parseSelection` doesn't use of an address as it stands. */
export const ignoredInSelection = (
  address: URLSearchParams,
  vocabulary: Vocabulary,
  today: Day,
): readonly Ignored[] => {
  const { parameters, widened } = inPresentValues(address, vocabulary);
  return [
    ...ignoredIn(parameters, selectionParameters(vocabulary, today)),
    ...contradictions(parameters, vocabulary),
    ...swapped(parameters),
    ...widened.map((text): Ignored => ({ what: "type", text, why: "widened" })),
  ];
};
