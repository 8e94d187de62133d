import { type Day, parseDate } from "#domain/calendar/dates.ts";
import { type DateOfSource } from "#domain/judging/evidence/known.ts";
import { evidenceOf } from "#domain/judging/evidence/evidence.ts";

import { type Dataset, type LinkedEntry, wholeOf } from "./dataset.ts";
import { type Entry, isPolicy, type TargetEntry } from "./entry.ts";
import {
  agencyAsKnown,
  datesAsKnown,
  entryKnown,
  judgedAsKnown,
  type KnownOn,
  recordAsKnown,
  sourceAsKnown,
  targetAsKnown,
} from "./knownParts.ts";

/** A target with its evidence, apart from its record. */
type OwnTarget = Pick<TargetEntry, "target" | "evidence">;

const ownAsKnown = (
  { target, evidence }: OwnTarget,
  asOf: Day,
  dateOf: DateOfSource,
  sources: Dataset["sources"],
): OwnTarget => {
  const judged = judgedAsKnown(target, evidence, asOf);
  return {
    target: targetAsKnown(judged, evidence, asOf),
    evidence: judged === target ? evidence : evidenceOf(judged, evidence.issued, dateOf, sources),
  };
};

/** An entry with what was known of its record and, by their ids, of its targets. */
const entryAsKnown = (entry: Entry, own: ReadonlyMap<string, OwnTarget>, on: KnownOn): Entry => {
  let record = recordAsKnown(entry.record, on);
  if (isPolicy(record)) {
    const { targets } = record;
    const known = targets.map((target) => own.get(target.id)?.target ?? target);
    if (known.some((target, at) => target !== targets[at])) record = { ...record, targets: known };
    // Of an address that nobody here opened, nothing shows when there was a page.
    const { original } = record;
    if (original?.unopened !== undefined)
      record = { ...record, original: { ...original, unopened: undefined } };
  }
  const dates = datesAsKnown(entry.dates, on.asOf);
  return record === entry.record && dates === entry.dates ? entry : { ...entry, record, dates };
};

const mapped = <One>(
  all: ReadonlyMap<string, One>,
  change: (one: One) => One,
): ReadonlyMap<string, One> => new Map(Array.from(all, ([id, one]) => [id, change(one)]));

const takeKnown = (whole: Dataset, asOf: Day): Dataset => {
  const on: KnownOn = { asOf, entryById: whole.entryById, sources: whole.sources };
  const dateOf: DateOfSource = (id) => parseDate(whole.sources.get(id)?.date ?? "");
  const targetsOut = whole.targets.filter(({ entry }) => entryKnown(entry, asOf));
  const own = new Map(
    targetsOut.map((one) => [one.id, ownAsKnown(one, asOf, dateOf, whole.sources)]),
  );
  const entries = whole.entries
    .filter((entry) => entryKnown(entry, asOf))
    .map((entry) => entryAsKnown(entry, own, on));
  const entryById = new Map(entries.map((entry) => [entry.id, entry]));
  const targets = targetsOut.map((one): TargetEntry => {
    const entry = entryById.get(one.entry.id) ?? one.entry;
    const { target, evidence } = own.get(one.id) ?? one;
    if (entry === one.entry && target === one.target && evidence === one.evidence) return one;
    const policy = isPolicy(entry.record) ? entry.record : one.policy;
    return { ...one, entry, policy, target, evidence };
  });
  const linksOf = new Map<string, readonly LinkedEntry[]>();
  for (const id of entryById.keys()) {
    const links = (whole.linksOf.get(id) ?? []).flatMap((link): readonly LinkedEntry[] => {
      const entry = entryById.get(link.entry.id);
      return entry === undefined ? [] : [{ ...link, entry }];
    });
    if (links.length > 0) linksOf.set(id, links);
  }
  return {
    ...whole,
    entries,
    targets,
    entryById,
    targetById: new Map(targets.map((target) => [target.id, target])),
    agencies: mapped(whole.agencies, (agency) => agencyAsKnown(agency, asOf)),
    sources: mapped(whole.sources, (source) => sourceAsKnown(source, asOf)),
    linksOf,
    whole,
  };
};

/** As many days as a reader is likely to go back and forth between. */
const MOST_KEPT = 4;

const takenOf = new WeakMap<Dataset, Map<Day, Dataset>>();

/**
 * What a data set would have held at the end of a day: nothing that was known only later. Things of which nothing
 * came later are the same objects as in `whole`, which it refers to.
 */
export const datasetAsKnown = (dataset: Dataset, asOf: Day): Dataset => {
  const whole = wholeOf(dataset);
  const taken = takenOf.get(whole) ?? new Map<Day, Dataset>();
  takenOf.set(whole, taken);
  const known = taken.get(asOf) ?? takeKnown(whole, asOf);
  taken.delete(asOf);
  taken.set(asOf, known);
  for (const day of [...taken.keys()].slice(0, -MOST_KEPT)) taken.delete(day);
  return known;
};
