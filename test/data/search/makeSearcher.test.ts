import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

import { makeSearcher } from "#data/search/makeSearcher.ts";
import type { Slice } from "#data/search/sendInSlices.ts";
import { buildIndex } from "#search/index/buildIndex.ts";
import { docListOf } from "#search/documents/docList.ts";
import { bundledDocs } from "#test/search/bundledDocs.ts";

/** A worker that does nothing until a test says so. */
class StillWorker extends EventTarget {
  static readonly all: StillWorker[] = [];
  readonly slices: Slice[] = [];
  isTerminated = false;

  constructor() {
    super();
    StillWorker.all.push(this);
  }

  postMessage(slice: Slice): void {
    this.slices.push(slice);
  }

  terminate(): void {
    this.isTerminated = true;
  }
}

beforeEach(() => {
  StillWorker.all.length = 0;
  vi.stubGlobal("Worker", StillWorker);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const many = docListOf(
  Array.from({ length: 2000 }, (_, at) => bundledDocs[at % bundledDocs.length]),
  (doc) => {
    if (doc === undefined) throw new Error("expected a document");
    return doc;
  },
);
const few = docListOf(bundledDocs.slice(0, 1000), (doc) => doc);

/** Makes a searcher of many documents, up to where all of them are with the worker. */
const begin = async () => {
  const stop = new AbortController();
  const made = makeSearcher(many, stop.signal);
  // Whoever fails it awaits it later.
  made.catch(() => undefined);
  const worker = await vi.waitUntil(() =>
    StillWorker.all.find(({ slices }) => slices.at(-1)?.isLast === true),
  );
  return { stop, made, worker };
};

test("few documents need no worker", async () => {
  const searcher = await makeSearcher(few, new AbortController().signal);
  expect(searcher.search("MIIT").hits.length).toBeGreaterThan(0);
  expect(StillWorker.all).toEqual([]);
});

describe("for many documents a worker", () => {
  test("builds the index and is stopped", async () => {
    const { made, worker } = await begin();
    const docs = worker.slices.flatMap(({ docs: some }) => some);
    worker.dispatchEvent(new MessageEvent("message", { data: buildIndex(docs) }));
    expect((await made).search("MIIT").hits.length).toBeGreaterThan(0);
    expect(worker.isTerminated).toBe(true);
  });

  test("is stopped once nobody waits for it", async () => {
    const { stop, made, worker } = await begin();
    stop.abort(new Error("gone"));
    await expect(made).rejects.toThrow("gone");
    expect(worker.isTerminated).toBe(true);
  });

  test("isn't begun when nobody waits for it any more", async () => {
    await expect(makeSearcher(many, AbortSignal.abort(new Error("gone")))).rejects.toThrow("gone");
    expect(StillWorker.all).toEqual([]);
  });

  test.each([
    ["error", "could not be built"],
    ["messageerror", "could not be taken over"],
  ])("that meets an %s fails and is stopped", async (type, words) => {
    const { made, worker } = await begin();
    worker.dispatchEvent(new MessageEvent(type));
    await expect(made).rejects.toThrow(words);
    expect(worker.isTerminated).toBe(true);
  });

  test("is stopped where a document can't be made", async () => {
    const broken = docListOf(
      bundledDocs.concat(...Array.from({ length: 20 }, () => bundledDocs)),
      () => {
        throw new Error("a broken record");
      },
    );
    await expect(makeSearcher(broken, new AbortController().signal)).rejects.toThrow("broken");
    expect(StillWorker.all[0]?.isTerminated).toBe(true);
  });
});
