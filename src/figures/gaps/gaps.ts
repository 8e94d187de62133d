import { joinTexts } from "#domain/dataset/datedTexts.ts";
import { type Dataset, pagesIn } from "#domain/dataset/dataset.ts";
import { oncePer } from "#domain/oncePer.ts";
import { settingTargets } from "#domain/query/filter/goalTargets.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { isTitledInChinese, ownTitle, subject } from "#languages/subject.ts";
import { citedLang, dataLang } from "#messages/language.ts";
import { type GapGroup, type GapNoun, gaps as words } from "#messages/views/gaps.ts";
import { isQualitative } from "#domain/schema/qualitative.ts";
import { type NamedGap, type GapItem, distinctName, gapGroups, shareOf } from "./gap.ts";
import type { Entry, TargetEntry } from "#domain/dataset/entry.ts";
import {
  issuersWords,
  namesInOrder,
  secondLang,
  secondTitle,
  shortTitle,
  titleLang,
} from "#messages/words/titles.ts";
import { officialPageOf, primaryTextOf } from "#domain/dataset/primaryText.ts";
import { dateWords } from "#messages/words/dates.ts";
import { meaningLabels } from "#messages/words/terms.ts";
import { parseDate } from "#domain/calendar/dates.ts";
import type { Provenance } from "#domain/schema/records.ts";
import type { Baseline, QuantitativeTarget, Reading } from "#domain/schema/target.ts";
import { amountWords } from "#messages/words/amounts.ts";

/** What counts as a gap of what: a target's figures and the pages that they were read on have groups of their own. */
const groupOf: Readonly<Record<GapNoun, GapGroup>> = {
  goals: "targets",
  targets: "targets",
  measured: "targets",
  figures: "figures",
  baselines: "figures",
  mentioned: "records",
  records: "records",
  policies: "records",
  titled: "records",
  items: "records",
  facts: "records",
  sources: "sources",
};

/** A gap before it has its title and its group. */
type Found = Omit<NamedGap, "title" | "group">;

interface Measured {
  readonly entry: TargetEntry;
  readonly target: QuantitativeTarget;
}

interface Figure extends Measured {
  readonly figure: Reading | Baseline;
  readonly role: "baseline" | "reading";
}

const targetItem = (one: TargetEntry): GapItem => ({
  key: one.id,
  words: one.target.metric,
  lang: dataLang,
  detail: shortTitle(one.entry),
  detailLang: titleLang(one.entry),
  to: `/targets/${one.id}`,
  name: distinctName(one, one.target.metric),
});

const asOfWords = (asOf: string | undefined): string => {
  const date = asOf === undefined ? undefined : parseDate(asOf);
  return date === undefined ? words.undated : dateWords(date, true);
};

const figureItem = ({ entry, figure, role, target }: Figure, at: number, why?: string): GapItem => {
  const text = words.figure(
    target.metric,
    role,
    amountWords(figure.value, figure.unit ?? target.unit, figure.bound),
    asOfWords(figure.asOf),
  );
  return {
    key: `${entry.id} ${role} ${at}`,
    words: text,
    detail: why,
    to: `/targets/${entry.id}`,
    name: distinctName(entry, text),
  };
};

const isLinked = (list: readonly Provenance[]): boolean =>
  list.some(({ source }) => source !== undefined);

const belowHigh = (figure: Reading | Baseline): string | undefined => {
  const levels = [figure.confidence, ...figure.provenance.map(({ confidence }) => confidence)];
  const low = levels.find((level) => level === "low") ?? levels.find((level) => level === "medium");
  return low === undefined ? undefined : words.confidences[low];
};

/** Gaps in the targets: baselines, readings, their confidence and their provenance. */
const targetGaps = (targets: readonly TargetEntry[]): readonly Found[] => {
  const measured: Measured[] = targets.flatMap((entry) =>
    isQualitative(entry.target) ? [] : [{ entry, target: entry.target }],
  );
  const figures: Figure[] = measured.flatMap((one) => [
    ...(one.target.baseline === undefined
      ? []
      : [{ ...one, figure: one.target.baseline, role: "baseline" as const }]),
    ...one.target.readings.map((figure) => ({ ...one, figure, role: "reading" as const })),
  ]);
  const baselines = figures.filter(({ role }) => role === "baseline");
  const withFigure = { total: measured.length, noun: "measured" } as const;
  const ofFigures = { total: figures.length, noun: "figures" } as const;
  const items = (list: readonly Measured[]) => list.map(({ entry }) => targetItem(entry));
  return [
    {
      key: "no-baseline",
      ...withFigure,
      items: items(measured.filter(({ target }) => target.baseline === undefined)),
    },
    {
      key: "no-reading",
      ...withFigure,
      items: items(measured.filter(({ target }) => target.readings.length === 0)),
    },
    {
      key: "in-words",
      total: targets.length,
      noun: "targets",
      items: targets.filter(({ target }) => isQualitative(target)).map(targetItem),
    },
    {
      key: "no-sentence",
      total: targets.length,
      noun: "targets",
      items: targets.filter(({ target }) => target.quotation === undefined).map(targetItem),
    },
    {
      key: "undated-baseline",
      total: baselines.length,
      noun: "baselines",
      items: baselines
        .filter(({ figure }) => figure.asOf === undefined)
        .map((one, at) => figureItem(one, at)),
    },
    {
      key: "not-comparable",
      ...ofFigures,
      items: figures
        .filter(({ figure }) => figure.comparable === false)
        .map((one, at) => figureItem(one, at, one.figure.reason)),
    },
    {
      key: "confidence",
      ...ofFigures,
      items: figures.flatMap((one, at) => {
        const why = belowHigh(one.figure);
        return why === undefined ? [] : [figureItem(one, at, why)];
      }),
    },
    {
      key: "unlinked-figure",
      ...ofFigures,
      items: figures
        .filter(({ figure }) => !isLinked(figure.provenance))
        .map((one, at) =>
          figureItem(
            one,
            at,
            words.reasons(one.figure.provenance.flatMap(({ unlinked }) => unlinked ?? [])),
          ),
        ),
    },
  ];
};

const entryItem = (entry: Entry, detail?: string, detailLang?: string): GapItem => ({
  key: entry.id,
  words: shortTitle(entry),
  lang: titleLang(entry),
  detail,
  detailLang,
  to: `/records/${entry.id}`,
});

const vagueDates = ({ dates }: Entry): string =>
  words.dates(
    dates
      .filter(({ precision }) => precision !== "day")
      .map((date) => words.dated(meaningLabels[date.means], dateWords(date))),
  );

/** The name of something mentioned, in the page's language where it has one. */
const nameOf = (name: {
  readonly en: string;
  readonly zh?: string | undefined;
}): Pick<GapItem, "words" | "lang"> => {
  const [first] = namesInOrder(name);
  return { words: first?.text ?? name.en, lang: first?.lang };
};

/** Where a document without an official page was read, and whether others give an address. */
const readInstead = ({ record }: Entry, dataset: Dataset): string => {
  const { pages = [], unopened = [] } = primaryTextOf(record, dataset.sources) ?? {};
  return words.readInstead(pages[0]?.is ?? "report", unopened.length > 0);
};

/** Documents that records mention and that have no record, among all documents mentioned. */
const namedGap = (entries: readonly Entry[]): Found => {
  const items = entries.flatMap((entry) =>
    (entry.record.mentions ?? [])
      .filter(({ kind }) => kind === "document")
      .map(({ name, note }): GapItem => ({
        key: `${entry.id} ${name.en}`,
        ...nameOf(name),
        detail: [...(note === undefined ? [] : [note]), words.namedIn(shortTitle(entry))].join(
          words.dot,
        ),
        to: `/records/${entry.id}`,
      })),
  );
  const recorded = entries.filter(
    ({ record }) => record.kind === "policy" && record.collection === "mentioned",
  );
  return {
    key: "without-record",
    total: items.length + recorded.length,
    noun: "mentioned",
    items,
  };
};

/** Gaps in the records: bodies, titles, dates, and what couldn't be verified. */
const recordGaps = (entries: readonly Entry[], dataset: Dataset): readonly Found[] => {
  const policies = entries.filter(({ record }) => record.kind === "policy");
  const items = entries.filter(({ record }) => record.collection === "newsletter");
  // A headline of news is ours in either language; so is a Chinese title of what isn't in Chinese.
  const titled = entries.filter(
    ({ record }) =>
      isTitledInChinese() && record.title.zh !== undefined && record.documentType !== undefined,
  );
  const facts = entries.flatMap((entry) =>
    (entry.record.corrections ?? []).map((correction) => ({ entry, correction })),
  );
  const ofRecords = { total: entries.length, noun: "records" } as const;
  const ofPolicies = { total: policies.length, noun: "policies" } as const;
  return [
    namedGap(entries),
    {
      key: "unnamed",
      ...ofRecords,
      items: entries
        .filter(({ record }) => record.issuers?.unnamed !== undefined)
        .map((entry) => entryItem(entry, issuersWords(entry.record.issuers, dataset))),
    },
    {
      key: "no-body",
      ...ofPolicies,
      items: policies.filter(({ bodies }) => bodies.length === 0).map((entry) => entryItem(entry)),
    },
    {
      key: "title-not-seen",
      total: titled.length,
      noun: "titled",
      items: titled
        .filter(({ record }) => record.title.zhSeenInSource === false)
        .map((entry) =>
          entryItem(
            entry,
            secondTitle(entry) ?? entry.record.title.zh,
            secondLang(entry.record.title),
          ),
        ),
    },
    {
      key: "no-own-title",
      ...ofPolicies,
      items: policies
        .filter(
          ({ record }) => subject().titles !== undefined && ownTitle(record.title) === undefined,
        )
        .map((entry) => entryItem(entry)),
    },
    {
      key: "no-number",
      ...ofPolicies,
      items: policies
        .filter(({ record }) => record.documentNumber === undefined)
        .map((entry) => entryItem(entry)),
    },
    {
      key: "no-official-page",
      ...ofPolicies,
      items: policies
        .filter(({ record }) => officialPageOf(record, dataset.sources) === undefined)
        .map((entry) => entryItem(entry, readInstead(entry, dataset))),
    },
    {
      key: "vague-date",
      ...ofRecords,
      items: entries
        .filter(({ dates }) => dates.some(({ precision }) => precision !== "day"))
        .map((entry) => entryItem(entry, vagueDates(entry))),
    },
    {
      key: "unchecked",
      total: items.length,
      noun: "items",
      items: items
        .filter(({ record }) => (record.corrections ?? []).length === 0)
        .map((entry) => entryItem(entry)),
    },
    {
      key: "weak-check",
      total: facts.length,
      noun: "facts",
      items: facts
        .filter(({ correction }) => (correction.confidence ?? "high") !== "high")
        .map(({ entry, correction }) => ({
          ...entryItem(entry, words.ofField(correction.field, correction.confidence ?? "high")),
          key: `${entry.id} ${correction.field}`,
        })),
    },
    {
      key: "caution",
      ...ofRecords,
      items: entries
        .filter(({ record }) => record.cautions !== undefined)
        .map((entry) => entryItem(entry, joinTexts(entry.record.cautions ?? []), dataLang)),
    },
  ];
};

/** Gaps in the sources, over the whole data set. */
const sourceGaps = (dataset: Dataset): readonly Found[] => {
  const all = pagesIn(dataset);
  const of = { total: all.length, noun: "sources" } as const;
  return [
    {
      key: "unlinked-source",
      ...of,
      items: all
        .filter(({ link }) => link === undefined)
        .map(({ id, publisher, title, note }) => ({
          key: id,
          words: words.source(publisher, title),
          lang: citedLang,
          detail: note,
          detailLang: dataLang,
        })),
    },
    {
      key: "undated-source",
      ...of,
      items: all
        .filter(({ date }) => date === undefined)
        .map(({ id, publisher, title }) => ({
          key: id,
          words: words.source(publisher, title),
          lang: citedLang,
        })),
    },
  ];
};

/**
 * All gaps of the selected records and targets: those of targets, on which verdicts depend, before those of what
 * they rest on, and in each group the widest first. Gaps without any item are left out.
 */
export const gapsOf = oncePer((snapshot: Snapshot): readonly NamedGap[] => {
  const { entries, dataset } = snapshot;
  // What a target lacks is lacking whether or not another document sets the same goal.
  const found = [
    ...targetGaps(settingTargets(snapshot)),
    ...recordGaps(entries.shown, dataset),
    ...sourceGaps(dataset),
  ].filter(({ items }) => items.length > 0);
  return found
    .map((gap) => ({ ...gap, title: words.titles[gap.key], group: groupOf[gap.noun] }))
    .toSorted(
      (a, b) => gapGroups.indexOf(a.group) - gapGroups.indexOf(b.group) || shareOf(b) - shareOf(a),
    );
});
