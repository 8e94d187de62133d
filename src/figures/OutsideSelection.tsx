import { clearFilters, isFiltered } from "#domain/changeSelection.ts";
import { type Selection, selecting } from "#domain/selection.ts";
import { Button } from "#ui/Button.tsx";
import { useNavigation } from "#ui/navigation.tsx";
import { Notice } from "#ui/Notice.tsx";

interface Props {
  readonly noun: "record" | "target";
  readonly selection: Selection;
  /** The selection in words. */
  readonly words: string;
}

/** Says that what the page is of isn't among those selected. */
export const OutsideSelection = ({ noun, selection, words }: Props) => {
  const { change } = useNavigation();
  return (
    <Notice>
      <span>
        This {noun} is not within the current selection{words === "" ? "" : ` (${words})`}.
      </span>
      {isFiltered(selection) ? (
        <Button onClick={() => change(selecting(clearFilters(selection)))}>
          Clear all filters
        </Button>
      ) : null}
    </Notice>
  );
};
