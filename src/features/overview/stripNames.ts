import { type TargetEntry, targetLabel } from "#domain/dataset/entry.ts";
import { dueYear } from "#domain/filter/facets.ts";
import { hasBit } from "#domain/filter/bits.ts";
import { asRow, itemAt, type Row } from "#domain/filter/row.ts";
import type { Slice, Snapshot } from "#domain/filter/snapshot.ts";
import { targetStrip } from "#messages/charts/targetStrip.ts";
import { shortTitle } from "#messages/words/titles.ts";

const withYear = ({ target, due }: TargetEntry): string =>
  targetStrip.due(targetLabel(target), dueYear(due.end));

/** All targets of a data set by their names, by its table of targets. */
const labels = new WeakMap<
  readonly TargetEntry[],
  ReadonlyMap<string, readonly Row<TargetEntry>[]>
>();

const byLabel = (items: readonly TargetEntry[]) => {
  const known = labels.get(items);
  if (known !== undefined) return known;
  const made = new Map<string, Row<TargetEntry>[]>();
  for (const [at, { target }] of items.entries()) {
    const label = targetLabel(target);
    const own = made.get(label);
    if (own === undefined) made.set(label, [asRow(at)]);
    else own.push(asRow(at));
  }
  labels.set(items, made);
  return made;
};

/**
 * What targets go by; those that share a name are told apart by the year in which they are due, those that
 * share that too by the document that set them, and where that isn't enough by both. Names count among what
 * is shown, as far as it `isAmong` those that stand together. Of thousands few are named: nothing is worked
 * out before one is asked for.
 */
export const stripNames = (
  { items, result }: Slice<TargetEntry>,
  isAmong: (entry: TargetEntry) => boolean = () => true,
): ((entry: TargetEntry) => string) => {
  return (entry) => {
    const label = targetLabel(entry.target);
    const year = dueYear(entry.due.end);
    let [alike, inYear, inDocument] = [0, 0, 0];
    for (const row of byLabel(items).get(label) ?? []) {
      const other = hasBit(result.mask, row) ? itemAt(items, row) : undefined;
      if (other === undefined || !isAmong(other)) continue;
      alike += 1;
      if (dueYear(other.due.end) === year) inYear += 1;
      if (other.entry === entry.entry) inDocument += 1;
      // Of hundreds that share it, two are enough.
      if (inYear > 1 && inDocument > 1) break;
    }
    if (alike === 1) return label;
    if (inYear === 1) return withYear(entry);
    return targetStrip.setBy(inDocument === 1 ? label : withYear(entry), shortTitle(entry.entry));
  };
};

/** The names of the strip, where only those that are judged stand. */
export const namesOfJudged = ({ targets, judged }: Pick<Snapshot, "targets" | "judged">) =>
  stripNames(targets, ({ id }) => judged.byTarget.get(id)?.verdict !== "not-judged");
