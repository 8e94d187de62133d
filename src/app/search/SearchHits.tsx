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

/** On the page of one thing: what the search finds elsewhere, and the way there. */
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
  /** Whether the page lists what is found. */
  readonly isList: boolean;
}

/**
 * What is to say of a search beside what the page shows: how far it looked, and what it finds elsewhere. While it
 * is still under way, the title says so, which pushes nothing down.
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
