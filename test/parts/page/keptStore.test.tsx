import { beforeEach, describe, expect, test, vi } from "vitest";

import { keptStore } from "#parts/page/keptStore.ts";

const make = () =>
  keptStore<readonly string[]>({
    key: "words",
    empty: [],
    read: (text) => {
      if (!text.startsWith("ok ")) return undefined;
      const all = text.slice(3).split(",");
      const value = all.filter((one) => one !== "?");
      return { value, skipped: all.length - value.length };
    },
    write: (words) => `ok ${words.join(",")}`,
  });

beforeEach(() => localStorage.clear());

describe("what the reader keeps", () => {
  test("comes back as it was kept", () => {
    make().keep(["a", "b"]);
    expect(make().store.get()).toEqual({ value: ["a", "b"], trouble: undefined });
  });

  test.each([
    ["nothing of which can be read", "broken", [], { is: "unreadable" }],
    ["a part of which can't be read", "ok a,?", ["a"], { is: "skipped", skipped: 1 }],
  ])("%s is said, and put aside before it is written over", (_what, stored, value, trouble) => {
    localStorage.setItem("words", stored);
    const { store, keep } = make();
    expect(store.get()).toEqual({ value, trouble });
    keep(["c"]);
    expect(store.get()).toEqual({ value: ["c"], trouble: undefined });
    expect(localStorage.getItem("words-before")).toBe(stored);
    keep(["d"]);
    expect(localStorage.getItem("words-before")).toBe(stored);
  });

  test("is changed from what another tab kept since, and not written over", () => {
    const { store, change } = make();
    expect(store.get().value).toEqual([]);
    localStorage.setItem("words", "ok theirs");
    void change((words) => [...words, "ours"]);
    expect(localStorage.getItem("words")).toBe("ok theirs,ours");
    expect(store.get().value).toEqual(["theirs", "ours"]);
  });

  test("stays until the page is closed where the browser keeps nothing", () => {
    const { store, keep, change } = make();
    const full = new DOMException("full", "QuotaExceededError");
    vi.stubGlobal("localStorage", {
      getItem: () => null,
      setItem: () => {
        throw full;
      },
    });
    keep(["a"]);
    expect(store.get()).toEqual({ value: ["a"], trouble: { is: "full" } });
    void change((words) => [...words, "b"]);
    expect(store.get().value).toEqual(["a", "b"]);
  });
});
