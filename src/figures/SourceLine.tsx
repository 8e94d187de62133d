import type { Dataset } from "#domain/dataset.ts";
import type { Entry } from "#domain/entry.ts";
import { entryFacets } from "#domain/facets.ts";
import { RouteLink } from "#ui/RouteLink.tsx";

interface Props {
  readonly entries: readonly Entry[];
  readonly dataset: Dataset;
}

/** Beyond this many records the sources of all the data are counted instead of those shown. */
const MOST_COUNTED = 2000;

/** Where what is drawn was read. */
export const SourceLine = ({ entries, dataset }: Props) => {
  const used = new Set(
    entries.length > MOST_COUNTED ? dataset.sources.keys() : entries.flatMap(entryFacets.source),
  );
  const newsletter = [...dataset.sources.values()].find(({ form }) => form === "newsletter");
  const named = newsletter !== undefined && used.has(newsletter.id) ? newsletter : undefined;
  const others = [...used].filter((id) => id !== named?.id);
  const read = others.filter((id) => dataset.sources.get(id)?.read !== undefined).length;
  // Some pages are only cited by others: nobody here has seen them.
  const seen = read === others.length ? "" : `, ${read} of them read for this data set`;
  const pages = `${others.length} ${others.length === 1 ? "page" : "pages"}${seen}`;
  return (
    <p className="mt-2 text-small text-muted">
      Source:{" "}
      {named === undefined
        ? pages
        : `${named.publisher}, ${named.title}${others.length === 0 ? "" : `, and ${pages}`}`}
      .{" "}
      <RouteLink className="underline print:hidden" to="/data">
        All sources
      </RouteLink>
    </p>
  );
};
