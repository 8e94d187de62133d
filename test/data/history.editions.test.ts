import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { describe, expect, test } from "vitest";

import { history } from "#domain/dataset/historyFile.ts";
import { broughtBy, countsOf, editionChanges } from "#domain/findings/editionChanges.ts";
import { changes } from "#messages/views/changes.ts";
import { dayFrom, realDataset } from "#test/support/dataset.ts";

// The history of the data set, held to a comparison of the published files that shares nothing with the tool.

type Json = Record<string, unknown>;

const folder = join(import.meta.dirname, "../../public/data");
const past = history.parse(JSON.parse(readFileSync(join(folder, "history.json"), "utf8")));
const [first, second] = past.editions;
if (first === undefined || second === undefined) throw new Error("expected two editions");

const now = (file: string): Json[] =>
  (JSON.parse(readFileSync(join(folder, `${file}.json`), "utf8")) as { records: Json[] }).records;

/** The last commit with the files of edition 2.0.0. */
const former = "7c804b12";

/** Undefined in a copy without the project's history. */
const then = (file: string): Json[] | undefined => {
  try {
    const text = execFileSync("git", ["show", `${former}:public/data/${file}.json`], {
      encoding: "utf8",
      maxBuffer: 1e8,
      stdio: ["ignore", "pipe", "ignore"],
    });
    return (JSON.parse(text) as { records: Json[] }).records;
  } catch {
    return undefined;
  }
};

/** A caution was a text, and is a list of dated ones. */
const inOneShape = ({ caution, ...record }: Json): Json =>
  typeof caution === "string"
    ? { ...record, cautions: [{ text: caution }, ...((record["cautions"] ?? []) as Json[])] }
    : record;

const targetsIn = (policies: readonly Json[]): Json[] =>
  policies.flatMap((policy) => (policy["targets"] ?? []) as Json[]);

const idsOf = (records: readonly Json[]): string[] => records.map(({ id }) => String(id));

const without = ({ targets: _targets, ...record }: Json): Json => inOneShape(record);

const isThere = then("policies") !== undefined;

describe.skipIf(!isThere)("edition 3.0.0 beside the files of 2.0.0", () => {
  const both = (file: string): readonly [Json[], Json[]] => [then(file) ?? [], now(file)];

  const added = ([was, is]: readonly [Json[], Json[]]): string[] => {
    const known = new Set(idsOf(was));
    return idsOf(is).filter((id) => !known.has(id));
  };

  const changed = ([was, is]: readonly [Json[], Json[]], of = without): string[] =>
    was
      .filter((one) => {
        const other = is.find(({ id }) => id === one["id"]);
        return other !== undefined && !isDeepStrictEqual(of(one), of(other));
      })
      .map(({ id }) => String(id));

  const policies = both("policies");
  const news = both("news");
  const targets = [targetsIn(policies[0]), targetsIn(policies[1])] as const;

  test("its records, targets and sources are those that the other hasn't got", () => {
    expect(second.records).toEqual([...added(policies), ...added(news)].toSorted());
    expect(second.targets).toEqual(added([...targets]).toSorted());
    expect(second.sources).toEqual(added(both("sources")).toSorted());
    const [was, is] = both("sources");
    expect(second.withdrawn?.sources).toEqual(added([is, was]).toSorted());
    expect(second.withdrawn?.records).toEqual([]);
  });

  test("its changed records and targets are those that differ", () => {
    expect(Object.keys(second.changed?.records ?? {})).toEqual(
      [...changed(policies), ...changed(news)].toSorted(),
    );
    expect(Object.keys(second.changed?.targets ?? {})).toEqual(
      changed([...targets], inOneShape).toSorted(),
    );
  });

  test("the other’s entry is as it was published", () => {
    const published = JSON.parse(
      execFileSync("git", ["show", `${former}:public/data/history.json`], { encoding: "utf8" }),
    ) as { editions: unknown[] };
    expect(first).toEqual(published.editions[0]);
  });
});

describe("the editions as the page has them", () => {
  const dataset = realDataset();

  test("the numbers on the overview are those of the history", () => {
    const [newest] = editionChanges(past, dataset, undefined);
    if (newest === undefined) throw new Error("expected an edition");
    const { brought } = JSON.parse(readFileSync(join(folder, "dataset.json"), "utf8")) as {
      brought: unknown;
    };
    expect(broughtBy(newest)).toEqual(brought);
    const { documents, news } = countsOf(newest);
    expect([documents, news]).toEqual([newest.documents.length, newest.news.length]);
  });

  test("as of a day, later editions are unknown", () => {
    const versionsAsOf = (day: string): string[] =>
      editionChanges(past, dataset, dayFrom(day)).map(({ edition }) => edition.version);
    expect(versionsAsOf("2026-11-24")).toEqual([]);
    expect(versionsAsOf("2026-11-28")).toEqual(["2.0.0"]);
    expect(versionsAsOf("2026-11-29")).toEqual(["3.0.0", "2.0.0"]);
  });

  test("each turned verdict says why, by the data and in our words", () => {
    expect(Object.keys(second.judgedAnew).length).toBeGreaterThan(8);
    for (const [id, turn] of Object.entries(second.judgedAnew)) {
      expect(turn.because.length, id).toBeGreaterThan(0);
      expect(turn.why?.length ?? 0, id).toBeGreaterThan(40);
      for (const cause of turn.because) {
        if (cause.is !== "reading") continue;
        const target = dataset.targetById.get(id)?.target;
        const readings = target !== undefined && "readings" in target ? target.readings : [];
        expect(
          readings.some(({ value, asOf }) => value === cause.value && asOf === cause.asOf),
          id,
        ).toBe(true);
      }
    }
  });

  test("each changed field has a name", () => {
    for (const of of ["records", "targets"] as const) {
      const names = of === "records" ? changes.recordFields : changes.targetFields;
      for (const fields of Object.values(second.changed?.[of] ?? {}))
        for (const field of fields) expect(Object.keys(names)).toContain(field);
    }
  });
});
