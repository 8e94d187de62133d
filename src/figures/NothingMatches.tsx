import { clearFilters } from "#domain/changeSelection.ts";
import { type Chip, chipsOf } from "#domain/chips.ts";
import { type Selection, withSelection } from "#domain/selection.ts";
import type { QuestionKey, Slice, Snapshot } from "#domain/snapshot.ts";
import { countBits } from "#domain/filter/bits.ts";
import { Button } from "#ui/Button.tsx";
import { useNavigation } from "#ui/navigation.tsx";

interface Props {
  readonly snapshot: Snapshot;
  readonly slice: Slice<unknown>;
  readonly noun: "records" | "targets";
}

const questionOf = (facet: Chip["facet"]): QuestionKey => (facet === "as-of" ? "known" : facet);

/** Nothing matches: names each filter that could be loosened and how many that would bring. */
export const NothingMatches = ({ snapshot, slice, noun }: Props) => {
  const { change } = useNavigation();
  const select = (selection: Selection): void =>
    change((parameters) => withSelection(parameters, selection));
  const ways = chipsOf(snapshot.selection, snapshot.dataset)
    .map((chip) => ({ chip, count: countBits(slice.result.except(questionOf(chip.facet))) }))
    .filter(({ count }) => count > 0);
  return (
    <div className="border-y border-rule py-6" data-state="nothing-matches">
      <p className="font-serif text-lead">No {noun} match.</p>
      {ways.length === 0 ? null : <p className="mt-1 text-muted">Loosen one filter:</p>}
      <ul className="mt-2 flex flex-wrap gap-2">
        {ways.map(({ chip, count }) => (
          <li key={chip.key}>
            <Button onClick={() => select(chip.without)}>
              Without {chip.words}: {count} {noun}
            </Button>
          </li>
        ))}
        <li>
          <Button look="plain" onClick={() => select(clearFilters(snapshot.selection))}>
            Clear all filters
          </Button>
        </li>
      </ul>
    </div>
  );
};
