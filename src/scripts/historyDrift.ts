import { editorFilesIn } from "#app/build/publishedIn.ts";
import type { PastEdition } from "#domain/dataset/historyFile.ts";
import { fingerprintFile } from "#editing/edition/editorFiles.ts";
import { fingerprintsIn, historyOf } from "#editing/edition/history.ts";
import { editionDay } from "#editing/edition/nextEdition.ts";

const fileName = "history.json";

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
    const isLater = former === undefined || editionDay(former.date) <= editionDay(date);
    const twice = records.filter((id) => known.has(id));
    for (const id of records) known.set(id, version);
    return [
      ...(isLater ? [] : [`${version}: date: expected ${former.date} or later, found ${date}`]),
      ...twice.map((id) => `${version}: records: ${id} is in an edition before it`),
    ];
  });
};

/** Says where the published history isn't what the data and the editions before make. */
export const historyDrift = (folder: string): readonly string[] => {
  try {
    const files = editorFilesIn(folder);
    const made = historyOf(files);
    const { published, before, former, next, now, current, brought } = made;
    const found = published.at(-1);
    const kept = fingerprintsIn(files).find(({ version }) => version === next.version);
    if (found?.version !== next.version)
      return [
        `${fileName}: expected ${next.version} as its last edition, found ${found?.version ?? "none"}; run npm run data:package`,
      ];
    const faults = [
      ...formerFaults(before, next),
      ...(before.length > 0 && former === undefined
        ? [`${before.at(-1)?.version ?? ""}: expected to be remembered in ${fingerprintFile}`]
        : []),
      ...differences(found, next, next.version),
      ...(JSON.stringify(kept) === JSON.stringify(now)
        ? []
        : [`${next.version}: expected ${fingerprintFile} to remember the data as they are`]),
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
