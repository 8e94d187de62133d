import { selecting } from "#domain/query/selection/selectionAddress.ts";
import { targetLabel, type Entry, type TargetEntry } from "#domain/dataset/entry.ts";
import { clearFilters, isFiltered, only } from "#domain/query/selection/changeSelection.ts";
import type { Agency, Company } from "#domain/schema/records.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Pinyin } from "#domain/schema/pinyin.ts";
import type { SavedView } from "#domain/query/selection/savedViews.ts";
import type { Selection } from "#domain/query/selection/selection.ts";
import { dateWords } from "#messages/words/dates.ts";
import { agencyLabel, chineseName, kindLabels, sectorName } from "#messages/words/labels.ts";
import { dataLang, otherLang } from "#messages/language.ts";
import { palette } from "#messages/app/palette.ts";
import { queryPhrase } from "#messages/words/selection.ts";
import { bodyKindLabels } from "#messages/words/terms.ts";
import { namesInOrder, secondTitle, shortTitle, titleLang } from "#messages/words/titles.ts";
import { setting } from "#domain/query/parameters/parameter.ts";
import { queryText } from "#domain/query/selection/selectionCodecs.ts";
import type { ParameterChange } from "#ui/navigation.tsx";

/** A text with its language, where that isn't the page's, and the pinyin of its Chinese characters. */
interface Said {
  readonly text: string;
  readonly lang?: string | undefined;
  readonly pinyin?: string | undefined;
}

/** A line of the palette: name, type and destination. */
export interface PaletteItem {
  readonly key: string;
  readonly label: Said;
  readonly kind: string;
  /** Shown beside the label: the issuing body and date, the name in the other language. */
  readonly details: readonly Said[];
  /** The body, for lines that are one. */
  readonly body?: Agency;
  /** The path it goes to. Without one, only the parameters of the current view change. */
  readonly path?: string;
  readonly change?: ParameterChange;
  /** An action of the app, instead of an address. */
  readonly run?: () => void;
}

interface Names {
  readonly en: string;
  readonly zh?: string | undefined;
  readonly zhSeenInSource?: boolean | undefined;
}

/** Names, that in the page's language first, and the Chinese one with its pinyin. */
const namesOf = (name: Names, pinyin: string | undefined): readonly [Said, ...Said[]] => {
  const [first = { text: name.en, lang: undefined }, ...others] = namesInOrder(name);
  const withPinyin = (one: Said): Said =>
    one.text === chineseName(name) ? { ...one, pinyin } : one;
  return [withPinyin(first), ...others.map(withPinyin)];
};

/** The line of a body, with its pinyin where known. */
export const bodyItem = (agency: Agency, pinyin: readonly string[] = []): PaletteItem => {
  const { id, acronym, name, aliases = [], body } = agency;
  const [first, ...others] = namesOf(name, pinyin[0]);
  const label =
    acronym === undefined ? first : { ...first, text: palette.bodyName(acronym, first.text) };
  return {
    key: `agency ${id}`,
    label,
    kind: palette.kinds.body,
    details: [
      ...(others.length === 0 ? [{ text: bodyKindLabels[body] }] : others),
      ...aliases.map((text, at) => ({ text, pinyin: pinyin[at + 1] })),
    ],
    body: agency,
    path: `/agencies/${id}`,
  };
};

/** The line of a company, with its pinyin where known. */
export const companyItem = (
  { id, name, aliases = [], sector }: Company,
  dataset: Dataset,
  pinyin: readonly string[] = [],
): PaletteItem => {
  const [label, ...others] = namesOf(name, pinyin[0]);
  const inSector = sector === undefined ? [] : [{ text: sectorName(dataset, sector) }];
  return {
    key: `company ${id}`,
    label,
    kind: palette.kinds.company,
    details: [
      ...(others.length === 0 ? inSector : others),
      ...aliases.map((text, at) => ({ text, pinyin: pinyin[at + 1] })),
    ],
    path: `/companies/${id}`,
  };
};

/** The line of a record, with its lead body and its date. */
export const recordItem = (entry: Entry, dataset: Dataset, pinyin?: Pinyin): PaletteItem => {
  const { id, record, main, bodies } = entry;
  const lead = dataset.agencies.get(record.issuers?.lead ?? bodies[0] ?? "");
  const syllables = pinyin?.[record.kind === "policy" ? "policies" : "news"].get(id)?.[0];
  const said = (text: string, lang: string | undefined): Said =>
    text === chineseName(record.title) ? { text, lang, pinyin: syllables } : { text, lang };
  const second = secondTitle(entry);
  return {
    key: `record ${id}`,
    label: said(shortTitle(entry), titleLang(entry)),
    kind: kindLabels[record.kind],
    details: [
      ...(second === undefined ? [] : [said(second, otherLang)]),
      ...(lead === undefined ? [] : [{ text: agencyLabel(lead) }]),
      { text: dateWords(main, true) },
    ],
    path: `/records/${id}`,
  };
};

/** The line of a target, with its document and when it is due. */
export const targetItem = ({ id, target, entry, due }: TargetEntry): PaletteItem => ({
  key: `target ${id}`,
  label: { text: targetLabel(target), lang: dataLang },
  kind: palette.kinds.target,
  details: [
    { text: shortTitle(entry), lang: titleLang(entry) },
    { text: palette.due(dateWords(due, true)) },
  ],
  path: `/targets/${id}`,
});

/** A view of the app with its name. */
export interface NamedView {
  readonly label: string;
  readonly path: string;
}

/** Views and actions, which don't depend on the data. */
export const viewAndActionItems = (
  selection: Selection,
  views: readonly NamedView[],
): readonly PaletteItem[] => [
  ...views.map(({ label, path }) => ({
    key: `view ${path}`,
    label: { text: label },
    kind: palette.kinds.view,
    details: [],
    path,
  })),
  ...(isFiltered(selection)
    ? [
        {
          key: "clear",
          label: { text: palette.clearFilters },
          kind: palette.kinds.action,
          details: [],
          change: selecting(clearFilters(selection)),
        },
      ]
    : []),
];

/** A view that the reader saved. */
export const savedItem = ({ name, path, query }: SavedView): PaletteItem => ({
  key: `saved ${name}`,
  label: { text: name },
  kind: palette.kinds.saved,
  details: [],
  path,
  change: () => new URLSearchParams(query),
});

/** Filters by a query and by the first body it found; none where nothing was found. */
export const filterItems = (
  query: string,
  found: readonly PaletteItem[],
  selection: Selection,
): readonly PaletteItem[] => {
  if (found.length === 0) return [];
  const bodies = found.flatMap(({ body }) => body ?? []).slice(0, 1);
  return [
    ...bodies.map((agency) => ({
      key: `only ${agency.id}`,
      label: { text: palette.only(agencyLabel(agency)) },
      kind: palette.kinds.filter,
      details: [{ text: palette.onThisView }],
      change: selecting(only(selection, "agency", agency.id)),
    })),
    {
      key: "search",
      label: { text: palette.recordsWith(queryPhrase(query)) },
      kind: palette.kinds.filter,
      details: [],
      path: "/records",
      change: setting(queryText, query),
    },
  ];
};
