import { type Day, parseDate } from "#domain/calendar/dates.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { correctionKey } from "#domain/dataset/history.ts";
import type { PastEdition, Turn } from "#domain/dataset/historyFile.ts";
import { readDataset } from "#domain/dataset/readDataset.ts";
import { defaultAssumptions } from "#domain/judging/path/assumptions.ts";
import type { Verdict } from "#domain/judging/verdict.ts";
import { judgeAll } from "#domain/query/filter/judged.ts";
import { prepare } from "#domain/query/filter/prepare.ts";
import type { Edition } from "#domain/schema/edition.ts";
import type { RawFiles } from "#domain/schema/files.ts";

import { changedFields, type Fingerprint, fingerprintOf, marksOf } from "./fingerprints.ts";
import { causesOf } from "./turnCauses.ts";

type Verdicts = ReadonlyMap<string, Verdict>;

/**
 * The last day of an edition's date, 'YYYY-MM-DD'.
 * @throws Error where it isn't a date, which the schema of editions rules out
 */
export const editionDay = (date: string): Day => {
  const day = parseDate(date);
  if (day === undefined) throw new Error(`expected a date, found ${date}`);
  return day.end;
};

const judgedOn = (
  raw: RawFiles,
): { readonly dataset: Dataset; readonly on: (date: string) => Verdicts } => {
  const prepared = prepare(readDataset(raw));
  const { dataset } = prepared;
  return {
    dataset,
    on: (date) => {
      const { byTarget } = judgeAll(prepared, defaultAssumptions(editionDay(date)));
      return new Map(
        dataset.targets.flatMap(({ id }) => {
          const verdict = byTarget.get(id)?.verdict;
          return verdict === undefined ? [] : [[id, verdict] as const];
        }),
      );
    },
  };
};

type Comparison = Required<Pick<PastEdition, "targets" | "sources" | "withdrawn" | "changed">>;

/** What two editions have or haven't in common. */
const compared = (before: Fingerprint, after: Fingerprint): Comparison => {
  const added = (a: readonly string[], b: readonly string[]): string[] => {
    const existing = new Set(a);
    return b.filter((id) => !existing.has(id));
  };
  const changed = (of: "records" | "targets"): Record<string, string[]> =>
    Object.fromEntries(
      Object.keys(after[of]).flatMap((id) => {
        const [was, is] = [marksOf(before[of], id), marksOf(after[of], id)];
        const fields = was === undefined || is === undefined ? [] : changedFields(was, is);
        return fields.length === 0 ? [] : [[id, [...fields]]];
      }),
    );
  const [records, targets] = (["records", "targets"] as const).map((of) =>
    added(Object.keys(after[of]), Object.keys(before[of])),
  );
  return {
    targets: added(Object.keys(before.targets), Object.keys(after.targets)),
    sources: added(before.sources, after.sources),
    withdrawn: {
      records: records ?? [],
      targets: targets ?? [],
      sources: added(after.sources, before.sources),
    },
    changed: { records: changed("records"), targets: changed("targets") },
  };
};

/**
 * What the data add to the editions before: with the same data and editions, always the same. `former` is what is
 * remembered of the last of them; without it, what changed isn't said.
 */
export const nextEdition = (
  before: readonly PastEdition[],
  { version, date }: Pick<Edition, "version" | "date">,
  raw: RawFiles,
  former?: Fingerprint,
): PastEdition => {
  const { dataset, on } = judgedOn(raw);
  const { entries } = dataset;
  const earlierKeys = new Set(
    before.flatMap(({ records, corrections }) => [...records, ...corrections]),
  );
  const isNew = (key: string): boolean => !earlierKeys.has(key);
  const last = before.at(-1);
  const earlierVerdicts = new Map(before.flatMap(({ verdicts }) => Object.entries(verdicts)));
  const now = fingerprintOf(version, raw);
  const turnOf = (id: string, from: Verdict, to: Verdict, asOf: string): Turn => {
    const entry = dataset.targetById.get(id);
    const [was, is] = [former && marksOf(former.targets, id), marksOf(now.targets, id)];
    const because =
      entry === undefined || was === undefined || is === undefined
        ? []
        : causesOf({ entry, dataset, before: was, after: is, asOf: editionDay(asOf) }, to);
    return { from, to, because: [...because] };
  };
  const anew = last === undefined ? [] : [...on(last.date)];
  return {
    version,
    date,
    records: entries
      .map(({ id }) => id)
      .filter(isNew)
      .sort(),
    ...(former && compared(former, now)),
    corrections: entries
      .flatMap(({ id, record }) =>
        (record.corrections ?? []).map((correction) => correctionKey(id, correction)),
      )
      .filter(isNew)
      .sort(),
    judgedAnew: Object.fromEntries(
      anew.flatMap(([id, to]) => {
        const from = earlierVerdicts.get(id);
        return from === undefined || from === to || last === undefined
          ? []
          : [[id, turnOf(id, from, to, last.date)]];
      }),
    ),
    verdicts: Object.fromEntries(
      [...on(date)].filter(([id, verdict]) => earlierVerdicts.get(id) !== verdict),
    ),
  };
};
