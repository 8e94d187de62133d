import { describe, expect, test } from "vitest";

import { byLetters } from "#domain/compare.ts";
import { buildDataset } from "#domain/dataset/dataset.ts";
import type { News } from "#domain/schema/records.ts";
import { nearDuplicates } from "#editing/rules/nearDuplicates.ts";

const news = (id: string, en: string, date: string, more: Partial<News> = {}): News => ({
  id,
  kind: "policy-news",
  collection: "added",
  title: { en },
  summary: "A summary.",
  dates: [{ means: "published", date }],
  sectors: [],
  provenance: [{ unlinked: "on paper" }],
  ...more,
});

/** The pairs that are found. */
const pairsIn = (...records: readonly News[]): readonly string[] => {
  const tables = { sources: [], sectors: [], agencies: [], companies: [], policies: [] };
  return nearDuplicates(buildDataset({ ...tables, news: records })).map(({ record, values }) => {
    const other = "other" in values ? String(values["other"]) : "";
    return [record ?? "", other].toSorted(byLetters).join(" ");
  });
};

const day = "2024-03-05";

describe("records may be one", () => {
  test("if day and words are the same, whatever their order, signs and small words", () => {
    expect(
      pairsIn(
        news("a", "Plan for robots, batteries and hydrogen ports", day),
        news("b", "A plan for hydrogen ports, robots, batteries", day),
      ),
    ).toEqual(["a b"]);
  });

  test("if their Chinese titles are the same, whatever the English", () => {
    const title = (en: string, zh: string) => ({ title: { en, zh } });
    expect(
      pairsIn(
        news("a", "", day, title("Wind plan", "风电规划")),
        news("b", "", day, title("Scheme of turbines", "《风电规划》")),
      ),
    ).toEqual(["a b"]);
  });

  test("once a pair, though they share several days", () => {
    const dates = [
      { means: "signed", date: "2024-03-01" },
      { means: "published", date: day },
    ] as const;
    const own = { dates: [...dates] };
    expect(pairsIn(news("a", "Wind plan", day, own), news("b", "Wind plan", day, own))).toEqual([
      "a b",
    ]);
  });
});

describe("records are two", () => {
  test.each<[why: string, ...records: News[]]>([
    ["of other days", news("a", "Wind plan", day), news("b", "Wind plan", "2024-03-06")],
    ["of one month", news("a", "Wind plan", "2024-03"), news("b", "Wind plan", "2024-03")],
    [
      "that are linked",
      news("a", "Wind plan", day, { links: [{ relation: "followed-by", to: "b" }] }),
      news("b", "Wind plan", day),
    ],
    [
      "with numbers of their own",
      news("a", "Wind plan", day, { documentNumber: { number: "Order No. 1" } }),
      news("b", "Wind plan", day, { documentNumber: { number: "Order No. 2" } }),
    ],
    [
      "whose titles share only what all share",
      ...["robots", "batteries", "ships", "steel", "hydrogen"].map((about) =>
        news(about, `14th Five-Year Plan for the Development of ${about}`, day),
      ),
    ],
  ])("%s", (_, ...records) => {
    expect(pairsIn(...records)).toEqual([]);
  });
});

test("ten thousand records of one day are compared by their rare words", () => {
  const many = Array.from({ length: 10_000 }, (_, at) => news(`n${at}`, `Plan of town ${at}`, day));
  expect(pairsIn(...many, news("again", "The plan of town 77", day))).toEqual(["again n77"]);
});
