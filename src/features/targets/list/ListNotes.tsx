import type { TargetListing } from "#figures/targetList/listing.ts";
import type { Counting } from "#domain/query/selection/selection.ts";
import { targets as words } from "#messages/targets/targets.ts";

interface Props {
  readonly listing: TargetListing;
  readonly of: Counting;
}

/** Notes on how the view's switches changed the list. */
export const ListNotes = ({ listing: { mode, opinions, targets, total }, of }: Props) =>
  mode.settle || opinions !== undefined ? (
    <p className="text-small text-muted" role="status">
      {mode.settle ? words.settled(targets.length, total, of) : null}{" "}
      {opinions === undefined ? null : words.differ(opinions.differ, opinions.agree, of)}
    </p>
  ) : null;
