import { expect, test } from "vitest";

import { dayOf } from "#domain/dates.ts";
import { linkNotes } from "#features/timeline/linkNotes.ts";
import { coreDataset } from "#test/support/dataset.ts";

const limits = { start: dayOf(2019, 1, 1), end: dayOf(2037, 1, 1) };

const notes = (query: string) => linkNotes(new URLSearchParams(query), limits, coreDataset());

// As the shell names what the selection leaves out.
test.each([
  ["window=foo..bar", "The link’s window “foo..bar” can’t be read; it is left out."],
  [
    "window=3000..3100",
    "The link asks for window “3000..3100”, which this data does not hold; it is left out.",
  ],
  ["group=foo", "The link’s grouping “foo” can’t be read; it is left out."],
  [
    "select=nope",
    "The link asks for record “nope”, which this data does not hold; it is left out.",
  ],
  [
    "select=nope&window=3000..3100",
    "The link asks for window “3000..3100” and record “nope”, which this data does not hold; they are left out.",
  ],
  [
    "group=foo&window=bar",
    "The link’s window “bar” and grouping “foo” can’t be read; they are left out.",
  ],
])("%s is named", (query, words) => {
  expect(notes(query).sentences).toEqual([words]);
});

test("what was named is taken out, and nothing else", () => {
  const query = "agency=nobody&group=lead&select=nope&window=bar";
  const { tidy } = notes(query);
  expect(tidy(new URLSearchParams(query)).toString()).toBe("agency=nobody&group=lead");
});

test.each(["", "window=2021..2025&group=Lead&select=computing-power-2023-2025", "window=&group="])(
  "%s asks for nothing in vain",
  (query) => {
    expect(notes(query).sentences).toEqual([]);
  },
);
