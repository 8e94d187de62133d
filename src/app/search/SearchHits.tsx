import type { Snapshot } from "#domain/filter/snapshot.ts";
import { foot } from "#messages/app/foot.ts";
import { countOf } from "#messages/words/numbers.ts";
import { Notice } from "#ui/frame/Notice.tsx";
import { RouteLink } from "#ui/frame/RouteLink.tsx";

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
