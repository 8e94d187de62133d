import { describe, expect, test } from "vitest";

import { dayOf } from "#domain/calendar/dates.ts";
import { type Lifecycle, lifecycleOf, statusesOn } from "#domain/dataset/status.ts";
import { realDataset } from "#test/support/dataset.ts";

const day = dayOf(2024, 3, 1);
const issued: Lifecycle = {
  isDraft: false,
  inForce: Number.POSITIVE_INFINITY,
  followed: Number.POSITIVE_INFINITY,
};

describe("where a document stands by the end of a day", () => {
  test.each([
    ["the day before it comes into force", { inForce: day + 1 }, ["issued"]],
    ["the very day that it comes into force", { inForce: day }, ["in-force"]],
    ["the day after", { inForce: day - 1 }, ["in-force"]],
    ["the day before it is followed", { followed: day + 1 }, ["issued"]],
    ["the very day that it is followed", { followed: day }, ["issued", "followed-by"]],
    ["a draft that is followed", { isDraft: true, followed: day }, ["draft", "followed-by"]],
    ["a draft with a day of force", { isDraft: true, inForce: day }, ["draft"]],
  ])("%s", (_when, change, expected) => {
    expect(statusesOn({ ...issued, ...change }, day)).toEqual(expected);
  });
});

test("of several days of force the first counts, and of several successors the first", () => {
  const { entries, entryById, linksOf } = realDataset();
  const entry = entries.find(({ record }) => record.documentType !== undefined);
  if (entry === undefined) throw new Error("expected a document");
  const dated = (text: string, end: number) => ({
    ...entry.main,
    means: "in-force" as const,
    event: { ...entry.main.event, date: text },
    end,
  });
  const twice = { ...entry, dates: [dated("2024-03-02", day + 1), dated("2024-03-01", day)] };
  expect(lifecycleOf(twice, { entryById, linksOf: new Map() })?.inForce).toBe(day);
  const later = { ...entry, id: "later", publication: { ...entry.publication, end: day + 9 } };
  const sooner = { ...entry, id: "sooner", publication: { ...entry.publication, end: day } };
  const links = [later, sooner].map((other) => ({
    relation: "followed-by" as const,
    direction: "out" as const,
    entry: other,
  }));
  const linked = new Map([...linksOf, [entry.id, links]]);
  expect(lifecycleOf(entry, { entryById, linksOf: linked })?.followed).toBe(day);
});
