import { targetLabel } from "#domain/dataset/targetLabel.ts";
import { clearFilters, isFiltered, only } from "#domain/selection/changeSelection.ts";
import type { Agency, Company } from "#domain/schema/records.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Entry, TargetEntry } from "#domain/dataset/entry.ts";
import type { Pinyin } from "#domain/schema/pinyin.ts";
import type { SavedView } from "#domain/selection/savedViews.ts";
import { type Selection, selecting } from "#domain/selection/selection.ts";
import { dateWords } from "#messages/dates.ts";
import { agencyLabel, kindLabels } from "#messages/labels.ts";
import { queryPhrase } from "#messages/selection.ts";
import { bodyLabels } from "#messages/terms.ts";
import { shortTitle } from "#messages/titles.ts";
import { type ParameterChange, setParameter } from "#ui/navigation.tsx";

/** One line of the palette: what it is called, what it is, and where it leads. */
export interface PaletteItem {
  readonly key: string;
  readonly label: string;
  readonly kind: string;
  /** Further words beside the label: the issuing body and date, the Chinese name. */
  readonly detail: string;
  /** Syllables of the Chinese characters in the detail. */
  readonly pinyin?: string | undefined;
  /** Where it leads. Without a path the present view stays and only its parameters change. */
  readonly path?: string;
  readonly change?: ParameterChange;
  /** An action of the shell in place of an address. */
  readonly run?: () => void;
}

/** A body, with its syllables in pinyin where they are known. */
export const bodyItem = (agency: Agency, pinyin?: readonly string[]): PaletteItem => {
  const { id, acronym, name, aliases = [], body } = agency;
  return {
    key: `agency ${id}`,
    label: acronym === undefined ? name.en : `${acronym} · ${name.en}`,
    kind: "Body",
    detail: [name.zh ?? bodyLabels[body], ...aliases].join(" · "),
    pinyin: pinyin?.join(" "),
    path: `/agencies/${id}`,
  };
};

/** A company, with the same. */
export const companyItem = (
  { id, name, aliases = [], sector }: Company,
  pinyin?: readonly string[],
): PaletteItem => ({
  key: `company ${id}`,
  label: name.en,
  kind: "Company",
  detail: [name.zh ?? sector ?? "", ...aliases].join(" · "),
  pinyin: pinyin?.join(" "),
  path: `/companies/${id}`,
});

/** A record, told by its lead and its date. */
export const recordItem = (entry: Entry, dataset: Dataset, pinyin?: Pinyin): PaletteItem => {
  const { id, record, main, bodies } = entry;
  const lead = dataset.agencies.get(record.issuers?.lead ?? bodies[0] ?? "");
  return {
    key: `record ${id}`,
    label: shortTitle(entry),
    kind: kindLabels[record.kind],
    detail: [
      ...(record.title.zh === undefined ? [] : [record.title.zh]),
      ...(lead === undefined ? [] : [agencyLabel(lead)]),
      dateWords(main, true),
    ].join(" · "),
    pinyin: pinyin?.[record.kind === "policy" ? "policies" : "news"].get(id)?.[0],
    path: `/records/${id}`,
  };
};

/** A target, told by its document and when it is due. */
export const targetItem = ({ id, target, entry, due }: TargetEntry): PaletteItem => ({
  key: `target ${id}`,
  label: targetLabel(target),
  kind: "Target",
  detail: `${shortTitle(entry)} · due ${dateWords(due, true)}`,
  path: `/targets/${id}`,
});

/** A view of the app and what it is called. */
export interface NamedView {
  readonly label: string;
  readonly path: string;
}

/** Views and actions, which are there whatever the data. */
export const standingItems = (
  selection: Selection,
  views: readonly NamedView[],
): readonly PaletteItem[] => [
  ...views.map(({ label, path }) => ({
    key: `view ${path}`,
    label,
    kind: "View",
    detail: "",
    path,
  })),
  ...(isFiltered(selection)
    ? [
        {
          key: "clear",
          label: "Clear all filters",
          kind: "Action",
          detail: "",
          change: selecting(clearFilters(selection)),
        },
      ]
    : []),
];

/** A view that the reader saved. */
export const savedItem = ({ name, path, query }: SavedView): PaletteItem => ({
  key: `saved ${name}`,
  label: name,
  kind: "Saved view",
  detail: "",
  path,
  change: () => new URLSearchParams(query),
});

/** What can be done with a query and with what it found: filter by it. Nothing where nothing was. */
export const filterItems = (
  query: string,
  found: readonly PaletteItem[],
  selection: Selection,
  dataset: Dataset,
): readonly PaletteItem[] => {
  if (found.length === 0) return [];
  const bodies = found
    .flatMap(({ key }) => dataset.agencies.get(key.replace("agency ", "")) ?? [])
    .slice(0, 1);
  return [
    ...bodies.map((agency) => ({
      key: `only ${agency.id}`,
      label: `Only ${agencyLabel(agency)}`,
      kind: "Filter",
      detail: "on this view",
      change: selecting(only(selection, "agency", agency.id)),
    })),
    {
      key: "search",
      label: `Records that hold ${queryPhrase(query)}`,
      kind: "Filter",
      detail: "",
      path: "/records",
      change: setParameter("q", query),
    },
  ];
};
