import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { addView, readViews, removeView, writeViews } from "#domain/query/selection/savedViews.ts";

const behind = { name: "Behind", path: "/targets", query: "verdict=behind" };
const miit = { name: "MIIT", path: "/records", query: "agency=miit" };

describe("named views", () => {
  test("a view of the same name is replaced in its place", () => {
    const views = [behind, miit];
    expect(addView(views, { ...miit, name: " Behind " })).toEqual({
      views: [{ ...miit, name: "Behind" }, miit],
      replaced: true,
    });
    expect(removeView(views, "Behind")).toEqual([miit]);
  });

  test.each([
    ["no name", { ...miit, name: "  " }, "name"],
    ["a name that can't be seen", { ...miit, name: "\u200B\u2060" }, "name"],
    ["another host", { ...miit, path: "//evil.example/" }, "address"],
    ["a way out of the app", { ...miit, path: "/../other" }, "address"],
    ["a scheme", { ...miit, path: "javascript:alert(1)" }, "address"],
    ["an endless query", { ...miit, query: "q=".padEnd(4001, "x") }, "address"],
    ["what isn't of a path after it", { ...miit, path: "/records?q=x" }, "address"],
    ["a way up in the middle", { ...miit, path: "/records/./miit" }, "address"],
  ])("%s is refused, with the reason", (_what, view, refused) => {
    expect(addView([], view)).toEqual({ refused });
  });
});

describe("a file of views", () => {
  test("reads back as written, links or not", () => {
    const name = fc.stringMatching(/^[\w 工信部]{0,20}[a-z]$/u).map((text) => text.trim());
    const view = fc.record({
      name: name.map((text) => text.replaceAll(/\s+/g, " ")),
      path: fc.constantFrom("/", "/targets", "/agencies/miit"),
      query: fc.constantFrom("", "agency=miit", "q=%E5%B7%A5&from=2023"),
    });
    fc.assert(
      fc.property(fc.uniqueArray(view, { selector: (one) => one.name }), (views) => {
        const text = writeViews(views, ({ path }) => ({
          link: `https://dashboard.example${path}`,
          words: "MIIT leads",
        }));
        expect(readViews(text)).toEqual({ views, skipped: 0 });
        expect(readViews(writeViews(views))).toEqual({ views, skipped: 0 });
      }),
    );
  });

  test.each(["", "no JSON", "[]", "null", '{"records":[]}', '{"views":{}}'])(
    "%j holds none",
    (text) => {
      expect(readViews(text)).toBeUndefined();
    },
  );

  test("whatever the text, it never throws", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        readViews(text);
      }),
    );
  });
});
