import { expect, test } from "vitest";

import { dayOf } from "#domain/dates.ts";
import { linkNotes } from "#features/timeline/linkNotes.ts";
import { realDataset } from "#test/support/dataset.ts";

const limits = { start: dayOf(2019, 1, 1), end: dayOf(2037, 1, 1) };

const notes = (query: string) => linkNotes(new URLSearchParams(query), limits, realDataset());

test.each([
  ["window=foo..bar", /window “foo\.\.bar” can’t be read/],
  ["window=3000..3100", /window “3000\.\.3100” .* holds no data/],
  ["group=foo", /lanes by “foo”; they go by kind/],
  ["select=nope", /selects “nope”, which this data does not hold/],
])("%s is named", (query, words) => {
  expect(notes(query)).toHaveLength(1);
  expect(notes(query)[0]).toMatch(words);
});

test.each(["", "window=2021..2025&group=Lead&select=computing-power-2023-2025", "window=&group="])(
  "%s asks for nothing in vain",
  (query) => {
    expect(notes(query)).toEqual([]);
  },
);
