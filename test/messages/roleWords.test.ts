import { describe, expect, test } from "vitest";

import { countedTable } from "#domain/query/filter/countedTable.ts";
import { issuedCount } from "#features/filters/bodies/bodyRows.ts";
import { roleWords } from "#messages/filters/filters.ts";
import { realSnapshot } from "#test/support/dataset.ts";

const words = (query: string, noun: "records" | "targets" = "records"): string => {
  const snapshot = realSnapshot(query);
  const table = countedTable(snapshot, noun);
  const { selection } = snapshot;
  return roleWords({
    selection,
    noun,
    shown: table.slice.shown.length,
    issued: issuedCount(table, selection),
  });
};

describe("what the counts of bodies count", () => {
  test.each([
    ["", "Counts what a body issued, and news about it."],
    ["role=lead", "Counts what a body led."],
    ["agency=miit&role=co", "Counts what a body co-issued."],
    [
      "agency=miit&agency=ndrc&match=all&role=lead",
      "A document has one lead: none is led by all of these.",
    ],
  ])("%s", (query, expected) => {
    expect(words(query)).toBe(expected);
  });

  test("on targets", () => {
    expect(words("agency=miit", "targets")).toBe("Counts targets in documents that a body issued.");
  });

  test.each(["agency=miit", "agency=miit&agency=most", "agency=miit&agency=ndrc&match=all"])(
    "where news is counted too, the parts of the number are told: %s",
    (query) => {
      const { entries, selection } = realSnapshot(query);
      const { include } = selection.facets.agency;
      const issued = entries.shown.filter(({ bodies }) =>
        selection.match === "all"
          ? include.every((id) => bodies.includes(id))
          : include.some((id) => bodies.includes(id)),
      ).length;
      const about = entries.shown.length - issued;
      expect(issuedCount(countedTable(realSnapshot(query), "records"), selection)).toBe(issued);
      if (about > 0) expect(words(query)).toMatch(new RegExp(`^${issued} issued by .*, ${about} `));
    },
  );
});
