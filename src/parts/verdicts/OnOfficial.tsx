import { officialFinding } from "#domain/findings/officialFinding.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { withChoice } from "#domain/query/selection/selection.ts";
import { selecting } from "#domain/query/selection/selectionAddress.ts";
import { onOfficial } from "#messages/words/sources.ts";
import { RouteLink } from "#ui/frame/RouteLink.tsx";

/**
 * How many of the judged goals or targets rest on official figures, leading to these; nothing
 * where none is judged, or where the selection asks for a grade, which would be its own answer.
 */
export const OnOfficial = ({ snapshot }: { readonly snapshot: Snapshot }) => {
  const { targets, judged, selection } = snapshot;
  const finding = officialFinding(targets.shown, judged);
  const words = onOfficial(finding);
  const { include, exclude } = selection.facets.grade;
  if (finding.judged === 0 || include.length + exclude.length > 0) return null;
  return finding.official === 0 ? (
    words
  ) : (
    <RouteLink
      change={selecting(withChoice(selection, "grade", ["official"], []))}
      className="underline decoration-rule underline-offset-2 hover:decoration-ink"
      to="/targets"
    >
      {words}
    </RouteLink>
  );
};
