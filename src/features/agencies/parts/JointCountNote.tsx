import type { Entry } from "#domain/dataset/entry.ts";

import { atLeastWords } from "#parts/records/jointCounts.ts";

/** Says under counts of joint issuing that they are too low, where some issuers aren't known. */
export const JointCountNote = ({ entries }: { readonly entries: readonly Entry[] }) => {
  const words = atLeastWords(entries);
  return words === undefined ? null : (
    <p className="mt-2 max-w-[75ch] text-small text-muted">{words}</p>
  );
};
