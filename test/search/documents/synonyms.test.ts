import { expect, test } from "vitest";
import { synonymsIn } from "#search/documents/synonyms.ts";

test.each([
  ["Aircraft on sustainable aviation fuel", "SAF"],
  ["SAF supply", "sustainable aviation fuel"],
  ["Electric-furnace share of crude steel", "electric arc furnace"],
  ["electric arc furnaces", "EAF"],
  ["EV charging facilities", "charging pile"],
  ["a million charging piles", "charging facility"],
  ["charging piles", "充电桩"],
  ["新建充电桩", "charging pile"],
  ["The Five-Year Plan", "FYP"],
  ["13th and 14th FYPs", "five-year plan"],
  ["14th", "fourteenth"],
  ["R&D spending", "research and development"],
])("%j goes by %j too", (text, other) => {
  expect(synonymsIn([text])).toContain(other);
});

test.each(["computer", "safe", "a five year old plan", "aircraft", "114th", ""])(
  "%j names nothing that goes by another name",
  (text) => {
    expect(synonymsIn([text])).toEqual([]);
  },
);

test("what names itself isn't told again as its own other name", () => {
  expect(synonymsIn(["NEV"])).not.toContain("NEV");
});

test("however many names stand in a text, each other name comes once", () => {
  const found = synonymsIn(["EV, EVs and electric vehicles", "EV"]);
  expect(new Set(found).size).toBe(found.length);
});
