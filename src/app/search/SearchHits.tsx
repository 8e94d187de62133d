import type { Snapshot } from "#domain/filter/snapshot.ts";
import { foot } from "#messages/foot.ts";
import { countOf } from "#messages/numbers.ts";
import { Notice } from "#ui/Notice.tsx";
import { RouteLink } from "#ui/RouteLink.tsx";

/** On the page of one thing: what the search finds elsewhere, and the way there. */
export const SearchHits = ({ snapshot: { entries, targets } }: { readonly snapshot: Snapshot }) => (
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
