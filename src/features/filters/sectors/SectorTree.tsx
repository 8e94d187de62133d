import { facetWords } from "#messages/words/facets.ts";
import { useRef, useState } from "react";

import { FacetList } from "#features/filters/facets/FacetList.tsx";
import { facetLines } from "#figures/facetBars/facetRows.ts";
import { MoreButton } from "#features/filters/facets/MoreButton.tsx";
import { focusFirstRow, NarrowField } from "#features/filters/facets/NarrowField.tsx";
import { type FacetOption, facetOptions } from "#figures/facetBars/facetOptions.ts";
import type { PanelProps } from "#features/filters/facets/panelProps.ts";
import { filters } from "#messages/filters/filters.ts";
import { isNamed } from "#search/isNamed.ts";

interface FieldProps extends PanelProps {
  readonly field: FacetOption;
  readonly sectors: readonly FacetOption[];
}

/** A field with its sectors folded under it; opened once one of them is chosen. */
const Field = ({ field, sectors, ...panel }: FieldProps) => {
  const { include, exclude } = panel.snapshot.selection.facets.sector;
  const hasChosen = sectors.some(({ value }) => include.includes(value) || exclude.includes(value));
  const [isOpen, setOpen] = useState(hasChosen);
  const [hadChosen, setHadChosen] = useState(hasChosen);
  if (hadChosen !== hasChosen) {
    setHadChosen(hasChosen);
    if (hasChosen) setOpen(true);
  }
  return (
    <li>
      <div className="flex items-start gap-1.5">
        <button
          aria-expanded={isOpen}
          aria-label={filters.sectorsOf(field.label)}
          className="min-h-6.5 min-w-6 shrink-0 text-muted hover:text-ink pointer-coarse:min-h-11 pointer-coarse:min-w-11"
          onClick={() => setOpen(!isOpen)}
          type="button"
        >
          <svg
            aria-hidden="true"
            className={`m-auto stroke-current ${isOpen ? "rotate-90" : ""}`}
            height="0.625rem"
            viewBox="0 0 10 10"
            width="0.625rem"
          >
            <path d="M3.5 1.5L7 5L3.5 8.5" fill="none" strokeWidth="1.5" />
          </svg>
        </button>
        <div className="min-w-0 grow">
          <FacetList {...panel} facet="field" label={field.label} options={[field]} />
        </div>
      </div>
      {isOpen ? (
        <div className="pl-7.5">
          <FacetList
            {...panel}
            facet="sector"
            label={filters.sectorsOf(field.label)}
            limit={Number.POSITIVE_INFINITY}
            options={sectors}
          />
        </div>
      ) : null}
    </li>
  );
};

/** Sectors grouped by field; in a flat list while the reader searches. */
export const SectorTree = (panel: PanelProps) => {
  const [query, setQuery] = useState("");
  const [isEmptyShown, setEmptyShown] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const { snapshot, table } = panel;
  const { dataset, selection } = snapshot;
  const allFields = facetOptions(dataset, "field");
  const allSectors = facetOptions(dataset, "sector");
  const fieldOf = (id: string): string | undefined => dataset.sectors.get(id)?.field;
  const named = (list: readonly FacetOption[]) =>
    list.filter(({ label, names }) => isNamed([label, ...names], query));
  const within = (field: string) => allSectors.filter(({ value }) => fieldOf(value) === field);
  const withoutField = allSectors.filter(({ value }) => !dataset.fields.has(fieldOf(value) ?? ""));
  const { rows, empty } = facetLines({
    options: allFields,
    counts: table.slice.result.counts("field"),
    choice: selection.facets.field,
  });
  // A field without records may have sectors that are chosen, or that have records.
  const sectorCounts = table.slice.result.counts("sector");
  const { include, exclude } = selection.facets.sector;
  const hasSectors = ({ value }: FacetOption): boolean =>
    within(value).some(
      (sector) =>
        (sectorCounts.get(sector.value) ?? 0) > 0 ||
        include.includes(sector.value) ||
        exclude.includes(sector.value),
    );
  const emptyFields = empty.filter((row) => !hasSectors(row));
  const fields = [...rows, ...empty.filter(hasSectors), ...(isEmptyShown ? emptyFields : [])];
  const typing = query.trim() !== "";
  return (
    <div ref={box}>
      <NarrowField
        found={typing ? named(allFields).length + named(allSectors).length : 0}
        label={filters.findIn(facetWords.sector.label)}
        onChange={setQuery}
        onDown={() => focusFirstRow(box.current)}
        value={query}
      />
      {typing ? (
        <>
          <FacetList
            {...panel}
            facet="field"
            label={facetWords.field.label}
            options={named(allFields)}
          />
          <FacetList
            {...panel}
            facet="sector"
            label={facetWords.sector.label}
            limit={Number.POSITIVE_INFINITY}
            options={named(allSectors)}
          />
        </>
      ) : (
        <>
          <ul aria-label={facetWords.field.label}>
            {fields.map((field) => (
              <Field {...panel} field={field} key={field.value} sectors={within(field.value)} />
            ))}
          </ul>
          {emptyFields.length === 0 ? null : (
            <MoreButton isOpen={isEmptyShown} onClick={() => setEmptyShown(!isEmptyShown)}>
              {filters.showEmpty(emptyFields.length)}
            </MoreButton>
          )}
          {withoutField.length === 0 ? null : (
            <FacetList
              {...panel}
              facet="sector"
              label={filters.otherSectors}
              options={withoutField}
            />
          )}
          <p className="mt-1 text-small text-muted">{filters.fieldNote}</p>
        </>
      )}
    </div>
  );
};
