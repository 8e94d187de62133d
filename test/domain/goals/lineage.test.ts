import { describe, expect, it } from "vitest";

import { lineageOf } from "#domain/goals/lineage.ts";
import { readDataset } from "#domain/dataset/readDataset.ts";
import { dayFrom, publishedFile, publishedFiles, coreDataset } from "#test/support/dataset.ts";

const historyOf = (id: string, asOf = "2026-11-24") => {
  const dataset = coreDataset();
  const target = dataset.targetById.get(id);
  if (target === undefined) throw new Error(`expected the target ${id}`);
  return lineageOf(dataset, target, dayFrom(asOf)).map(({ document, change, dueMoved }) => [
    document.id,
    change,
    dueMoved,
  ]);
};

describe("the history of a metric in the real data", () => {
  it.each([
    [false, "not-recorded"],
    [true, "dropped"],
  ] as const)(
    "says once, with all its targets recorded: %s, that the next has it as '%s'",
    (isWhole, said) => {
      const policies = publishedFile("policies");
      const next = policies.records.find(({ id }) => id === "5g-sail-2024-2027");
      if (next === undefined) throw new Error("expected 5g-sail-2024-2027");
      next["targetsComplete"] = isWhole;
      const policy = policies.records.find(({ id }) => id === "5g-sail-2021-2023");
      const targets = policy?.["targets"] as Record<string, unknown>[] | undefined;
      const target = targets?.find(({ id }) => id === "sail21");
      if (target === undefined) throw new Error("expected sail21");
      target["series"] = "5g-users";
      targets?.push({ ...target, id: "sail21-earlier", due: "2022" });
      const dataset = readDataset({ ...publishedFiles(), policies });
      const entry = dataset.targetById.get("sail21");
      if (entry === undefined) throw new Error("expected sail21");
      const steps = lineageOf(dataset, entry, dayFrom("2026-11-24"));
      // The years of one document aren't held against each other.
      expect(steps.map(({ change }) => change)).toEqual(["new", "new", said]);
    },
  );

  it("knows no document later than the as-of date", () => {
    expect(historyOf("ict-compute", "2023-10-07")).toEqual([["ict-14fyp", "new", undefined]]);
    expect(historyOf("sail21", "2024-11-24")).toHaveLength(1);
    expect(historyOf("compute-total", "2020-01-01")).toEqual([]);
  });

  it("leaves a metric alone that only one document sets", () => {
    expect(historyOf("charging")).toEqual([["ev-charging-2025-2027", "new", undefined]]);
  });
});
