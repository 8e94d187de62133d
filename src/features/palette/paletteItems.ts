import { clearFilters, isFiltered, only } from "#domain/changeSelection.ts";
import type { Agency, Company } from "#domain/schema/records.ts";
import type { Dataset } from "#domain/dataset.ts";
import { dateWords } from "#domain/dateWords.ts";
import { type Entry, shortTitle, type TargetEntry } from "#domain/entry.ts";
import { agencyLabel, bodyLabels, kindLabels } from "#domain/labels.ts";
import { type DocList, docListOf, joinDocLists } from "#domain/search/docList.ts";
import { docMaker } from "#domain/search/docs.ts";
import type { Pinyin } from "#domain/search/pinyinFile.ts";
import type { SearchDoc } from "#domain/search/searchDoc.ts";
import type { Searcher } from "#domain/search/searchResult.ts";
import { type Selection, selecting } from "#domain/selection.ts";
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

/** Finds lines for a query, the best first. */
export type PaletteSearch = (query: string, limit: number) => readonly PaletteItem[];

/** Makes documents searchable. */
export type MakeSearcher = (docs: DocList) => Searcher | Promise<Searcher>;

const bodyItem = (agency: Agency, pinyin?: readonly string[]): PaletteItem => {
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

const companyItem = (
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

const recordItem = (entry: Entry, dataset: Dataset, pinyin?: Pinyin): PaletteItem => {
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

const targetItem = ({ id, target, entry, due }: TargetEntry): PaletteItem => ({
  key: `target ${id}`,
  label: target.metric,
  kind: "Target",
  detail: `${shortTitle(entry)} · due ${dateWords(due, true)}`,
  path: `/targets/${id}`,
});

/** One table as the palette sees it: its documents, and the line of a row, made when it is found. */
interface Part {
  readonly docs: DocList;
  readonly itemsAt: (row: number) => readonly PaletteItem[];
}

const partOf = <Row>(
  rows: readonly Row[],
  make: (row: Row) => SearchDoc,
  itemOf: (row: Row) => PaletteItem,
): Part => ({
  docs: docListOf(rows, make),
  itemsAt: (at) => rows.slice(at, at + 1).map(itemOf),
});

/** Makes the records, targets, bodies and companies of a data set findable by one query. */
export const paletteSearch = async (
  dataset: Dataset,
  pinyin: Pinyin | undefined,
  makeSearcher: MakeSearcher,
): Promise<PaletteSearch> => {
  const agencies = [...dataset.agencies.values()];
  const companies = [...dataset.companies.values()];
  const make = docMaker({ agencies, companies }, pinyin);
  const parts = [
    partOf(agencies, make.agency, (one) => bodyItem(one, pinyin?.agencies.get(one.id))),
    partOf(companies, make.company, (one) => companyItem(one, pinyin?.companies.get(one.id))),
    partOf(
      dataset.entries,
      ({ record, main }) => make.entry(record, main.start),
      (entry) => recordItem(entry, dataset, pinyin),
    ),
    partOf(
      dataset.targets,
      ({ target, policy, entry }) => make.target(target, policy, entry.main.start),
      targetItem,
    ),
  ];
  const searcher = await makeSearcher(joinDocLists(...parts.map(({ docs }) => docs)));
  const itemsAt = (row: number): readonly PaletteItem[] => {
    let at = row;
    for (const { docs, itemsAt: itemsOf } of parts) {
      if (at < docs.length) return itemsOf(at);
      at -= docs.length;
    }
    return [];
  };
  return (query, limit) =>
    Array.from(searcher.search(query).hits.subarray(0, limit)).flatMap(itemsAt);
};

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

/** What can be done with a query and with what it found: filter by it. */
export const filterItems = (
  query: string,
  found: readonly PaletteItem[],
  selection: Selection,
  dataset: Dataset,
): readonly PaletteItem[] => {
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
      label: `Records that hold “${query}”`,
      kind: "Filter",
      detail: "",
      path: "/records",
      change: setParameter("q", query),
    },
  ];
};
