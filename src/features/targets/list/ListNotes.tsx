import type { TargetListing } from "#figures/targetList/listing.ts";
import { targets as words } from "#messages/targets/targets.ts";

interface Props {
  readonly listing: TargetListing;
}

/** Notes on how the view's switches changed the list. */
export const ListNotes = ({ listing: { mode, opinions, targets, total } }: Props) =>
  mode.settle || opinions !== undefined ? (
    <p className="text-small text-muted" role="status">
      {mode.settle ? words.settled(targets.length, total) : null}{" "}
      {opinions === undefined ? null : words.differ(opinions.differ, opinions.agree)}
    </p>
  ) : null;
