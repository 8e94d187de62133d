import { describe, expect, test } from "vitest";

import { datasetAsKnown } from "#domain/dataset/datasetAsKnown.ts";
import { asOfDays, dateTexts, isAfter, saysAhead } from "#test/support/laterDates.ts";
import { readDataset } from "#domain/dataset/readDataset.ts";
import { dayFrom, publishedFile, publishedFiles, realDataset } from "#test/support/dataset.ts";
import { ownYears, outDays, rawTexts, textsIn } from "#test/support/rawTexts.ts";

/** Fields that are about what a document asks for, and name its years by their nature. */
const ofPlans: ReadonlySet<string> = new Set([
  "title.en",
  "title.short",
  "measures",
  "targets.metric",
  "targets.short",
  "targets.goal",
  "targets.derived",
  "targets.quotation.sentence",
  "targets.quotation.translation",
  "targets.wouldSettle.statistic",
  // A checked date of entry into force, or the years of an order.
  "corrections.printed",
  "corrections.checked",
]);

describe("as of a day", () => {
  const texts = rawTexts();

  test("the files say something of each record", () => {
    const described = new Set(texts.map(({ record }) => record));
    expect([...outDays().keys()].filter((id) => !described.has(id))).toEqual([]);
  });

  test.each(asOfDays)("%s the data set has what the files say was known, and no more", (day) => {
    const known = datasetAsKnown(realDataset(), dayFrom(day));
    const out = [...outDays()].filter(([, since]) => since <= day).map(([id]) => id);
    expect(known.entries.map(({ id }) => id).toSorted()).toEqual(out.toSorted());
    for (const { id, record } of known.entries) {
      const expected = texts.filter((one) => one.record === id && one.known <= day);
      expect([...textsIn(record)].toSorted(), id).toEqual(
        [...new Set(expected.map(({ field, text }) => `${field}: ${text}`))].toSorted(),
      );
    }
    const ids = new Set(out);
    expect(
      [...known.linksOf].flatMap(([id, links]) => [id, ...links.map(({ entry }) => entry.id)]),
    ).toSatisfy((linked: readonly string[]) => linked.every((id) => ids.has(id)));
    expect(known.targets.every(({ policy }) => ids.has(policy.id))).toBe(true);
  });

  test.each([
    // Nobody could have known of it when the record came out: it is set aside, whatever the day.
    ["In 2024 another count was begun.", "2024-12-30", 0],
    ["In 2024 another count was begun.", "2026-11-24", 0],
    // Its own date, what its target is due, and what it calls future.
    ["In 2023 it set this for 2025, and more by 2035.", "2023-10-08", 1],
  ])("of a caution without a day, '%s' is said as of %s: %i", (text, day, count) => {
    const policies = publishedFile("policies");
    const plan = policies.records.find(({ id }) => id === "computing-power-2023-2025");
    const [target] = (plan?.["targets"] ?? []) as Record<string, unknown>[];
    if (plan === undefined || target === undefined) throw new Error("expected the plan");
    plan["cautions"] = [{ text }];
    target["cautions"] = [{ text }];
    const known = datasetAsKnown(readDataset({ ...publishedFiles(), policies }), dayFrom(day));
    const { cautions = [] } = known.entryById.get("computing-power-2023-2025")?.record ?? {};
    const { cautions: ofTarget = [] } = known.targetById.get("compute-total")?.target ?? {};
    expect([cautions.length, ofTarget.length]).toEqual([count, count]);
  });

  test("no text speaks of a day after the one from which it was known, unless it says that this lies ahead", () => {
    const faults = texts.flatMap(({ record, field, text, known, page }) =>
      ofPlans.has(field)
        ? []
        : dateTexts(text)
            .filter(
              ({ date, before }) =>
                isAfter(date, known) &&
                isAfter(date, page) &&
                !saysAhead(before) &&
                !ownYears(record).has(date.slice(0, 4)),
            )
            .map(({ date }) => `${record}, ${field}, known ${known}: ${date} in '${text}'`),
    );
    expect(faults).toEqual([]);
  });
});
