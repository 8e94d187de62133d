import { buildDataset } from "#domain/dataset/dataset.ts";
import { perFile } from "#domain/schema/perFile.ts";
import { type Facet, type FacetKey, facets } from "#domain/query/facets.ts";
import { facetWords } from "#messages/words/facets.ts";

/** A data set of no records: what a facet knows of it, it knows of any. */
const empty = buildDataset(perFile(() => []));

const valuesOf = ({ values }: Facet<FacetKey>): string => {
  const fixed = [...values(empty).keys()].map((value) => `\`${value}\``);
  return fixed.length === 0 ? "those in the data" : fixed.join(", ");
};

/** The facets as a table of a README, from their list: parameter, name and values of each. */
export const facetTable = (): string =>
  [
    "| parameter | filters by | values |",
    "| --- | --- | --- |",
    ...facets.map(
      (facet) =>
        `| \`${facet.key}\`, \`-${facet.key}\` | ${facetWords[facet.key].label} | ${valuesOf(facet)} |`,
    ),
  ].join("\n");
