import { selecting } from "#domain/query/selection/selectionAddress.ts";
import { clearFilters, isFiltered } from "#domain/query/selection/changeSelection.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { parts } from "#messages/app/parts.ts";
import { Button } from "#ui/frame/Button.tsx";
import { useNavigation } from "#ui/navigation.tsx";
import { Notice } from "#ui/frame/Notice.tsx";

interface Props {
  /** The start of the sentence: 'This record is not'. */
  readonly what: string;
  readonly snapshot: Snapshot;
  /** The selection in words. */
  readonly words: string;
}

/** Says that the item of the page isn't in the selection, and offers to clear the filters. */
export const OutsideSelection = ({ what, snapshot: { searched, selection }, words }: Props) => {
  const { change } = useNavigation();
  if (searched === "pending") return null;
  return (
    <Notice>
      <span className="wrap-anywhere">{parts.outside(what, words)}</span>
      {isFiltered(selection) ? (
        <Button onClick={() => change(selecting(clearFilters(selection)))}>
          {parts.clearFilters}
        </Button>
      ) : null}
    </Notice>
  );
};
