import type { Snapshot } from "#domain/snapshot.ts";
import { countWords } from "#figures/CountLink.tsx";
import { foot } from "#messages/foot.ts";
import { Notice } from "#ui/Notice.tsx";
import { RouteLink } from "#ui/RouteLink.tsx";

/** On the page of one thing: what the search finds elsewhere, and the way there. */
export const SearchHits = ({ snapshot: { entries, targets } }: { readonly snapshot: Snapshot }) => (
  <Notice role="status">
    <span>{foot.searchFinds}</span>
    <RouteLink className="py-1 underline" to="/records">
      {countWords(entries.shown.length, "records")}
    </RouteLink>
    <RouteLink className="py-1 underline" to="/targets">
      {countWords(targets.shown.length, "targets")}
    </RouteLink>
  </Notice>
);
