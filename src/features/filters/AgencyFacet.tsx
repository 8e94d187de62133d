import { useRef, useState } from "react";

import { type BodyPart, isSamePart } from "#domain/selection/bodyPart.ts";
import { togglePartner } from "#domain/selection/changeSelection.ts";
import type { PinyinById } from "#domain/schema/pinyin.ts";
import { isNamed } from "#search/match/isNamed.ts";
import { bodyKind } from "#domain/schema/records.ts";
import { valueLabel } from "#messages/labels.ts";
import { bodyLabels, facetLabels } from "#messages/terms.ts";

import { AgencyQuestion } from "./AgencyQuestion.tsx";
import { choiceWords } from "./choiceWords.ts";
import { FacetList } from "./FacetList.tsx";
import { rowAction } from "./FacetRowLine.tsx";
import type { FacetOption } from "./facetOptions.ts";
import { focusFirstRow } from "./focusFirstRow.ts";
import { Fold } from "./Fold.tsx";
import { NarrowField } from "./NarrowField.tsx";
import type { PanelProps } from "./panelProps.ts";

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
  const label = (id: string): string => valueLabel(dataset, "agency", id);
  const typing = query.trim() !== "";
  return (
    <Fold label={facetLabels.agency} open summary={choiceWords(choice, label)}>
      <NarrowField
        found={groups.reduce((sum, { options }) => sum + options.length, 0)}
        hint="MIIT, 工信部 or gongxinbu"
        label="Find a body by any name"
        onChange={setQuery}
        onDown={() => focusFirstRow(lists.current)}
        value={query}
      />
      <AgencyQuestion {...panel} />
      <div ref={lists}>
        {groups.map(({ kind, options }) => {
          const within = (ids: readonly string[]): readonly string[] =>
            ids.filter((id) => options.some(({ value }) => value === id));
          return (
            <Fold
              inner
              key={`${kind}${typing ? "-narrowed" : ""}`}
              label={bodyLabels[kind]}
              open
              summary={choiceWords(
                { include: within(choice.include), exclude: within(choice.exclude) },
                label,
              )}
            >
              <FacetList
                {...panel}
                actions={(id, name) => (
                  <button
                    aria-label={`With ${name} taking part`}
                    aria-pressed={selection.partners.some((one) => isSamePart(one, partner(id)))}
                    className={rowAction}
                    onClick={() => panel.select(togglePartner(selection, partner(id)))}
                    tabIndex={-1}
                    type="button"
                  >
                    with
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
