import type { Pair } from "#domain/agencies/coIssuing.ts";
import { emptySelection, type Selection, withSelection } from "#domain/selection.ts";
import type { ParameterChange } from "#ui/navigation.tsx";

/** 'MIIT and NDRC: 5 records together; MIIT led 3, NDRC 1, others 1'. */
export const pairWords = (first: string, second: string, pair: Pair): string => {
  const { together, ledByFirst, ledBySecond, about } = pair;
  const others = together - ledByFirst - ledBySecond;
  const parts = [
    `${first} led ${ledByFirst}`,
    `${second} ${ledBySecond}`,
    ...(others > 0 ? [`others ${others}`] : []),
  ];
  return `${first} and ${second}: ${together} ${together === 1 ? "record" : "records"} together; ${parts.join(", ")}${about === 0 ? "" : `; ${about} more ${about === 1 ? "concerns" : "concern"} both`}`;
};

/** Asks for what all of these bodies issued together, in any role. Other filters stay. */
export const askForAll =
  (selection: Selection, ...ids: readonly string[]): ParameterChange =>
  (parameters) =>
    withSelection(parameters, {
      ...selection,
      facets: {
        ...selection.facets,
        agency: { include: [...new Set(ids)].sort(), exclude: [] },
      },
      match: ids.length > 1 ? "all" : emptySelection.match,
      role: "any",
      partners: [],
    });

/** Asks for what the body led and the other one took part in. Other filters stay. */
export const askForLed =
  (selection: Selection, lead: string, partner?: string): ParameterChange =>
  (parameters) =>
    withSelection(parameters, {
      ...selection,
      facets: { ...selection.facets, agency: { include: [lead], exclude: [] } },
      match: "any",
      role: "lead",
      partners: partner === undefined ? [] : [partner],
    });
