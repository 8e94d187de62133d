import { clearFilters } from "#domain/changeSelection.ts";
import { type CountedNoun, countedTable } from "#domain/countedTable.ts";
import { looserSelections } from "#domain/looserSelections.ts";
import { type Selection, selecting } from "#domain/selection.ts";
import type { Snapshot } from "#domain/snapshot.ts";
import { Button } from "#ui/Button.tsx";
import { useNavigation } from "#ui/navigation.tsx";

interface Props {
  readonly snapshot: Snapshot;
  readonly noun: CountedNoun;
}

/** Nothing matches: names each filter that could be loosened and how many that would bring. */
export const NothingMatches = ({ snapshot, noun }: Props) => {
  const { change } = useNavigation();
  const select = (selection: Selection): void => change(selecting(selection));
  if (countedTable(snapshot, noun).slice.total === 0) {
    return <p className="border-y border-rule py-6">No {noun} were loaded.</p>;
  }
  const { selection: asked } = snapshot;
  const ways = looserSelections(snapshot, noun);
  const isLedByAll =
    asked.role === "lead" && asked.match === "all" && asked.facets.agency.include.length > 1;
  return (
    <div className="border-y border-rule py-6" data-state="nothing-matches">
      <p className="font-serif text-lead">No {noun} match.</p>
      <p className="mt-1 text-muted">
        {isLedByAll ? "A document has one lead, so none is led by several bodies. " : ""}
        {ways.length === 0
          ? "Neither one filter nor two are the reason: loosen several."
          : ways.some(({ key }) => key.includes(" "))
            ? "No single filter is the reason. Loosen two:"
            : "Loosen one filter:"}
      </p>
      <ul className="mt-2 flex flex-wrap gap-2">
        {ways.map(({ key, words, selection, count }) => (
          <li className="min-w-0" key={key}>
            <Button className="wrap-anywhere" onClick={() => select(selection)}>
              {words}: {count} {count === 1 ? noun.slice(0, -1) : noun}
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
