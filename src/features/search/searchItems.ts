import { selecting } from "#domain/query/selection/selectionAddress.ts";
import { targetLabel, type Entry, type TargetEntry } from "#domain/dataset/entry.ts";
import { clearFilters, isFiltered, only } from "#domain/query/selection/changeSelection.ts";
import type { Agency, Company } from "#domain/schema/records.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { noPinyin, type Pinyin } from "#domain/schema/pinyin.ts";
import type { SavedView } from "#domain/query/selection/savedViews.ts";
import type { Selection } from "#domain/query/selection/selection.ts";
import { goalOf } from "#domain/query/filter/shownGoals.ts";
import { dateWords } from "#messages/words/dates.ts";
import { agencyLabel, chineseName, kindLabels, sectorName } from "#messages/words/labels.ts";
import { dataLang } from "#messages/language.ts";
import { search } from "#messages/app/search.ts";
import { queryPhrase } from "#messages/words/selection.ts";
import { bodyKindLabels } from "#messages/words/terms.ts";
import { namesInOrder, shortTitle, titleLang } from "#messages/words/titles.ts";
import { type Explained, whyFound, whyNameFound, whyTargetFound } from "#parts/records/whyFound.ts";
import { setting } from "#domain/query/parameters/parameter.ts";
import { queryText } from "#domain/query/selection/selectionCodecs.ts";
import type { ParameterChange } from "#ui/navigation.tsx";

/** What is searched, each a group of the results. */
export type DataKind = keyof typeof search.groups.data;

/** A text with its language, where that isn't the page's, and the pinyin of its Chinese characters. */
export interface ShownText {
  readonly text: string;
  readonly lang?: string | undefined;
  readonly pinyin?: string | undefined;
}

/** An entry of the list: its name and where it leads. */
export interface SearchItem {
  readonly key: string;
  readonly label: ShownText;
  /** Beside the name: the kind, the issuing body, the date. */
  readonly details: readonly ShownText[];
  /** Where the query was found, if the name doesn't show it. */
  readonly why?: Explained | undefined;
  /** The body, for entries that are one. */
  readonly body?: Agency;
  /** The path it goes to. Without one, only the parameters of the current view change. */
  readonly path?: string;
  readonly change?: ParameterChange;
  /** An action of the app, instead of an address. */
  readonly run?: () => void;
  /** Whether it is a way on and no match, so that nothing in its name is marked. */
  readonly isWay?: true;
  /** The kind whose group it shows whole, with the list left open. */
  readonly opens?: DataKind;
}

/** What an explanation is made from. */
interface ItemInput {
  readonly query: string;
  readonly dataset: Dataset;
  readonly pinyin: Pinyin | undefined;
}

type Names = Parameters<typeof namesInOrder>[0];

/** The name in the page's language, with its pinyin if it is the Chinese one. */
const nameOf = (name: Names, readings: readonly string[] = []): ShownText => {
  const [first = { text: name.en, lang: undefined }] = namesInOrder(name);
  return first.text === chineseName(name) ? { ...first, pinyin: readings[0] } : first;
};

/** The entry of a body. */
export const bodyItem = (agency: Agency, { query, dataset, pinyin }: ItemInput): SearchItem => {
  const { id, acronym, name, body } = agency;
  const readings = pinyin?.agencies.get(id);
  const own = nameOf(name, readings);
  const label = acronym === undefined ? own : { ...own, text: search.bodyName(acronym, own.text) };
  return {
    key: `agency ${id}`,
    label,
    details: [{ text: bodyKindLabels[body] }],
    why: whyNameFound(agency, dataset, query, [label], readings),
    body: agency,
    path: `/agencies/${id}`,
  };
};

/** The entry of a company. */
export const companyItem = (
  company: Company,
  { query, dataset, pinyin }: ItemInput,
): SearchItem => {
  const { id, name, sector } = company;
  const readings = pinyin?.companies.get(id);
  const label = nameOf(name, readings);
  const details = sector === undefined ? [] : [{ text: sectorName(dataset, sector) }];
  return {
    key: `company ${id}`,
    label,
    details,
    why: whyNameFound(company, dataset, query, [label, ...details], readings),
    path: `/companies/${id}`,
  };
};

/** The entry of a record, with its kind, its lead body and its date. */
export const recordItem = (entry: Entry, { query, dataset, pinyin }: ItemInput): SearchItem => {
  const { id, record, main, bodies } = entry;
  const lead = dataset.agencies.get(record.issuers?.lead ?? bodies[0] ?? "");
  const syllables = pinyin?.[record.kind === "policy" ? "policies" : "news"].get(id)?.[0];
  const text = shortTitle(entry);
  const label = {
    text,
    lang: titleLang(entry),
    pinyin: text === chineseName(record.title) ? syllables : undefined,
  };
  const issuer = lead === undefined ? [] : [{ text: agencyLabel(lead) }];
  return {
    key: `record ${id}`,
    label,
    details: [{ text: kindLabels[record.kind] }, ...issuer, { text: dateWords(main, true) }],
    why: whyFound(entry, dataset, query, pinyin ?? noPinyin, [label, ...issuer]),
    path: `/records/${id}`,
  };
};

/** As late as any day: the data has only documents that were out by the day. */
const ANY_DAY = Number.POSITIVE_INFINITY;

/** Whether another document's target stands for the goal that it sets. */
const countsElsewhere = (one: TargetEntry, dataset: Dataset): boolean =>
  (goalOf(one, { dataset, asOf: ANY_DAY })?.standing ?? one) !== one;

/** The entry of a target, with its document, when it is due, and whether it is the one that counts. */
export const targetItem = (
  one: TargetEntry,
  { query, dataset, pinyin }: ItemInput,
): SearchItem => ({
  key: `target ${one.id}`,
  label: { text: targetLabel(one.target), lang: dataLang },
  details: [
    { text: shortTitle(one.entry), lang: titleLang(one.entry) },
    { text: search.due(dateWords(one.due, true)) },
    ...(countsElsewhere(one, dataset) ? [{ text: search.countsElsewhere }] : []),
  ],
  why: whyTargetFound(one, dataset, query, pinyin ?? noPinyin),
  path: `/targets/${one.id}`,
});

/** A view of the app with its name. */
export interface NamedView {
  readonly label: string;
  readonly path: string;
}

/** Pages and actions, which don't depend on the data. */
export const viewAndActionItems = (
  selection: Selection,
  views: readonly NamedView[],
): readonly SearchItem[] => [
  ...views.map(({ label, path }) => ({
    key: `view ${path}`,
    label: { text: label },
    details: [{ text: search.kinds.view }],
    path,
  })),
  ...(isFiltered(selection)
    ? [
        {
          key: "clear",
          label: { text: search.clearFilters },
          details: [{ text: search.kinds.action }],
          change: selecting(clearFilters(selection)),
        },
      ]
    : []),
];

/** A view that the reader saved. */
export const savedItem = ({ name, path, query }: SavedView): SearchItem => ({
  key: `saved ${name}`,
  label: { text: name },
  details: [{ text: search.kinds.saved }],
  path,
  change: () => new URLSearchParams(query),
});

/** What shows all of a group: the list of records or of targets by this query alone, else the group itself. */
export const allItem = (
  kind: DataKind,
  total: number,
  query: string,
  selection: Selection,
): SearchItem => {
  const found = { ...clearFilters(selection), q: query };
  const leads = {
    records: { path: "/records", change: selecting(found) },
    // Not each goal once: targets were counted.
    targets: { path: "/targets", change: selecting({ ...found, count: "targets" } as const) },
    bodies: { opens: kind },
    companies: { opens: kind },
  } satisfies Record<DataKind, Partial<SearchItem>>;
  return {
    key: `kind ${kind}`,
    isWay: true,
    label: { text: search.all[kind](total) },
    details: [],
    ...leads[kind],
  };
};

/** The key of the entry that filters the views by the text, which has a key of its own. */
export const FILTER = "filter";

/** Filters of the views: by the text, and by the body found first. */
export const filterItems = (
  query: string,
  body: Agency | undefined,
  selection: Selection,
  path: string,
): readonly SearchItem[] => [
  ...(body === undefined
    ? []
    : [
        {
          key: `only ${body.id}`,
          isWay: true as const,
          label: { text: search.filterBy(agencyLabel(body)) },
          details: [],
          path,
          change: selecting(only(selection, "agency", body.id)),
        },
      ]),
  {
    key: FILTER,
    isWay: true,
    label: { text: search.filterBy(queryPhrase(query)) },
    details: [],
    path,
    change: setting(queryText, query),
  },
];
