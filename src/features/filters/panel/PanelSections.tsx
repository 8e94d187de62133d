import { facetWords } from "#messages/words/facets.ts";
import { parseSelection } from "#domain/query/selection/selectionAddress.ts";
import { questionsInGroup } from "#domain/query/selection/filterGroups.ts";
import { type FacetKey, facets, type FilterGroup, filterGroups } from "#domain/query/facets.ts";
import { facetQuestions } from "#domain/query/selection/questions.ts";
import { vocabularyOf } from "#domain/query/selection/vocabulary.ts";
import { filterBar } from "#messages/app/shell.ts";
import { filters, viewName } from "#messages/filters/filters.ts";
import { savedViews } from "#messages/filters/panel.ts";
import { questionsWords, selectionWords } from "#messages/words/selection.ts";

import { facetOptions } from "#figures/facetBars/facetOptions.ts";
import { FacetFigures } from "#features/filters/facets/FacetFigures.tsx";
import { PlainFacet } from "#features/filters/facets/PlainFacet.tsx";
import { SavedViews } from "#features/filters/saved/SavedViews.tsx";

import { Fold } from "#features/filters/facets/Fold.tsx";
import { GroupParts, type GroupProps } from "./GroupParts.tsx";

/** Facets without a button of their own in the bar. */
const furtherFacets = facets
  .filter(({ group = "more" }) => group === "more")
  .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0));

const mainGroups = filterGroups.filter(
  (group): group is Exclude<FilterGroup, "more"> => group !== "more",
);

/** Separates parts of a long panel; each fold has its own heading. */
const GroupHead = ({ children }: { readonly children: string }) => (
  <p className="border-t border-ink pt-3 pb-1 text-small text-muted">{children}</p>
);

interface Props extends GroupProps {
  /**
   * Whether all groups are shown, or only those without a button of their own; dates are included on screens too
   * narrow for their button.
   */
  readonly isWhole: boolean;
}

/** Filters as a series of folds, each with its choices in its heading. */
export const PanelSections = ({ isWhole, ...shared }: Props) => {
  const { panel, targets, pinyin, assumptions, place } = shared;
  const { dataset, selection, today } = panel.snapshot;
  const summaryOf = (facet: FacetKey): string =>
    questionsWords(facetQuestions(selection, facet), dataset, true);
  return (
    <>
      {mainGroups.map((group) =>
        isWhole || group === "date" ? (
          <div className={isWhole ? "" : "xl:hidden"} key={group}>
            <Fold
              label={filterBar.groups[group]}
              summary={questionsWords(questionsInGroup(selection, group).questions, dataset, true)}
            >
              <GroupParts {...shared} group={group} />
            </Fold>
          </div>
        ) : null,
      )}
      {isWhole ? <GroupHead>{filterBar.groups.more}</GroupHead> : null}
      {furtherFacets
        .filter(({ key }) => facetOptions(dataset, key).length > 0)
        .map(({ key, counts, pinyin: table }) => (
          <Fold key={key} label={facetWords[key].label} summary={summaryOf(key)}>
            <PlainFacet
              {...panel}
              facet={key}
              pinyin={table && pinyin[table]}
              table={counts === "targets" ? targets : panel.table}
            />
          </Fold>
        ))}
      {isWhole ? <GroupHead>{filters.ofThePage}</GroupHead> : null}
      <Fold label={savedViews.title}>
        <SavedViews
          suggestion={viewName(place, selectionWords(selection, dataset))}
          wordsOf={(query) =>
            selectionWords(
              parseSelection(new URLSearchParams(query), vocabularyOf(dataset), today),
              dataset,
            )
          }
        />
      </Fold>
      <Fold label={filters.assumptions}>{assumptions}</Fold>
      <Fold label={filters.figures}>
        <FacetFigures {...panel} />
      </Fold>
    </>
  );
};
