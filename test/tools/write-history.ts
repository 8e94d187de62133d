import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "oxfmt";
import { parseDate } from "#domain/calendar/dates.ts";
import { buildDataset } from "#domain/dataset/dataset.ts";
import { correctionKey } from "#domain/dataset/history.ts";
import { judgeAll } from "#domain/query/filter/judged.ts";
import { prepare } from "#domain/query/filter/prepare.ts";
import { defaultAssumptions } from "#domain/judging/path/assumptions.ts";
import type { Verdict } from "#domain/judging/verdict.ts";
import { type Edition, edition } from "#domain/schema/edition.ts";
import { type FileName, fileNames } from "#domain/schema/files.ts";
import { history, type PastEdition } from "#domain/dataset/historyFile.ts";
import { type RawFiles, readTables } from "./dataRules/readTables.ts";

const fileName = "history.json";

type Verdicts = ReadonlyMap<string, Verdict>;

/** @throws where the edition's date isn't one, which its schema rules out. */
const judgedOn = (
  raw: RawFiles,
): { entries: ReturnType<typeof buildDataset>["entries"]; on: (date: string) => Verdicts } => {
  const prepared = prepare(buildDataset(readTables(raw).tables));
  return {
    entries: prepared.dataset.entries,
    on: (date) => {
      const day = parseDate(date);
      if (day === undefined) throw new Error(`expected a date, found ${date}`);
      const { byTarget } = judgeAll(prepared, defaultAssumptions(day.end));
      return new Map(
        prepared.dataset.targets.flatMap(({ id }) => {
          const verdict = byTarget.get(id)?.verdict;
          return verdict === undefined ? [] : [[id, verdict] as const];
        }),
      );
    },
  };
};

/** What the data add to the editions before: with the same data and editions, always the same. */
export const nextEdition = (
  before: readonly PastEdition[],
  { version, date }: Edition,
  raw: RawFiles,
): PastEdition => {
  const { entries, on } = judgedOn(raw);
  const known = new Set(before.flatMap(({ records, corrections }) => [...records, ...corrections]));
  const isNew = (key: string): boolean => !known.has(key);
  const last = before.at(-1);
  const said = new Map(before.flatMap(({ verdicts }) => Object.entries(verdicts)));
  const anew = last === undefined ? [] : [...on(last.date)];
  return {
    version,
    date,
    records: entries
      .map(({ id }) => id)
      .filter(isNew)
      .sort(),
    corrections: entries
      .flatMap(({ id, record }) =>
        (record.corrections ?? []).map((correction) => correctionKey(id, correction)),
      )
      .filter(isNew)
      .sort(),
    judgedAnew: Object.fromEntries(
      anew.flatMap(([id, to]) => {
        const from = said.get(id);
        return from === undefined || from === to ? [] : [[id, { from, to }]];
      }),
    ),
    verdicts: Object.fromEntries([...on(date)].filter(([id, verdict]) => said.get(id) !== verdict)),
  };
};

const readJson = (folder: string, file: string): unknown =>
  JSON.parse(readFileSync(join(folder, file), "utf8"));

/** The editions as published, with the newest one made of the data as they are. */
const historyOf = (folder: string): { published: unknown; expected: object } => {
  const raw = Object.fromEntries(
    fileNames.map((file) => [file, readJson(folder, `${file}.json`)]),
  ) as Record<FileName, unknown>;
  const current = edition.parse(readJson(folder, "dataset.json"));
  let published: unknown;
  try {
    published = readJson(folder, fileName);
  } catch {
    published = { editions: [] };
  }
  const before = history
    .parse(published)
    .editions.filter(({ version }) => version !== current.version);
  return { published, expected: { editions: [...before, nextEdition(before, current, raw)] } };
};

/** Says so if the published history doesn't end with what the data make. */
export const historyDrift = (folder: string): readonly string[] => {
  try {
    const { published, expected } = historyOf(folder);
    return JSON.stringify(published) === JSON.stringify(expected)
      ? []
      : [
          `${fileName}: expected the data as they are in its last edition; run npm run data:package`,
        ];
  } catch (error) {
    return [`${fileName}: ${error instanceof Error ? error.message : String(error)}`];
  }
};

/** Adds the data as they are to the editions before, or puts them in place of an edition of this version. */
export const writeHistory = async (folder: string): Promise<void> => {
  const file = join(folder, fileName);
  const { expected } = historyOf(folder);
  const { code } = await format(file, JSON.stringify(expected), { printWidth: 100 });
  writeFileSync(file, code);
};
