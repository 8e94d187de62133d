import { compareDocs, type SearchDoc } from "./searchDoc.ts";

/** Rows of documents in the order in which those of equal score are shown. */
export const rankOrder = (docs: readonly SearchDoc[]): Uint32Array =>
  Uint32Array.from(docs.keys()).sort((a, b) => {
    const [first, second] = [docs[a], docs[b]];
    return first === undefined || second === undefined ? 0 : compareDocs(first, second) || a - b;
  });
