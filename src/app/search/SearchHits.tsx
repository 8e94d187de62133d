import { isSearched, type Snapshot } from "#domain/query/filter/snapshot.ts";
import { foot } from "#messages/app/notices.ts";
import { shell } from "#messages/app/shell.ts";
import { countOf } from "#messages/words/numbers.ts";
import { Button } from "#ui/frame/Button.tsx";
import { Notice } from "#ui/frame/Notice.tsx";
import { RouteLink } from "#ui/frame/RouteLink.tsx";

/** Says that the search may have missed something, and why. */
const Unsearched = ({ searched }: { readonly searched: keyof typeof foot.searched }) => (
  <Notice role="status">
    <span>{foot.searched[searched]}</span>
    {searched === "titles" ? (
      <Button onClick={() => location.reload()}>{shell.reload}</Button>
    ) : null}
  </Notice>
);

/** On the page of one thing: the number of results elsewhere, with a link to them. */
const Elsewhere = ({ snapshot: { entries, targets } }: { readonly snapshot: Snapshot }) => (
  <Notice role="status">
    <span>{foot.searchFinds}</span>
    <RouteLink className="py-1 underline" to="/records">
      {countOf.records(entries.shown.length)}
    </RouteLink>
    <RouteLink className="py-1 underline" to="/targets">
      {countOf.targets(targets.shown.length)}
    </RouteLink>
  </Notice>
);

interface Props {
  readonly snapshot: Snapshot;
  /** Whether the page lists the results. */
  readonly isList: boolean;
}

/**
 * What the page itself doesn't show about a search: its limits, and results elsewhere. While it is still
 * running only the document's title says so, which moves nothing.
 */
export const SearchHits = ({ snapshot, isList }: Props) => {
  const { searched } = snapshot;
  if (searched === "pending") return null;
  return (
    <>
      {searched === "whole" || isSearched(snapshot) ? null : <Unsearched searched={searched} />}
      {isList ? null : <Elsewhere snapshot={snapshot} />}
    </>
  );
};
