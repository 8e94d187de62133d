import fc from "fast-check";
import { expect, test } from "vitest";

import { valueAt, withValue } from "#features/desk/state/path.ts";

test("a value at a place of a list changes no other item, and takes none out", () => {
  const text = fc.constantFrom("", "a", "b");
  const item = fc.oneof(text, fc.record({ en: text, zh: text }, { requiredKeys: [] }));
  fc.assert(
    fc.property(
      fc.constantFrom("aliases", "issuers.co"),
      fc.array(item, { minLength: 1, maxLength: 4 }),
      fc.nat({ max: 4 }),
      fc.constantFrom("", ".en", ".zh"),
      fc.option(text, { nil: undefined }),
      (path, items, place, within, value) => {
        const record = withValue({ id: "one" }, path, items);
        const list = valueAt(withValue(record, `${path}.${place}${within}`, value), path);
        if (!Array.isArray(list)) throw new Error("expected a list");
        expect(list.length).toBeGreaterThanOrEqual(items.length);
        items.forEach((other, at) => {
          if (at !== place) expect(list[at]).toEqual(other);
        });
      },
    ),
  );
});

test("an item that isn't there and gets no value makes no list", () => {
  expect(withValue({ id: "one" }, "aliases.0", undefined)).toEqual({ id: "one" });
});
