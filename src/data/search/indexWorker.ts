import { buildIndex } from "#domain/search/buildIndex.ts";
import type { SearchDoc } from "#domain/search/searchDoc.ts";

// Off the main thread: takes documents, gives their index back, and is done.
addEventListener("message", ({ data }: MessageEvent<readonly SearchDoc[]>) => {
  postMessage(buildIndex(data));
});
