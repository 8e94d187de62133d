import { useEffect, useState } from "react";

import type { SearchExtent } from "#domain/filter/textSearch.ts";
import type { Snapshot } from "#domain/filter/snapshot.ts";
import { foot } from "#messages/app/foot.ts";
import { shell } from "#messages/app/shell.ts";
import { countOf } from "#messages/words/numbers.ts";
import { Button } from "#ui/frame/Button.tsx";
import { Notice } from "#ui/frame/Notice.tsx";
import { RouteLink } from "#ui/frame/RouteLink.tsx";

/** What takes less, in ms, isn't spoken of. */
const SOON = 600;

const useIsLate = (): boolean => {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), SOON);
    return () => clearTimeout(timer);
  }, []);
  return isLate;
};

/** Says that the search may have missed something, and why. */
const Unsearched = ({ searched }: { readonly searched: Exclude<SearchExtent, "whole"> }) => {
  const isLate = useIsLate();
  if (searched === "pending" && !isLate) return null;
  return (
    <Notice role="status">
      <span>{foot.searched[searched]}</span>
      {searched === "titles" ? (
        <Button onClick={() => location.reload()}>{shell.reload}</Button>
      ) : null}
    </Notice>
  );
};

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

/** What is to say of a search beside what the page shows: how far it looked, and what it finds elsewhere. */
export const SearchHits = ({ snapshot, isList }: Props) => {
  const { searched, selection } = snapshot;
  // Without Latin letters nobody searches by pinyin.
  const isWhole =
    searched === "whole" || (searched === "without-pinyin" && !/[a-z]/i.test(selection.q));
  return (
    <>
      {isWhole ? null : <Unsearched searched={searched} />}
      {isList || searched === "pending" ? null : <Elsewhere snapshot={snapshot} />}
    </>
  );
};
