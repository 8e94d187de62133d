import { selecting } from "#domain/query/selection/selectionAddress.ts";
import { clearFilters } from "#domain/query/selection/changeSelection.ts";
import { type CountedNoun, countedTable } from "#domain/query/filter/countedTable.ts";
import { looserSelections } from "#domain/query/filter/looserSelections.ts";
import type { Selection } from "#domain/query/selection/selection.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { nothingMatches } from "#messages/app/parts.ts";
import { ui } from "#messages/ui.ts";
import { Button } from "#ui/frame/Button.tsx";
import { useNavigation } from "#ui/navigation.tsx";

interface Props {
  readonly snapshot: Snapshot;
  readonly noun: CountedNoun;
}

/** Shown where nothing matches: each filter that could be loosened, with the count that would bring. */
export const NothingMatches = ({ snapshot, noun }: Props) => {
  const { change } = useNavigation();
  const select = (selection: Selection): void => change(selecting(selection));
  const { dataset, searched, selection: current } = snapshot;
  if (countedTable(snapshot, noun).slice.total === 0) {
    return <p className="border-y border-rule py-6">{nothingMatches.notLoaded[noun]}</p>;
  }
  // While only titles are searched, no match there says little of the full text.
  if (searched === "pending") return null;
  if (searched === "titles") {
    return <p className="border-y border-rule py-6">{nothingMatches.noTitle}</p>;
  }
  const found = looserSelections(snapshot, noun);
  const isLedByAll =
    current.role === "lead" && current.match === "all" && current.facets.agency.include.length > 1;
  const advice =
    found.length === 0
      ? nothingMatches.loosenSeveral
      : found.some(({ ways }) => ways.length > 1)
        ? nothingMatches.loosenTwo
        : nothingMatches.loosenOne;
  return (
    <div className="border-y border-rule py-6" data-state="nothing-matches">
      <p className="text-muted">
        {ui.sentences(isLedByAll ? [nothingMatches.oneLead, advice] : [advice])}
      </p>
      <ul className="mt-2 flex flex-wrap gap-2">
        {found.map(({ key, ways, selection, count }) => (
          <li className="min-w-0" key={key}>
            <Button className="wrap-anywhere" onClick={() => select(selection)}>
              {nothingMatches.way(ways, count, noun, dataset)}
            </Button>
          </li>
        ))}
        <li>
          <Button look="plain" onClick={() => select(clearFilters(current))}>
            {nothingMatches.clearAll}
          </Button>
        </li>
      </ul>
    </div>
  );
};
