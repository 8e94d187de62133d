import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { loadFile, setSource } from "#data/loadFile.ts";

beforeEach(() => {
  setSource();
  vi.useFakeTimers();
  // A page that names no edition.
  vi.stubGlobal("document", { documentElement: { dataset: {} } });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A server that sends these parts of a file, each so many seconds after the one before, then nothing. */
const trickle = (parts: readonly string[], seconds: number, isWhole: boolean) =>
  vi.spyOn(globalThis, "fetch").mockImplementation(async (_address, { signal } = {}) => {
    let at = 0;
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        signal?.addEventListener("abort", () => controller.error(signal.reason));
      },
      pull: async (controller) => {
        const part = parts[at];
        at += 1;
        if (part === undefined && !isWhole) return new Promise(() => undefined);
        if (part === undefined) return controller.close();
        await new Promise((resolve) => {
          setTimeout(resolve, seconds * 1000);
        });
        return controller.enqueue(new TextEncoder().encode(part));
      },
    });
    return new Response(body);
  });

/** What came of it, once so many seconds have passed. */
const after = async (seconds: number): Promise<unknown> => {
  const loaded = loadFile("data", new AbortController().signal).catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(seconds * 1000);
  return Promise.race([loaded, Promise.resolve("still waiting")]);
};

test("a file that still arrives is never cut, however long it takes", async () => {
  trickle(['{"rec', 'ords"', ":[]}"], 15, true);
  expect(await after(60)).toEqual({ records: [] });
});

test("one of which nothing comes any more is given up, and the reason told", async () => {
  trickle(['{"rec'], 1, false);
  expect(await after(20)).toBe("still waiting");
  trickle(['{"rec'], 1, false);
  expect(await after(22)).toMatchObject({ fault: { is: "late", seconds: 20 } });
});

test("so is one of which not even the beginning comes", async () => {
  vi.spyOn(globalThis, "fetch").mockImplementation(
    (_address, { signal } = {}) =>
      new Promise((_, reject) => {
        signal?.addEventListener("abort", () => reject(new Error("aborted")));
      }),
  );
  expect(await after(21)).toMatchObject({ fault: { is: "late", seconds: 20 } });
});

test("who no longer wants it isn't told that it is late", async () => {
  trickle(['{"rec'], 1, false);
  const stop = new AbortController();
  const loaded = loadFile("data", stop.signal).catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(2000);
  stop.abort(new Error("gone"));
  await vi.advanceTimersByTimeAsync(0);
  expect(await loaded).toMatchObject({ message: "gone" });
});
