import { dueYear } from "#domain/query/dueDays.ts";
import { type TargetEntry, targetLabel } from "#domain/dataset/entry.ts";
import { hasBit } from "#domain/query/filter/bits.ts";
import { asRow, itemAt, type Row } from "#domain/query/filter/row.ts";
import type { SelectedTable, Snapshot } from "#domain/query/filter/snapshot.ts";
import { oncePer } from "#domain/oncePer.ts";
import { targetStrip } from "#messages/figures/targetStrip.ts";
import { shortTitle } from "#messages/words/titles.ts";

/** Keys that targets may share: the name, the name in a year, the name in a document. */
const sharedBy = ({ target, due, entry }: TargetEntry) => {
  const label = targetLabel(target);
  return { label, ofYear: `${label}\n${dueYear(due.end)}`, ofDocument: `${label}\n${entry.id}` };
};

/** All targets of a data set by these keys, cached by its table of targets. */
const sharersIn = oncePer((items: readonly TargetEntry[]) => {
  const sharersByKey = new Map<string, Row<TargetEntry>[]>();
  for (const [at, one] of items.entries()) {
    for (const key of Object.values(sharedBy(one))) {
      const own = sharersByKey.get(key);
      if (own === undefined) sharersByKey.set(key, [asRow(at)]);
      else own.push(asRow(at));
    }
  }
  return sharersByKey;
});

/**
 * The names of targets. Those that share a name are distinguished by their due year, those that share that too by their
 * document, and where that isn't enough by both. Only shown targets that `isAmong` accepts count. Names are computed on
 * demand, as few of thousands of targets are named.
 */
export const stripNames =
  (
    { items, result }: SelectedTable<TargetEntry>,
    isAmong: (entry: TargetEntry) => boolean = () => true,
  ): ((entry: TargetEntry) => string) =>
  (entry) => {
    const { label, ofYear, ofDocument } = sharedBy(entry);
    const isShared = (key: string): boolean =>
      (sharersIn(items).get(key) ?? []).some((row) => {
        const other = hasBit(result.mask, row) ? itemAt(items, row) : undefined;
        return other !== undefined && other !== entry && isAmong(other);
      });
    if (!isShared(label)) return label;
    const withYear = targetStrip.due(label, dueYear(entry.due.end));
    if (!isShared(ofYear)) return withYear;
    return targetStrip.setBy(isShared(ofDocument) ? withYear : label, shortTitle(entry.entry));
  };

/** Names for the strip, which shows only judged targets. */
export const namesOfJudged = ({ targets, judged }: Pick<Snapshot, "targets" | "judged">) =>
  stripNames(targets, ({ id }) => judged.byTarget.get(id)?.verdict !== "not-judged");
