import { inSlices } from "#data/inSlices.ts";
import type { DocList } from "#search/documents/docList.ts";
import type { SearchDoc } from "#search/documents/searchDoc.ts";

/** Some of the documents, and whether they are the last. */
export interface Slice {
  readonly docs: readonly SearchDoc[];
  readonly isLast: boolean;
}

/** Documents in a slice. Creating and sending them takes about a millisecond. */
const STEP = 64;

/**
 * Creates and sends documents a few at a time, so that the page stays responsive. Stops silently once
 * `signal` is aborted.
 */
export const sendInSlices = (
  { length, make }: DocList,
  send: (slice: Slice) => void,
  signal: AbortSignal,
): Promise<void> => {
  let from = 0;
  return inSlices(() => {
    if (signal.aborted) return false;
    const to = Math.min(length, from + STEP);
    const docs = Array.from({ length: to - from }, (_, at) => make(from + at));
    send({ docs, isLast: to === length });
    from = to;
    return to < length;
  });
};
