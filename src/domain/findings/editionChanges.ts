import { type Day, parseDate } from "#domain/calendar/dates.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { type Entry, isPolicy, type TargetEntry } from "#domain/dataset/entry.ts";
import { correctionKey } from "#domain/dataset/history.ts";
import type { History, PastEdition, Turn, TurnCause } from "#domain/dataset/historyFile.ts";
import type { Brought } from "#domain/schema/edition.ts";
import type { CorrectedFact } from "./corrections.ts";

/** A field of records or targets that an edition changed, and in which of them. */
interface ChangedField {
  readonly field: string;
  readonly ids: readonly string[];
}

/** What an edition changed, joined with the records and targets that the data set has now. */
export interface EditionChanges {
  readonly edition: PastEdition;
  /** The edition that it is compared with; undefined of the first. */
  readonly before: PastEdition | undefined;
  readonly documents: readonly Entry[];
  readonly news: readonly Entry[];
  /** Added targets by the document that set them, and whether that was added too. */
  readonly targets: readonly {
    readonly document: Entry;
    readonly isNew: boolean;
    readonly targets: readonly TargetEntry[];
  }[];
  readonly facts: readonly CorrectedFact[];
  readonly turned: readonly { readonly target: TargetEntry; readonly turn: Turn }[];
  /** Why records were changed or withdrawn; a withdrawn one has no entry. */
  readonly reasons: readonly {
    readonly id: string;
    readonly entry: Entry | undefined;
    readonly reason: string;
  }[];
  /** The most frequent first. */
  readonly changed: {
    readonly records: readonly ChangedField[];
    readonly targets: readonly ChangedField[];
  };
}

/** How much an edition changed. */
export interface EditionCounts {
  readonly documents: number;
  readonly news: number;
  readonly targets: number;
  readonly sources: number;
  readonly changed: { readonly records: number; readonly targets: number };
  readonly facts: number;
  readonly withdrawn: Readonly<Record<"records" | "targets" | "sources", number>>;
}

/** As the edition counted: the data set may lack a record since. */
export const countsOf = ({ edition, documents }: EditionChanges): EditionCounts => {
  const { records, targets = [], sources = [], changed, corrections, withdrawn } = edition;
  return {
    documents: documents.length,
    news: records.length - documents.length,
    targets: targets.length,
    sources: sources.length,
    changed: {
      records: Object.keys(changed?.records ?? {}).length,
      targets: Object.keys(changed?.targets ?? {}).length,
    },
    facts: corrections.length,
    withdrawn: {
      records: withdrawn?.records.length ?? 0,
      targets: withdrawn?.targets.length ?? 0,
      sources: withdrawn?.sources.length ?? 0,
    },
  };
};

/** The same as `dataset.json` has it of the newest edition; undefined of the first. */
export const broughtBy = (changes: EditionChanges): Brought | undefined => {
  if (changes.before === undefined) return undefined;
  const { documents, news, targets } = countsOf(changes);
  return {
    policies: documents,
    news,
    targets,
    verdicts: Object.keys(changes.edition.judgedAnew).length,
  };
};

/** A cause of a turned verdict, with the publisher of its source where that can be named. */
export interface SourcedCause {
  readonly cause: TurnCause;
  readonly publisher: string | undefined;
}

export const sourcedCauses = (
  { because }: Turn,
  { sources }: Pick<Dataset, "sources">,
): readonly SourcedCause[] =>
  because.map((cause) => ({
    cause,
    publisher:
      cause.is === "reading" && cause.source !== undefined
        ? sources.get(cause.source)?.publisher
        : undefined,
  }));

/** By field, from the fields by id. */
const byField = (fields: Readonly<Record<string, readonly string[]>> = {}): ChangedField[] => {
  const ids = new Map<string, string[]>();
  for (const [id, changed] of Object.entries(fields)) {
    for (const field of changed) {
      const existing = ids.get(field);
      if (existing === undefined) ids.set(field, [id]);
      else existing.push(id);
    }
  }
  return Array.from(ids, ([field, list]) => ({ field, ids: list })).sort(
    (a, b) => b.ids.length - a.ids.length || (a.field < b.field ? -1 : 1),
  );
};

const targetsIn = (edition: PastEdition, { entries, targets }: Dataset) => {
  const [added, records] = [new Set(edition.targets), new Set(edition.records)];
  return entries.flatMap((document) => {
    if (!isPolicy(document.record)) return [];
    const own = targets.filter(({ id, entry }) => entry === document && added.has(id));
    return own.length === 0 ? [] : [{ document, isNew: records.has(document.id), targets: own }];
  });
};

const factsIn = (edition: PastEdition, { entries }: Dataset): readonly CorrectedFact[] => {
  const added = new Set(edition.corrections);
  return entries.flatMap((entry) =>
    (entry.record.corrections ?? []).flatMap((correction) =>
      added.has(correctionKey(entry.id, correction)) ? [{ entry, correction }] : [],
    ),
  );
};

const changesIn = (
  edition: PastEdition,
  before: PastEdition | undefined,
  dataset: Dataset,
): EditionChanges => {
  const records = new Set(edition.records);
  const added = dataset.entries.filter(({ id }) => records.has(id));
  return {
    edition,
    before,
    documents: added.filter(({ record }) => isPolicy(record)),
    news: added.filter(({ record }) => !isPolicy(record)),
    targets: targetsIn(edition, dataset),
    facts: factsIn(edition, dataset),
    turned: Object.entries(edition.judgedAnew).flatMap(([id, turn]) => {
      const target = dataset.targetById.get(id);
      return target === undefined ? [] : [{ target, turn }];
    }),
    reasons: Object.entries(edition.reasons ?? {}).map(([id, reason]) => ({
      id,
      entry: dataset.entryById.get(id),
      reason,
    })),
    changed: {
      records: byField(edition.changed?.records),
      targets: byField(edition.changed?.targets),
    },
  };
};

/**
 * The editions of a data set, the newest first: as of a day that the reader chose, only those published by then.
 */
export const editionChanges = (
  { editions }: History,
  dataset: Dataset,
  asOf: Day | undefined,
): readonly EditionChanges[] =>
  editions
    .flatMap((edition, at) => {
      const day = parseDate(edition.date)?.end;
      const isLater = asOf !== undefined && day !== undefined && day > asOf;
      return isLater ? [] : [changesIn(edition, editions[at - 1], dataset)];
    })
    .toReversed();
