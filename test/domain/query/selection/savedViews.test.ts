import fc from "fast-check";
import { describe, expect, test } from "vitest";

import {
  addView,
  mergeViews,
  readViews,
  removeView,
  writeViews,
} from "#domain/query/selection/savedViews.ts";

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

  test("a dot in a name is no way up, and a long query isn't endless", () => {
    for (const path of ["/", "/data/plan.json", "/data/.plan", "/data/plan."]) {
      const view = { ...miit, path, query: "q=".padEnd(4000, "x") };
      expect(addView([], view)).toEqual({ views: [view], replaced: false });
    }
  });

  test("a name is kept on one line, and to eighty characters", () => {
    const nameOf = (name: string) => {
      const added = addView([], { ...miit, name });
      return "views" in added ? added.views[0]?.name : undefined;
    };
    expect(nameOf("steel \n  and  more")).toBe("steel and more");
    expect(nameOf("x".repeat(100))).toBe("x".repeat(80));
    expect(nameOf(`${"x".repeat(79)} more`)).toBe("x".repeat(79));
  });

  test("what turns a line round is taken out of a name", () => {
    expect(addView([], { ...miit, name: "\u202Eevil\tname" })).toMatchObject({
      views: [{ name: "evil name" }],
    });
  });

  test("there is an end to them", () => {
    const many = Array.from({ length: 200 }, (_, at) => ({ ...miit, name: `view ${at}` }));
    expect(addView(many, behind)).toEqual({ refused: "number" });
    expect(mergeViews(many, [behind, { ...miit, name: "view 3" }])).toMatchObject({
      left: 1,
      replaced: 1,
    });
    expect(mergeViews([], [behind, miit])).toEqual({ views: [behind, miit], left: 0, replaced: 0 });
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

  test("what isn't a view is left out and counted", () => {
    const text = JSON.stringify({ views: [miit, null, { name: "x" }, { ...miit, path: "//x" }] });
    expect(readViews(text)).toEqual({ views: [miit], skipped: 3 });
  });

  test("whatever the text, it never throws", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        readViews(text);
      }),
    );
  });
});
