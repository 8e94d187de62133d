import type { TargetEntry } from "#domain/dataset/entry.ts";
import { oncePer } from "#domain/oncePer.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { missingWords, unsettledWords } from "#messages/judging/settle.ts";
import { type Settling, wouldSettle } from "#domain/judging/wouldSettle.ts";

import { gaps as words } from "#messages/views/gaps.ts";
import { dataLang } from "#messages/language.ts";
import { shortTitle, titleLang } from "#messages/words/titles.ts";
import { distinctName, type Gap, type GapItem } from "./gap.ts";

const keyOf = (settling: Settling): string =>
  settling.by === "nothing" ? settling.why : settling.missing.join("+");

const titleOf = (settling: Settling): string => {
  const text =
    settling.by === "nothing" ? unsettledWords(settling.why) : missingWords(settling.missing);
  return words.settledBy(text);
};

/** The statistic and its publisher, where known; else the document. */
const itemOf = (one: TargetEntry, settling: Settling): GapItem => {
  const { id, target, entry } = one;
  const named = settling.by === "figure" ? settling.named : undefined;
  return {
    key: id,
    words: target.metric,
    lang: dataLang,
    detail:
      named === undefined ? shortTitle(entry) : words.published(named.statistic, named.publisher),
    detailLang: named === undefined ? titleLang(entry) : dataLang,
    to: `/targets/${id}`,
    name: distinctName(one, target.metric),
  };
};

/**
 * The shown targets that aren't settled, by what would settle them: the most frequent first, those that nothing can
 * settle last. Each target is in exactly one of them.
 */
export const settleGaps = oncePer(({ targets, judged, selection }: Snapshot): readonly Gap[] => {
  const groups = new Map<string, { settling: Settling; items: GapItem[] }>();
  for (const entry of targets.shown) {
    const judgement = judged.byTarget.get(entry.id);
    const settling = judgement && wouldSettle(entry.target, judgement);
    if (settling === undefined) continue;
    const group = groups.get(keyOf(settling)) ?? { settling, items: [] };
    group.items.push(itemOf(entry, settling));
    groups.set(keyOf(settling), group);
  }
  const unsettled = [...groups.values()].reduce((sum, { items }) => sum + items.length, 0);
  return [...groups]
    .map(([key, { settling, items }]) => ({
      last: settling.by === "nothing" ? 1 : 0,
      gap: {
        key,
        title: titleOf(settling),
        total: unsettled,
        noun: selection.count,
        items,
      },
    }))
    .sort((a, b) => a.last - b.last || b.gap.items.length - a.gap.items.length)
    .map(({ gap }) => gap);
});

/** How many of the shown targets aren't settled, and how many of these can't be judged. */
export const settleCounts = (snapshot: Snapshot) => {
  const { judged, targets } = snapshot;
  const open = settleGaps(snapshot).flatMap(({ items }) => items);
  const notJudged = open.filter(({ key }) => judged.byTarget.get(key)?.verdict === "not-judged");
  return { count: open.length, notJudged: notJudged.length, total: targets.shown.length };
};
