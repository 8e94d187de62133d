import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

import { history } from "#domain/dataset/historyFile.ts";
import { textsIn } from "#domain/dataset/textsIn.ts";
import { broughtBy, countsOf, editionChanges } from "#domain/findings/editionChanges.ts";
import { changes } from "#messages/views/changes.ts";
import { dayFrom, realDataset } from "#test/support/dataset.ts";

const folder = join(import.meta.dirname, "../../public/data");
const past = history.parse(
  textsIn("en")(JSON.parse(readFileSync(join(folder, "history.json"), "utf8"))),
);
const [, second] = past.editions;
if (second === undefined) throw new Error("expected two editions");

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
