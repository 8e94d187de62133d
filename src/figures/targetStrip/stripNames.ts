import { dueYear } from "#domain/query/dueDays.ts";
import { type TargetEntry, targetLabel } from "#domain/dataset/entry.ts";
import { hasBit } from "#domain/query/filter/bits.ts";
import { asRow, itemAt, type Row } from "#domain/query/filter/row.ts";
import type { SelectedTable, Snapshot } from "#domain/query/filter/snapshot.ts";
import { oncePer } from "#domain/oncePer.ts";
import { targetStrip } from "#messages/figures/targetStrip.ts";
import { shortTitle } from "#messages/words/titles.ts";

/** What a target may share with others: its name, its name in its year, its name in its document. */
const sharedBy = ({ target, due, entry }: TargetEntry) => {
  const label = targetLabel(target);
  return { label, ofYear: `${label}\n${dueYear(due.end)}`, ofDocument: `${label}\n${entry.id}` };
};

/** All targets of a data set by what they may share, by its table of targets. */
const sharersIn = oncePer((items: readonly TargetEntry[]) => {
  const made = new Map<string, Row<TargetEntry>[]>();
  for (const [at, one] of items.entries()) {
    for (const key of Object.values(sharedBy(one))) {
      const own = made.get(key);
      if (own === undefined) made.set(key, [asRow(at)]);
      else own.push(asRow(at));
    }
  }
  return made;
});

/**
 * What targets go by; those that share a name are told apart by the year in which they are due, those that
 * share that too by the document that set them, and where that isn't enough by both. Names count among what
 * is shown, as far as it `isAmong` those that stand together. Of thousands few are named: nothing is worked
 * out before one is asked for.
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

/** The names of the strip, where only those that are judged stand. */
export const namesOfJudged = ({ targets, judged }: Pick<Snapshot, "targets" | "judged">) =>
  stripNames(targets, ({ id }) => judged.byTarget.get(id)?.verdict !== "not-judged");
