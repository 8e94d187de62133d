import { expect, test } from "vitest";

import { askForAll, askForLed, setAsOf, setUndated } from "#domain/changeSelection.ts";
import { emptySelection, selectionEntries, type Selection } from "#domain/selection.ts";

const asked = (selection: Selection): string =>
  new URLSearchParams(selectionEntries(selection).map(([name, value]) => [name, value])).toString();

const filtered: Selection = { ...emptySelection, q: "5g", partners: ["cac"], role: "co" };

test.each([
  ["one body", askForAll(filtered, "miit"), "q=5g&agency=miit"],
  ["two", askForAll(filtered, "ndrc", "miit"), "q=5g&agency=miit&agency=ndrc&match=all"],
  ["what one led", askForLed(filtered, "miit"), "q=5g&agency=miit&role=lead"],
  [
    "what one led with another",
    askForLed(filtered, "miit", "ndrc"),
    "q=5g&agency=miit&role=lead&with=ndrc",
  ],
])("asking for %s keeps what isn't about bodies", (_what, selection, expected) => {
  expect(asked(selection)).toBe(expected);
});

test("a day that is set can be taken away", () => {
  expect(asked(setAsOf(emptySelection, 0))).toBe("asof=1970-01-01");
  expect(setAsOf(setAsOf(emptySelection, 0), undefined)).toEqual(emptySelection);
  expect(asked(setUndated(emptySelection, 0))).toBe("undated=1970-01-01");
  expect(setUndated(setUndated(emptySelection, 0), undefined)).toEqual(emptySelection);
});
