import { type Day, parseDate } from "#domain/calendar/dates.ts";
import type { DateOfSource } from "#domain/judging/evidence/known.ts";
import { evidenceOf } from "#domain/judging/evidence/evidence.ts";
import { oncePer } from "#domain/oncePer.ts";

import { type Asked, askAsOf, isWithin, oncePerSpan } from "./asked.ts";
import { byId, type Dataset, type LinkedEntry, wholeOf } from "./dataset.ts";
import { type Entry, isPolicy, type TargetEntry } from "./entry.ts";
import {
  agencyAsKnown,
  datesAsKnown,
  entryKnown,
  gradeAsKnown,
  judgedAsKnown,
  recordAsKnown,
  sourceAsKnown,
  targetAsKnown,
} from "./knownParts.ts";

/** Each thing of a whole data set as it was known by a day; undefined where it wasn't yet. */
const readersOf = (whole: Dataset) => {
  const dateOf: DateOfSource = (id) => parseDate(whole.sources.get(id)?.date ?? "");

  /** A target with its evidence, apart from its record. */
  const ownOn = oncePerSpan(
    (one: TargetEntry, on: Asked): Pick<TargetEntry, "target" | "evidence"> => {
      const { target, evidence } = one;
      const judged = judgedAsKnown(one, on);
      const known = targetAsKnown(judged, evidence, on);
      if (known === target) return one;
      return {
        target: known,
        evidence:
          judged === target ? evidence : evidenceOf(judged, evidence.issued, dateOf, whole.sources),
      };
    },
  );

  const entryOn = oncePerSpan((entry: Entry, on: Asked): Entry | undefined => {
    if (!entryKnown(entry, on)) return undefined;
    let record = recordAsKnown(entry.record, whole, on);
    if (isPolicy(record)) {
      const { targets, original } = record;
      const known = targets.map((target) => {
        const one = whole.targetById.get(target.id);
        // Of two of one id the second isn't among the targets.
        return one?.target === target ? ownOn(one, on).target : target;
      });
      if (known.some((target, at) => target !== targets[at]))
        record = { ...record, targets: known };
      // Of an address that nobody here opened, nothing shows when there was a page.
      if (original?.unopened !== undefined)
        record = { ...record, original: { ...original, unopened: undefined } };
    }
    const dates = datesAsKnown(entry.dates, on);
    const grade = gradeAsKnown(entry, whole, on);
    return record === entry.record && dates === entry.dates && grade === entry.grade
      ? entry
      : { ...entry, record, dates, grade };
  });

  const targetOn = oncePerSpan((one: TargetEntry, on: Asked): TargetEntry | undefined => {
    const entry = entryOn(one.entry, on);
    if (entry === undefined) return undefined;
    const { target, evidence } = ownOn(one, on);
    if (entry === one.entry && target === one.target && evidence === one.evidence) return one;
    const policy = isPolicy(entry.record) ? entry.record : one.policy;
    return { ...one, entry, policy, target, evidence };
  });

  const linksOn = oncePerSpan(
    (links: readonly LinkedEntry[], on: Asked): readonly LinkedEntry[] | undefined => {
      const known = links.flatMap((link): readonly LinkedEntry[] => {
        const entry = entryOn(link.entry, on);
        return entry === undefined ? [] : [{ ...link, entry }];
      });
      return known.length === 0 ? undefined : known;
    },
  );

  return {
    entryOn,
    targetOn,
    linksOn,
    agencyOn: oncePerSpan(agencyAsKnown),
    sourceOn: oncePerSpan(sourceAsKnown),
  };
};

const listKnown = <One>(
  all: readonly One[],
  asKnown: (one: One, on: Asked) => One | undefined,
  on: Asked,
): readonly One[] => {
  const known: One[] = [];
  for (const one of all) {
    const own = asKnown(one, on);
    if (own !== undefined) known.push(own);
  }
  return known;
};

const mapKnown = <One extends {}>(
  all: Iterable<readonly [string, One]>,
  asKnown: (one: One, on: Asked) => One | undefined,
  on: Asked,
): ReadonlyMap<string, One> => {
  const known = new Map<string, One>();
  for (const [id, one] of all) {
    const own = asKnown(one, on);
    if (own !== undefined) known.set(id, own);
  }
  return known;
};

/** As many data sets as a reader is likely to go back and forth between. */
const MOST_KEPT = 4;

/** What takes from a whole data set the one as of a day. */
const takerOf = oncePer((whole: Dataset): ((asOf: Day) => Dataset) => {
  const { entryOn, targetOn, linksOn, agencyOn, sourceOn } = readersOf(whole);
  const take = (on: Asked): Dataset => {
    const entries = listKnown(whole.entries, entryOn, on);
    const targets = listKnown(whole.targets, targetOn, on);
    const entryById = byId(entries);
    const links = [...whole.linksOf].filter(([id]) => entryById.has(id));
    return {
      ...whole,
      entries,
      targets,
      entryById,
      targetById: byId(targets),
      agencies: mapKnown(whole.agencies, agencyOn, on),
      sources: mapKnown(whole.sources, sourceOn, on),
      linksOf: mapKnown(links, linksOn, on),
      whole,
    };
  };
  /** The data set that was asked for last is the last. */
  let recent: readonly (Asked & { readonly dataset: Dataset })[] = [];
  return (asOf) => {
    const on = askAsOf(asOf);
    const current = recent.find((one) => isWithin(one, asOf)) ?? { dataset: take(on), ...on };
    recent = [...recent.filter((one) => one !== current), current].slice(-MOST_KEPT);
    return current.dataset;
  };
});

/**
 * What a data set would have held at the end of a day: nothing that was known only later. Things of which nothing
 * came later are the same objects as in `whole`, which it refers to; and what is the same as of two days, one
 * shortly after the other, is the same object.
 */
export const datasetAsKnown = (dataset: Dataset, asOf: Day): Dataset =>
  takerOf(wholeOf(dataset))(asOf);
