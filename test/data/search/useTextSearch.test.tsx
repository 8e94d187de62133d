import { act, renderHook, waitFor } from "@testing-library/react";
import { beforeEach, describe, expect, test, vi } from "vitest";

import { useMemo } from "react";

import { useSnapshot } from "#app/view/useSnapshot.ts";
import { loadTextSearch } from "#data/search/loadTextSearch.ts";
import { useTextSearch } from "#data/search/useTextSearch.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { emptySelection } from "#domain/query/selection/selection.ts";
import { noPinyin, type Pinyin } from "#domain/schema/pinyin.ts";
import { dayFrom, coreDataset } from "#test/support/dataset.ts";

vi.mock(import("#data/search/loadTextSearch.ts"), async (importActual) => {
  const actual = await importActual();
  return { ...actual, loadTextSearch: vi.fn(actual.loadTextSearch) };
});

const load = vi.mocked(loadTextSearch);
beforeEach(() => {
  load.mockClear();
});

const dataset = coreDataset();
const today = dayFrom("2026-11-24");

interface Props {
  readonly q: string;
  readonly of: Dataset;
  readonly pinyin?: Pinyin | "awaited" | undefined;
}

/** The two hooks as the app has them, for a query that may change. */
const renderSearch = (query = "", first?: Props["pinyin"]) => {
  const initialProps: Props = { q: query, of: dataset, pinyin: first };
  return renderHook(
    ({ q, of, pinyin = noPinyin }: Props) => {
      const search = useTextSearch(of, pinyin === "awaited" ? undefined : pinyin, q);
      const selection = useMemo(() => ({ ...emptySelection, q }), [q]);
      return { search, snapshot: useSnapshot(of, selection, today, search.searches) };
    },
    { initialProps },
  );
};

/** Long enough for a load that nobody should have begun. */
const aWhile = () => act(() => new Promise((resolve) => setTimeout(resolve, 300)));

describe("the search is loaded", () => {
  test("not while nobody searches", async () => {
    const { result } = renderSearch();
    const { snapshot } = result.current;
    await aWhile();
    expect(load).not.toHaveBeenCalled();
    expect(result.current.snapshot).toBe(snapshot);
  });

  test("once a reader turns to it, which leaves the snapshot as it is until there is a query", async () => {
    const { result, rerender } = renderSearch();
    const { snapshot } = result.current;
    act(() => result.current.search.want());
    await waitFor(() => expect(result.current.search.searchers).toBeDefined());
    expect(result.current.search.extent).toBe("without-pinyin");
    expect(result.current.snapshot).toBe(snapshot);
    rerender({ q: "国办发〔2023〕37号", of: dataset });
    expect(result.current.snapshot.entries.shown.map(({ id }) => id)).toContain(
      "patents-2023-2025",
    );
    act(() => result.current.search.want());
    await aWhile();
    expect(load).toHaveBeenCalledOnce();
  });

  test("for a query in the address, which the plain search answers until then", async () => {
    const { result, rerender } = renderSearch("aviaton");
    expect(result.current.snapshot.entries.shown).toEqual([]);
    await waitFor(() => expect(result.current.snapshot.entries.shown).not.toEqual([]));
    rerender({ q: "", of: dataset });
    await aWhile();
    expect(load).toHaveBeenCalledOnce();
  });
});

describe("how far a text was searched for", () => {
  const searched = (result: ReturnType<typeof renderSearch>["result"]) =>
    result.current.snapshot.searched;

  test("in titles alone until the search is there, and then everywhere", async () => {
    const pinyin = { ...noPinyin };
    const { result, rerender } = renderSearch("aviation", pinyin);
    expect(searched(result)).toBe("pending");
    rerender({ q: "", of: dataset, pinyin });
    expect(searched(result)).toBe("whole");
    rerender({ q: "aviation", of: dataset, pinyin });
    await waitFor(() => expect(searched(result)).toBe("whole"));
    expect(load).toHaveBeenCalledOnce();
  });

  test("in titles alone where the search can't be had", async () => {
    vi.spyOn(globalThis, "reportError").mockImplementation(() => undefined);
    load.mockRejectedValueOnce(new Error("not there"));
    const { result } = renderSearch("aviation");
    await waitFor(() => expect(searched(result)).toBe("titles"));
  });
});

describe("should it fail", () => {
  test("the plain search goes on and the error is reported", async () => {
    const report = vi.spyOn(globalThis, "reportError").mockImplementation(() => undefined);
    const error = new Error("a fault in the code");
    load.mockRejectedValueOnce(error);
    const { result } = renderSearch("green aviation manufacturing");
    await waitFor(() => expect(report).toHaveBeenCalledExactlyOnceWith(error));
    expect(result.current.search).toMatchObject({ extent: "titles", searchers: undefined });
    expect(result.current.snapshot.entries.shown.map(({ id }) => id)).toEqual([
      "green-aviation-2023-2035",
    ]);
    // What else was on its way is given up.
    expect(load.mock.calls[0]?.[2].aborted).toBe(true);
    report.mockRestore();
  });
});
