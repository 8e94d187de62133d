import { type CalendarDate, parseDate } from "#domain/calendar/dates.ts";
import { type Entry, entryOf, newestFirst, type TargetEntry } from "./entry.ts";
import type { Edition } from "#domain/schema/edition.ts";
import { evidenceOf } from "#domain/judging/evidence/evidence.ts";
import type {
  Agency,
  Company,
  News,
  Policy,
  Provenance,
  Relation,
  Sector,
  Source,
} from "#domain/schema/records.ts";
import type { KnownSource } from "#domain/grade.ts";
import { slugOf } from "./slug.ts";
import type { Tables } from "./tables.ts";
import { type Ids, type ReferencedIds, knownIds, sourcesNamedIn } from "./references.ts";
import { type Steps, runToEnd } from "#domain/steps.ts";
import type { Problem } from "./validate.ts";

/** A link from the point of view of one of its two records. */
export interface LinkedEntry {
  readonly relation: Relation;
  /** `out`: stated by this record; `in`: stated by the other one. */
  readonly direction: "out" | "in";
  readonly entry: Entry;
  readonly note?: string | undefined;
  readonly provenance?: readonly Provenance[] | undefined;
}

/** Everything the app shows, joined and indexed. Built once per load. */
export interface Dataset {
  /** Policies and news, newest first. */
  readonly entries: readonly Entry[];
  /** Targets, in the order of their policies and within each as printed. */
  readonly targets: readonly TargetEntry[];
  readonly entryById: ReadonlyMap<string, Entry>;
  readonly targetById: ReadonlyMap<string, TargetEntry>;
  readonly agencies: ReadonlyMap<string, Agency>;
  readonly companies: ReadonlyMap<string, Company>;
  readonly sources: ReadonlyMap<string, KnownSource>;
  /** The few fields into which sectors are grouped, in the order of their file. */
  readonly fields: ReadonlyMap<string, Sector>;
  /** The sectors of records. One that isn't in its file is named by its id. */
  readonly sectors: ReadonlyMap<string, Sector>;
  /** Document types by their slugs in addresses. */
  readonly documentTypes: ReadonlyMap<string, string>;
  readonly linksOf: ReadonlyMap<string, readonly LinkedEntry[]>;
  /** The tables that it was joined from, as read. */
  readonly tables: Tables;
  /** What went wrong while reading and joining; `problemsIn` adds dangling references. */
  readonly problems: readonly Problem[];
  /** Undefined where it is unknown, as of files that are checked. */
  readonly edition?: Edition | undefined;
  /** Of a data set as it was known by a day: all that is known today (`datasetAsKnown`). */
  readonly whole?: Dataset;
}

/** The data set that one as of a day was taken from; else itself. */
export const wholeOf = (dataset: Dataset): Dataset => dataset.whole ?? dataset;

/** The pages that are known to have been there. */
export const pagesIn = ({ sources }: Pick<Dataset, "sources">): readonly Source[] =>
  [...sources.values()].filter(({ lacks }) => lacks === undefined);

/** Things by their ids. */
export const byId = <T extends { readonly id: string }>(records: readonly T[]): Map<string, T> =>
  new Map(records.map((record) => [record.id, record]));

const bySlug = (labels: ReadonlySet<string>): Map<string, string> =>
  new Map([...labels].sort().map((label) => [slugOf(label), label]));

/** The pages of a document's text and of its targets' quotations, without those that aren't known. */
const pagesOf = ({ original, targets }: Policy, sources: Ids): Partial<Policy> => {
  const knownOf = (ids: readonly string[] | undefined) => ids?.filter((id) => sources.has(id));
  return {
    original: original && {
      ...original,
      pages: knownOf(original.pages),
      copies: knownOf(original.copies),
      translations: knownOf(original.translations),
    },
    targets: targets.map(({ quotation, ...target }) =>
      quotation !== undefined && sources.has(quotation.source) ? { ...target, quotation } : target,
    ),
  };
};

/** A record without its parts whose references dangle: `problemsIn` names them. */
const withoutDangling = <T extends Policy | News>(record: T, existingIds: ReferencedIds): T => {
  let isWhole = record.sectors.every((id) => existingIds.sectors.has(id));
  sourcesNamedIn(record, (id) => (isWhole &&= existingIds.sources.has(id)));
  if (isWhole) return record;
  return {
    ...record,
    sectors: record.sectors.filter((id) => existingIds.sectors.has(id)),
    ...(record.assessments && {
      assessments: record.assessments.filter(({ by }) => existingIds.sources.has(by)),
    }),
    ...(record.kind === "policy" ? pagesOf(record, existingIds.sources) : {}),
  };
};

const sectorsOf = (
  ids: ReadonlySet<string>,
  taxonomy: ReadonlyMap<string, Sector>,
): Map<string, Sector> =>
  new Map(
    [...ids].sort().map((id) => {
      const name = id.replaceAll("-", " ");
      return [id, taxonomy.get(id) ?? { id, name: { en: name, zh: name } }];
    }),
  );

const duplicate = (
  id: string,
  record: string,
  file: "news" | "policies",
  setAside: boolean,
): Problem => ({
  file,
  record,
  field: "id",
  fault: { is: "repeated-id", of: "part", id },
  setAside,
});

function* linkingSteps(
  entries: readonly Entry[],
  entryById: ReadonlyMap<string, Entry>,
): Steps<Dataset["linksOf"]> {
  const links = new Map<string, LinkedEntry[]>();
  const add = (id: string, link: LinkedEntry): void => {
    const list = links.get(id);
    if (list === undefined) links.set(id, [link]);
    else list.push(link);
  };
  for (const entry of entries) {
    yield;
    for (const { to, ...link } of entry.record.links ?? []) {
      const other = entryById.get(to);
      if (other === undefined) continue;
      add(entry.id, { ...link, direction: "out", entry: other });
      add(to, { ...link, direction: "in", entry });
    }
  }
  return links;
}

/** Merges lists, newest first. Fast where each is sorted already. */
function* mergingSteps(lists: readonly Entry[][]): Steps<readonly Entry[]> {
  for (const list of lists) {
    yield;
    list.sort(newestFirst);
  }
  const [one = [], other = []] = lists;
  const merged: Entry[] = [];
  let at = 0;
  for (const entry of one) {
    yield;
    for (let next = other[at]; next && newestFirst(next, entry) < 0; next = other[++at])
      merged.push(next);
    merged.push(entry);
  }
  return merged.concat(other.slice(at));
}

const datesOf = (sources: readonly Source[]): ReadonlyMap<string, CalendarDate> => {
  const dates = new Map<string, CalendarDate>();
  for (const { id, date } of sources) {
    const read = date === undefined ? undefined : parseDate(date);
    if (read !== undefined) dates.set(id, read);
  }
  return dates;
};

/**
 * Joins the tables, one record per step. Records with dangling references are kept, without the sectors,
 * assessments, pages of their text and quotations concerned.
 */
export function* joiningSteps(
  tables: Tables,
  readProblems: readonly Problem[] = [],
  edition?: Edition,
): Steps<Dataset> {
  const problems: Problem[] = [...readProblems];
  const entryById = new Map<string, Entry>();
  const taxonomy = byId(tables.sectors);
  const sources = byId(tables.sources);
  const existingIds = knownIds(tables);
  const [sectors, documentTypes] = [new Set<string>(), new Set<string>()];
  const lists = [tables.policies, tables.news].map((records) => ({
    records,
    joined: [] as Entry[],
  }));
  for (const { records, joined } of lists) {
    for (const record of records) {
      yield;
      const entry = entryOf(
        withoutDangling(record, existingIds),
        (id) => taxonomy.get(id)?.field,
        sources,
      );
      if (entry === undefined) continue;
      if (entryById.has(entry.id)) problems.push(duplicate(entry.id, entry.id, "news", true));
      else {
        entryById.set(entry.id, entry);
        joined.push(entry);
        for (const id of entry.record.sectors) sectors.add(id);
        if (record.documentType !== undefined) documentTypes.add(record.documentType);
      }
    }
  }
  const entries = yield* mergingSteps(lists.map(({ joined }) => joined));
  const sourceDates = datesOf(tables.sources);
  const targetById = new Map<string, TargetEntry>();
  for (const { id } of tables.policies) {
    const entry = entryById.get(id);
    // As joined, without the parts that were left out.
    const policy = entry?.record;
    if (entry === undefined || policy?.kind !== "policy") continue;
    for (const target of policy.targets) {
      yield;
      const due = parseDate(target.due);
      if (due === undefined) continue;
      if (targetById.has(target.id))
        problems.push(duplicate(target.id, policy.id, "policies", false));
      else {
        const dateOf = (source: string): CalendarDate | undefined => sourceDates.get(source);
        const evidence = evidenceOf(target, entry.publication, dateOf, sources);
        targetById.set(target.id, { id: target.id, target, policy, entry, due, evidence });
      }
    }
  }
  const linksOf = yield* linkingSteps(entries, entryById);
  return {
    entries,
    targets: [...targetById.values()],
    entryById,
    targetById,
    agencies: byId(tables.agencies),
    companies: byId(tables.companies),
    sources,
    fields: byId(tables.sectors.filter(({ field }) => field === undefined)),
    sectors: sectorsOf(sectors, taxonomy),
    documentTypes: bySlug(documentTypes),
    linksOf,
    tables,
    problems,
    edition,
  };
}

/** The tables joined in one go (`joiningSteps`). */
export const buildDataset = (...given: Parameters<typeof joiningSteps>): Dataset =>
  runToEnd(joiningSteps(...given));
