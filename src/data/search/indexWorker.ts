import { buildIndex } from "#search/index/buildIndex.ts";
import type { SearchDoc } from "#search/documents/searchDoc.ts";

import type { Slice } from "./sendInSlices.ts";

const docs: SearchDoc[] = [];

addEventListener("messageerror", () => {
  // A thrown error reaches the page; otherwise the page would wait for ever.
  throw new Error("documents could not be read");
});

// Off the main thread: receives documents slice by slice, sends back their index, and ends.
addEventListener("message", ({ data }: MessageEvent<Slice>) => {
  docs.push(...data.docs);
  if (!data.isLast) return;
  const index = buildIndex(docs);
  const { rows, hanPairs, offsets, postings, keys, cachedPoints } = index;
  const { starts, hashes, ranks } = keys;
  const lists = [rows, hanPairs, offsets, postings, cachedPoints, starts, hashes, ranks];
  const buffers = lists.map(({ buffer }) => buffer).filter((one) => one instanceof ArrayBuffer);
  // Transferred rather than copied: the buffers are many megabytes.
  postMessage(index, { transfer: [...new Set(buffers)] });
});
