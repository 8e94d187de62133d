import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "oxfmt";
import { type Day, parseDate } from "#domain/calendar/dates.ts";
import { buildDataset, type Dataset } from "#domain/dataset/dataset.ts";
import { correctionKey } from "#domain/dataset/history.ts";
import { judgeAll } from "#domain/query/filter/judged.ts";
import { prepare } from "#domain/query/filter/prepare.ts";
import { defaultAssumptions } from "#domain/judging/path/assumptions.ts";
import type { Verdict } from "#domain/judging/verdict.ts";
import { type Brought, type Edition, edition } from "#domain/schema/edition.ts";
import { type FileName, fileNames, type RawFiles } from "#domain/schema/files.ts";
import { history, type PastEdition, type Turn } from "#domain/dataset/historyFile.ts";
import { isOwnText, textsIn } from "#domain/dataset/textsIn.ts";
import { readTables } from "#editing/rules/readTables.ts";
import {
  changedFields,
  type Fingerprint,
  fingerprintOf,
  marksOf,
  recordsIn,
} from "./fingerprints.ts";
import { causesOf } from "./turnCauses.ts";

const fileName = "history.json";

/** Outside `public/`, as no reader needs it. */
const fingerprintFile = join(import.meta.dirname, "fingerprints.json");

type Verdicts = ReadonlyMap<string, Verdict>;

/** @throws where a date of an edition isn't one, which its schema rules out. */
const dayOf = (date: string): Day => {
  const day = parseDate(date);
  if (day === undefined) throw new Error(`expected a date, found ${date}`);
  return day.end;
};

const judgedOn = (
  raw: RawFiles,
): { readonly dataset: Dataset; readonly on: (date: string) => Verdicts } => {
  const prepared = prepare(buildDataset(readTables(raw).tables));
  const { dataset } = prepared;
  return {
    dataset,
    on: (date) => {
      const { byTarget } = judgeAll(prepared, defaultAssumptions(dayOf(date)));
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
    const known = new Set(a);
    return b.filter((id) => !known.has(id));
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
  const known = new Set(before.flatMap(({ records, corrections }) => [...records, ...corrections]));
  const isNew = (key: string): boolean => !known.has(key);
  const last = before.at(-1);
  const said = new Map(before.flatMap(({ verdicts }) => Object.entries(verdicts)));
  const now = fingerprintOf(version, raw);
  const turnOf = (id: string, from: Verdict, to: Verdict, asOf: string): Turn => {
    const entry = dataset.targetById.get(id);
    const [was, is] = [former && marksOf(former.targets, id), marksOf(now.targets, id)];
    const because =
      entry === undefined || was === undefined || is === undefined
        ? []
        : causesOf({ entry, dataset, before: was, after: is, asOf: dayOf(asOf) }, to);
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
        const from = said.get(id);
        return from === undefined || from === to || last === undefined
          ? []
          : [[id, turnOf(id, from, to, last.date)]];
      }),
    ),
    verdicts: Object.fromEntries([...on(date)].filter(([id, verdict]) => said.get(id) !== verdict)),
  };
};

/** With the sentences that an editor wrote for the same turns. */
const withWhy = (made: PastEdition, published: PastEdition | undefined): PastEdition => ({
  ...made,
  judgedAnew: Object.fromEntries(
    Object.entries(made.judgedAnew).map(([id, turn]) => {
      const said = published?.judgedAnew[id];
      const isSame = said?.from === turn.from && said.to === turn.to;
      return [id, { ...turn, ...(isSame && said.why !== undefined && { why: said.why }) }];
    }),
  ),
});

/** A file as editors write it. */
const readSource = (folder: string, file: string): unknown =>
  JSON.parse(readFileSync(join(folder, file), "utf8"));

/** The same as it is published in English, by which editions are told apart. */
const readJson = (folder: string, file: string): unknown => textsIn("en")(readSource(folder, file));

const readFingerprints = (file: string): readonly Fingerprint[] => {
  try {
    return (JSON.parse(readFileSync(file, "utf8")) as { editions: Fingerprint[] }).editions;
  } catch {
    return [];
  }
};

const rawIn = (folder: string): RawFiles =>
  Object.fromEntries(fileNames.map((file) => [file, readJson(folder, `${file}.json`)])) as Record<
    FileName,
    unknown
  >;

/** What an edition added to the one before it, in numbers; undefined for the first. */
const broughtBy = (
  { records, targets, judgedAnew }: PastEdition,
  { policies }: RawFiles,
): Brought | undefined => {
  if (targets === undefined) return undefined;
  const documents = new Set(recordsIn(policies).map(({ id }) => id));
  const added = records.filter((id) => documents.has(id)).length;
  return {
    policies: added,
    news: records.length - added,
    targets: targets.length,
    verdicts: Object.keys(judgedAnew).length,
  };
};

/** The editions as published, with the newest one made of the data as they are. */
const historyOf = (folder: string, fingerprints: string) => {
  const raw = rawIn(folder);
  const current = edition.parse(readJson(folder, "dataset.json"));
  let published: unknown;
  try {
    published = readJson(folder, fileName);
  } catch {
    published = { editions: [] };
  }
  const read = history.safeParse(published);
  if (!read.success) {
    const [issue] = read.error.issues;
    throw new Error(`${issue?.path.join(".") ?? ""}: ${issue?.message ?? "expected a history"}`);
  }
  const { editions } = read.data;
  const before = editions.filter(({ version }) => version !== current.version);
  const last = before.at(-1);
  const former = readFingerprints(fingerprints).find(({ version }) => version === last?.version);
  const said = editions.find(({ version }) => version === current.version);
  const next = withWhy(nextEdition(before, current, raw, former), said);
  const now = fingerprintOf(current.version, raw);
  return { published: editions, before, former, next, now, current, brought: broughtBy(next, raw) };
};

const shortened = (value: unknown): string => {
  const text = value === undefined ? "nothing" : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
};

/** The parts in which two values differ, each by its path: the deepest that both have. */
const differences = (found: unknown, expected: unknown, path: string): readonly string[] => {
  if (JSON.stringify(found) === JSON.stringify(expected)) return [];
  if (Array.isArray(found) && Array.isArray(expected)) {
    const missing = expected.filter((item) => !found.includes(item));
    const others = found.filter((item) => !expected.includes(item));
    return [
      `${path}: ${[
        ...(missing.length === 0 ? [] : [`expected also ${missing.map(shortened).join(", ")}`]),
        ...(others.length === 0 ? [] : [`found also ${others.map(shortened).join(", ")}`]),
        ...(missing.length + others.length === 0 ? ["expected another order"] : []),
      ].join("; ")}`,
    ];
  }
  if (typeof found === "object" && typeof expected === "object" && found && expected) {
    const [a, b] = [new Map(Object.entries(found)), new Map(Object.entries(expected))];
    return [...new Set([...b.keys(), ...a.keys()])].flatMap((key) =>
      differences(a.get(key), b.get(key), `${path}.${key}`),
    );
  }
  return [`${path}: expected ${shortened(expected)}, found ${shortened(found)}`];
};

/** No more are named: they are made anew together. */
const MOST_NAMED = 8;

/** Faults of the editions before the newest, which nothing can make anew. */
const formerFaults = (before: readonly PastEdition[], next: PastEdition): readonly string[] => {
  const known = new Map<string, string>();
  return [...before, next].flatMap(({ version, date, records }, at, all) => {
    const former = all[at - 1];
    const isLater = former === undefined || dayOf(former.date) <= dayOf(date);
    const twice = records.filter((id) => known.has(id));
    for (const id of records) known.set(id, version);
    return [
      ...(isLater ? [] : [`${version}: date: expected ${former.date} or later, found ${date}`]),
      ...twice.map((id) => `${version}: records: ${id} is in an edition before it`),
    ];
  });
};

/** Says where the published history isn't what the data and the editions before make. */
export const historyDrift = (folder: string, fingerprints = fingerprintFile): readonly string[] => {
  try {
    const made = historyOf(folder, fingerprints);
    const { published, before, former, next, now, current, brought } = made;
    const found = published.at(-1);
    const kept = readFingerprints(fingerprints).find(({ version }) => version === next.version);
    if (found?.version !== next.version)
      return [
        `${fileName}: expected ${next.version} as its last edition, found ${found?.version ?? "none"}; run npm run data:package`,
      ];
    const faults = [
      ...formerFaults(before, next),
      ...(before.length > 0 && former === undefined
        ? [`${before.at(-1)?.version ?? ""}: expected to be remembered in fingerprints.json`]
        : []),
      ...differences(found, next, next.version),
      ...(JSON.stringify(kept) === JSON.stringify(now)
        ? []
        : [`${next.version}: expected fingerprints.json to remember the data as they are`]),
      ...differences(current.brought, brought, "brought, in dataset.json"),
    ];
    const rest = faults.length - MOST_NAMED;
    return [
      ...faults.slice(0, MOST_NAMED),
      ...(rest > 0 ? [`${rest} more differences`] : []),
      ...(faults.length > 0 ? ["run npm run data:package to make the last edition anew"] : []),
    ].map((fault) => `${fileName}: ${fault}`);
  } catch (error) {
    return [`${fileName}: ${error instanceof Error ? error.message : String(error)}`];
  }
};

/** An edition with its sentences in each language in which an editor wrote them. */
const withWritten = (made: PastEdition, folder: string): object => {
  const written = new Map<string, unknown>();
  // Of every object in the file, as a reviver is given each.
  JSON.parse(readFileSync(join(folder, fileName), "utf8"), (_, value: unknown) => {
    if (isOwnText(value)) written.set(value.en, value);
    return value;
  });
  return {
    ...made,
    judgedAnew: Object.fromEntries(
      Object.entries(made.judgedAnew).map(([id, { why, ...turn }]) => [
        id,
        { ...turn, ...(why !== undefined && { why: written.get(why) ?? why }) },
      ]),
    ),
  };
};

const writeJson = async (file: string, json: unknown): Promise<void> => {
  const { code } = await format(file, JSON.stringify(json), { printWidth: 100 });
  writeFileSync(file, code);
};

/** Adds the data as they are to the editions before, or puts them in place of an edition of this version. */
export const writeHistory = async (
  folder: string,
  fingerprints = fingerprintFile,
): Promise<void> => {
  const { before, former, next, now, brought } = historyOf(folder, fingerprints);
  await writeJson(join(folder, "dataset.json"), {
    ...Object(readSource(folder, "dataset.json")),
    brought,
  });
  await writeJson(join(folder, fileName), {
    editions: [...before, next].map((one) => withWritten(one, folder)),
  });
  await writeJson(fingerprints, { editions: [...(former === undefined ? [] : [former]), now] });
};
