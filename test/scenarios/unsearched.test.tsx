import { act, waitFor } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";

import { loadTextSearch } from "#data/search/loadTextSearch.ts";
import { nothingWithoutPinyin, searching } from "#messages/app/parts.ts";
import { renderApp } from "#test/support/renderApp.tsx";
import { serve } from "#test/support/serve.ts";
import { viewHeading } from "#test/support/viewHeading.ts";

vi.mock(import("#data/search/loadTextSearch.ts"), async (importActual) => {
  const actual = await importActual();
  return { ...actual, loadTextSearch: vi.fn(actual.loadTextSearch) };
});

afterEach(() => {
  vi.mocked(loadTextSearch).mockReset();
});

const routes = ["/", "/timeline", "/targets", "/agencies", "/records", "/data"];
/** The Ministry of Industry in pinyin: no title holds it as it stands. */
const pinyin = "q=gongxinbu";

const heading = async (): Promise<string> => (await viewHeading()).textContent;

test.each([...routes, "/embed?figure=/records/records"])(
  "%s doesn't say that nothing matches while pinyin is missing",
  async (route) => {
    serve({ pinyin: () => ({ status: 503 }) });
    renderApp(`${route}${route.includes("?") ? "&" : "?"}${pinyin}`);
    await waitFor(async () => expect(await heading()).toBe(nothingWithoutPinyin));
  },
);

test.each([...routes, "/embed?figure=/records/records"])(
  "%s says how far was searched while the search is on its way, and where it can't be had",
  async (route) => {
    const rejections: ((error: Error) => void)[] = [];
    vi.mocked(loadTextSearch).mockImplementation(
      () => new Promise((_resolve, reject) => rejections.push(reject)),
    );
    const reported = vi.spyOn(globalThis, "reportError").mockImplementation(() => undefined);
    serve({ pinyin: () => ({ status: 503 }) });
    renderApp(`${route}${route.includes("?") ? "&" : "?"}${pinyin}`);
    await waitFor(() => expect(rejections).not.toEqual([]));
    await waitFor(async () => expect(await heading()).toBe(searching.pending));
    await act(async () => {
      for (const fail of rejections) fail(new Error("no chunk"));
    });
    await waitFor(async () => expect(await heading()).toBe(searching.titles));
    reported.mockRestore();
  },
);

test("what nobody would find by pinyin is said as found", async () => {
  serve({ pinyin: () => ({ status: 503 }) });
  renderApp(`/records?q=${encodeURIComponent("没有这样的词")}`);
  await waitFor(async () => expect(await heading()).toBe("No record matches"));
});
