import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";

import { mergeViews } from "#domain/query/selection/savedViews.ts";
import { changeViews, viewStore } from "#features/filters/saved/viewStore.ts";
import { addSlide } from "#parts/briefing/addSlide.ts";
import { briefingStore } from "#parts/briefing/briefingStore.ts";
import { coreSnapshot } from "#test/support/dataset.ts";

const sources = join(import.meta.dirname, "../../src");

/** The files of the code that hold a text. */
const filesWith = (text: string): readonly string[] =>
  readdirSync(sources, { recursive: true, encoding: "utf8" })
    .filter(
      (file) => /\.tsx?$/.test(file) && readFileSync(join(sources, file), "utf8").includes(text),
    )
    .toSorted();

/** A list that the reader keeps: its key in storage, what adds to it from any page, and the names in it. */
interface KeptList {
  readonly key: string;
  readonly add: (name: string) => Promise<unknown>;
  readonly names: () => readonly string[];
}

const lists: Readonly<Record<string, KeptList>> = {
  "features/filters/saved/viewStore.ts": {
    key: "saved-views",
    add: (name) => changeViews((now) => mergeViews(now, [{ name, path: "/", query: "" }]).views),
    names: () => viewStore.get().value.map(({ name }) => name),
  },
  "parts/briefing/briefingStore.ts": {
    key: "briefing",
    add: (name) =>
      addSlide(name, { path: "/", parameters: new URLSearchParams() }, coreSnapshot(), {
        edition: undefined,
        isEmpty: false,
        targets: undefined,
      }),
    names: () =>
      briefingStore
        .get()
        .value.slides.map((slide) => (slide.kind === "figure" ? slide.figure : "")),
  },
};

beforeEach(() => localStorage.clear());

test("every list that the reader keeps is tested here", () => {
  expect(Object.keys(lists)).toEqual(filesWith("= keptStore<"));
});

describe.each(Object.entries(lists))("%s", (_file, { key, add, names }) => {
  test("is added to as another tab left it, while nothing on the page shows it", async () => {
    await add("theirs");
    const theirs = localStorage.getItem(key) ?? "";
    localStorage.clear();
    await add("ours");
    localStorage.setItem(key, theirs);
    await add("later");
    expect(names()).toEqual(["theirs", "later"]);
  });
});
