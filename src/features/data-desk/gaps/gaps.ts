import type { Snapshot } from "#domain/filter/snapshot.ts";

import { gaps as words } from "#messages/views/gaps.ts";

import type { Gap } from "./gap.ts";
import { recordGaps } from "./recordGaps.ts";
import { sourceGaps } from "./sourceGaps.ts";
import { targetGaps } from "./targetGaps.ts";

/** What isn't known of the selected records and targets. Gaps that nothing falls into are left out. */
export const gapsOf = ({ targets, entries, dataset }: Snapshot): readonly Gap[] =>
  [...targetGaps(targets.shown), ...recordGaps(entries.shown, dataset), ...sourceGaps(dataset)]
    .filter(({ items }) => items.length > 0)
    .map((gap) => ({ ...gap, title: words.titles[gap.key] }));
