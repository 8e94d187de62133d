import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { act, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

import { isSlashOn, switchSlash } from "#app/shell/slashKey.ts";
import { useTheme } from "#app/shell/useTheme.ts";
import { emptyBriefing } from "#domain/briefing/briefing.ts";
import { mergeViews } from "#domain/query/selection/savedViews.ts";
import { emptyDesk } from "#features/desk/state/desk.ts";
import { desk } from "#features/desk/state/deskStore.ts";
import { changeViews, viewStore } from "#features/filters/saved/viewStore.ts";
import { keepLook, keptLook } from "#figures/actions/keptLook.ts";
import { addSlide } from "#parts/briefing/addSlide.ts";
import { briefingStore, changeBriefing } from "#parts/briefing/briefingStore.ts";
import type { Kept } from "#parts/page/keptStore.ts";
import type { Store } from "#ui/store.ts";
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
  readonly store: Pick<Store<Kept<unknown>>, "get" | "subscribe">;
  readonly add: (name: string) => Promise<unknown>;
  readonly names: () => readonly string[];
}

const lists: Readonly<Record<string, KeptList>> = {
  "features/filters/saved/viewStore.ts": {
    key: "saved-views",
    store: viewStore,
    add: (name) => changeViews((now) => mergeViews(now, [{ name, path: "/", query: "" }]).views),
    names: () => viewStore.get().value.map(({ name }) => name),
  },
  "parts/briefing/briefingStore.ts": {
    key: "briefing",
    store: briefingStore,
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

/** Storage that can be read, and has no room left. */
const fillStorage = () =>
  vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("full", "QuotaExceededError");
  });

beforeEach(() => localStorage.clear());

afterEach(async () => {
  await changeViews(() => []);
  await changeBriefing(() => emptyBriefing);
});

test("every list that the reader keeps is tested here", () => {
  expect(Object.keys(lists)).toEqual(filesWith("= keptStore<"));
});

describe.each(Object.entries(lists))("%s", (_file, { key, store, add, names }) => {
  test("is added to as another tab left it, while nothing on the page shows it", async () => {
    await add("theirs");
    const theirs = localStorage.getItem(key) ?? "";
    localStorage.clear();
    await add("ours");
    localStorage.setItem(key, theirs);
    await add("later");
    expect(names()).toEqual(["theirs", "later"]);
  });

  test("stays where it couldn't be stored, whatever another tab stores then", async () => {
    await add("stored");
    const stop = store.subscribe(() => undefined);
    const writing = fillStorage();
    await add("unstored");
    writing.mockRestore();
    localStorage.removeItem(key);
    dispatchEvent(new StorageEvent("storage", { key }));
    expect(names()).toEqual(["stored", "unstored"]);
    expect(store.get().trouble).toEqual({ is: "full" });
    stop();
    // Stored with the next change: now there is room.
    await add("later");
    expect(names()).toEqual(["stored", "unstored", "later"]);
    expect(store.get().trouble).toBeUndefined();
  });
});

/** What the reader chooses by other means: what makes the next choice, the first again after the last, and what is shown. */
const choices: Readonly<Record<string, { choose: () => void; shown: () => unknown }>> = {
  "app/shell/slashKey.ts": { choose: () => switchSlash(!isSlashOn()), shown: isSlashOn },
  "app/shell/useTheme.ts": {
    choose: () => act(renderHook(useTheme).result.current[1]),
    shown: () => renderHook(useTheme).result.current[0],
  },
  "features/desk/state/deskStore.ts": {
    choose: () =>
      desk.act(
        desk.store.get().history.now === emptyDesk
          ? { do: "add", file: "news", record: { id: "new" } }
          : { do: "replace", desk: emptyDesk },
      ),
    shown: () => desk.store.get().history.now.items.length,
  },
  "figures/actions/keptLook.ts": {
    choose: () => keepLook({ ...keptLook(), density: keptLook().density === 2 ? 3 : 2 }),
    shown: () => keptLook().density,
  },
};

/** More than any of them has. */
const MOST_CHOICES = 5;

/** The lists above; files of the reader's, which say what couldn't be kept; a build, which nobody chooses. */
const others = ["data/build.ts", "data/ownData/keptFiles.ts", "parts/page/keptStore.ts"];

test("everything else that is stored is tested here", () => {
  expect([...Object.keys(choices), ...others].toSorted()).toEqual(filesWith(".setItem("));
});

test.each(Object.entries(choices))(
  "a choice of %s holds until the page is closed where storage is full",
  (_file, { choose, shown }) => {
    // Other files have the same page, and may have left another choice.
    desk.act({ do: "replace", desk: emptyDesk });
    const before = shown();
    const writing = fillStorage();
    choose();
    const chosen = shown();
    writing.mockRestore();
    expect(chosen).not.toEqual(before);
    for (let nth = 0; nth < MOST_CHOICES && shown() !== before; nth += 1) choose();
    expect(shown()).toEqual(before);
  },
);
