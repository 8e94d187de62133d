import { buildDataset } from "#domain/dataset/dataset.ts";
import { perFile } from "#domain/schema/perFile.ts";
import { type Facet, type FacetKey, facets } from "#domain/query/facets.ts";
import { facetWords } from "#messages/words/facets.ts";

/** A data set of no records: what a facet knows of it, it knows of any. */
const empty = buildDataset(perFile(() => []));

const valuesOf = ({ values, files = [] }: Facet<FacetKey>): string =>
  [
    ...[...values(empty).keys()].map((value) => `\`${value}\``),
    ...(files.length === 0
      ? []
      : [
          `what ${files.map((file) => `\`${file}.json\``).join(" and ")} ${files.length === 1 ? "holds" : "hold"}`,
        ]),
  ].join(", ");

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
