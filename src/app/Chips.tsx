import { clearFilters } from "#domain/changeSelection.ts";
import { chipsOf } from "#domain/chips.ts";
import { type Selection, withSelection } from "#domain/selection.ts";
import type { Snapshot } from "#domain/snapshot.ts";
import { Button } from "#ui/Button.tsx";
import { useNavigation } from "#ui/navigation.tsx";

import { texts } from "./texts.ts";

/** What is selected, each with its way out. */
export const Chips = ({ snapshot }: { readonly snapshot: Snapshot }) => {
  const { change } = useNavigation();
  const chips = chipsOf(snapshot.selection, snapshot.dataset);
  if (chips.length === 0) return null;
  const select = (selection: Selection): void =>
    change((parameters) => withSelection(parameters, selection));
  return (
    <ul aria-label={texts.active} className="mb-3 flex flex-wrap gap-2 print:hidden">
      {chips.map(({ key, words, without }) => (
        <li key={key}>
          <Button
            aria-label={texts.removeFilter(words)}
            className="border-ink"
            onClick={() => select(without)}
          >
            {words} <span aria-hidden="true">×</span>
          </Button>
        </li>
      ))}
      {chips.length > 1 ? (
        <li>
          <Button look="plain" onClick={() => select(clearFilters(snapshot.selection))}>
            {texts.clearAll}
          </Button>
        </li>
      ) : null}
    </ul>
  );
};
