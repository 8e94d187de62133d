import type { FilterGroup } from "#domain/query/facets.ts";
import { countOf } from "#messages/words/numbers.ts";

/** The bar of filters under the navigation. What its buttons open has rooms of its own. */
export const filterBar = {
  groups: {
    body: "Body",
    sector: "Sector",
    kind: "Kind",
    due: "Due",
    verdict: "Verdict",
    date: "Date",
    more: "More",
  } satisfies Record<FilterGroup, string>,
  /** Stands before what is chosen: 'Body: MIIT leads'. */
  before: (label: string): string => `${label}: `,
  /** The name of a button of the bar with what is chosen behind it. */
  told: (label: string, chosen: string): string => `${label}: ${chosen}`,
  /** Between a name and what is chosen. */
  colon: ": ",
  /** The one button of a phone. */
  filter: "Filter",
  shown: (records: number, targets: number): string =>
    `${countOf.records(records)}, ${countOf.targets(targets)}`,
  clear: "Clear",
  asOf: "As of",
  today: "today",
  todayIs: (day: string): string => `today, ${day}`,
};
