import { perFacet } from "#domain/query/facets.ts";
import {
  selectionEntries,
  parseSelection,
  readSelection,
} from "#domain/query/selection/selectionAddress.ts";
import { expect, test } from "vitest";

import { ignoredWords } from "#languages/en/app/ignored.ts";
import { dayOf } from "#domain/calendar/dates.ts";
import { verdicts } from "#domain/judging/verdict.ts";
import { statuses } from "#domain/dataset/status.ts";

const vocabulary = {
  ...perFacet(() => new Set<string>()),
  type: new Set(["rules", "guidelines", "action-plan"]),
  status: new Set<string>(statuses),
  verdict: new Set<string>(verdicts),
};
const today = dayOf(2026, 11, 24);
const written = (query: string): string =>
  new URLSearchParams(
    selectionEntries(parseSelection(new URLSearchParams(query), vocabulary, today)).map(
      ([name, value]) => [name, value],
    ),
  ).toString();
const ignoredIn = (query: string): string =>
  ignoredWords(readSelection(new URLSearchParams(query), vocabulary, today).ignored).join(" ");

test.each([
  ["type=draft-rules", "type=rules&status=draft"],
  ["type=draft%20rules", "type=rules&status=draft"],
  ["type=Draft+Guidelines&type=draft-rules", "type=guidelines&type=rules&status=draft"],
  ["type=draft-rules&status=draft&status=issued", "type=rules&status=draft"],
  ["type=draft-rules&type=&asof=2024-01-01", "type=rules&status=draft&asof=2024-01-01"],
])("%s of an older link is %s", (query, now) => {
  expect(written(query)).toBe(now);
  expect(ignoredIn(query)).toBe("");
});

test.each([
  ["type=draft-rules&type=action-plan", "type=action-plan&type=rules"],
  ["type=draft-rules&status=in-force", "type=rules&status=in-force"],
])("%s can't be said of drafts alone: final ones are shown too, and it says so", (query, now) => {
  expect(written(query)).toBe(now);
  expect(ignoredIn(query)).toBe(
    "Draft is now a status: for the link’s document type “draft-rules”, final documents are shown too.",
  );
});

test("to leave drafts of a type out can't be said any more", () => {
  expect(written("-type=draft-rules")).toBe("");
  expect(ignoredIn("-type=draft-rules")).toBe(
    "The link asks for not document type “draft-rules”, which is not in the data: ignored.",
  );
});

test("a former type that the data holds under no name is named as the link has it", () => {
  expect(written("type=draft-standard")).toBe("");
  expect(ignoredIn("type=draft-standard")).toContain("“draft-standard”");
});
