import { useRef, useState } from "react";

import { type BodyPart, isSamePart } from "#domain/selection/bodyPart.ts";
import { togglePartner } from "#domain/selection/changeSelection.ts";
import type { PinyinById } from "#domain/schema/pinyin.ts";
import { isNamed } from "#search/match/isNamed.ts";
import { bodyKind } from "#domain/schema/records.ts";
import { filters } from "#messages/views/filters.ts";
import { valueLabel } from "#messages/words/labels.ts";
import { bodyLabels, facetLabels } from "#messages/words/terms.ts";

import { AgencyQuestion } from "./AgencyQuestion.tsx";
import { FacetList } from "#features/filters/facets/FacetList.tsx";
import { rowAction } from "#features/filters/facets/FacetRowLine.tsx";
import type { FacetOption } from "#features/filters/facets/facetOptions.ts";
import { Fold } from "#features/filters/Fold.tsx";
import { focusFirstRow, NarrowField } from "#features/filters/facets/NarrowField.tsx";
import type { PanelProps } from "#features/filters/panelProps.ts";

interface Props extends PanelProps {
  /** Syllables of Chinese names by body, where they are loaded. */
  readonly pinyin: PinyinById;
}

const partner = (body: string): BodyPart => ({ body, part: "issued" });

/** The issuing bodies, grouped by kind of body, found by any name they go by. */
export const AgencyFacet = ({ pinyin, options: { agency: bodies }, ...panel }: Props) => {
  const [query, setQuery] = useState("");
  const lists = useRef<HTMLDivElement>(null);
  const { selection, dataset } = panel.snapshot;
  const choice = selection.facets.agency;
  const isWanted = ({ value, label, names }: FacetOption): boolean =>
    isNamed([label, ...names], query, pinyin.get(value));
  const groups = bodyKind.options
    .map((kind) => ({
      kind,
      options: bodies.filter(
        (option) => dataset.agencies.get(option.value)?.body === kind && isWanted(option),
      ),
    }))
    .filter(({ options }) => options.length > 0);
  const labels = (ids: readonly string[]): readonly string[] =>
    ids.map((id) => valueLabel(dataset, "agency", id));
  const typing = query.trim() !== "";
  return (
    <Fold
      label={facetLabels.agency}
      open
      summary={filters.choice(labels(choice.include), labels(choice.exclude))}
    >
      <NarrowField
        found={groups.reduce((sum, { options }) => sum + options.length, 0)}
        hint={filters.bodyHint}
        label={filters.findBody}
        onChange={setQuery}
        onDown={() => focusFirstRow(lists.current)}
        value={query}
      />
      <AgencyQuestion {...panel} />
      <div ref={lists}>
        {groups.map(({ kind, options }) => {
          const within = (ids: readonly string[]): readonly string[] =>
            labels(ids.filter((id) => options.some(({ value }) => value === id)));
          return (
            <Fold
              inner
              key={`${kind}${typing ? "-narrowed" : ""}`}
              label={bodyLabels[kind]}
              open
              summary={filters.choice(within(choice.include), within(choice.exclude))}
            >
              <FacetList
                {...panel}
                actions={(id, name) => (
                  <button
                    aria-label={filters.withBody(name)}
                    aria-pressed={selection.partners.some((one) => isSamePart(one, partner(id)))}
                    className={rowAction}
                    onClick={() => panel.select(togglePartner(selection, partner(id)))}
                    tabIndex={-1}
                    type="button"
                  >
                    {filters.with}
                  </button>
                )}
                facet="agency"
                label={bodyLabels[kind]}
                limit={typing ? Number.POSITIVE_INFINITY : 8}
                options={options}
              />
            </Fold>
          );
        })}
      </div>
    </Fold>
  );
};
