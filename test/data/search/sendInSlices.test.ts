import fc from "fast-check";
import { expect, test } from "vitest";

import { type Slice, sendInSlices } from "#data/search/sendInSlices.ts";
import { allDocs, docListOf } from "#search/documents/docList.ts";
import { bundledDocs } from "#test/search/bundledDocs.ts";

test("every document is sent once, in its order, and the last slice says so", async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 600 }), async (size) => {
      const docs = bundledDocs.slice(0, size);
      const list = docListOf(docs, (doc) => doc);
      const slices: Slice[] = [];
      await sendInSlices(list, (slice) => slices.push(slice), new AbortController().signal);
      expect(slices.flatMap((slice) => slice.docs)).toEqual(docs);
      expect(allDocs(list)).toEqual(docs);
      expect(slices.map(({ isLast }) => isLast)).toEqual(
        slices.map((_, at) => at === slices.length - 1),
      );
    }),
  );
});

test("between slices the page has its turn", async () => {
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
  }, 1);
  const slow = docListOf(bundledDocs.slice(0, 128), (doc) => {
    const until = performance.now() + 0.5;
    while (performance.now() < until);
    return doc;
  });
  await sendInSlices(slow, () => undefined, new AbortController().signal);
  clearInterval(timer);
  expect(turns).toBeGreaterThan(0);
});

test("nothing more is made or sent once nobody waits for it", async () => {
  const stop = new AbortController();
  let madeCount = 0;
  const docs = docListOf(bundledDocs, (doc) => {
    madeCount += 1;
    return doc;
  });
  const slices: Slice[] = [];
  await sendInSlices(
    docs,
    (slice) => {
      slices.push(slice);
      stop.abort();
    },
    stop.signal,
  );
  expect(slices.map(({ isLast }) => isLast)).toEqual([false]);
  expect(madeCount).toBe(slices[0]?.docs.length);
});
