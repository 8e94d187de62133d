import { type Finding, isWarning } from "#domain/checking/finding.ts";
import type { WarningRule } from "#domain/checking/rules.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { type Entry, isPolicy, type TargetEntry } from "#domain/dataset/entry.ts";
import { warnings as words, warningWords } from "#messages/views/warnings.ts";
import { shortTitle } from "#messages/words/titles.ts";

/** Warnings whose facts a target's page and the gaps say already, unless a reason adds to them. */
const shownElsewhere: ReadonlySet<WarningRule> = new Set([
  "target-without-baseline",
  "undated-baseline",
]);

/** A warning about a record, in words. */
export interface RecordWarning {
  readonly key: string;
  readonly rule: WarningRule;
  readonly entry: Entry;
  /** The target that it touches. */
  readonly target: TargetEntry | undefined;
  /** The part of the record that it touches, where that is no target. */
  readonly part: string | undefined;
  readonly sentence: string;
  readonly accepted: string | undefined;
}

const targetIn = (
  { targetById }: Dataset,
  entry: Entry,
  field: string,
): TargetEntry | undefined => {
  const [list, at] = field.split(".");
  if (list !== "targets" || !isPolicy(entry.record)) return undefined;
  return targetById.get(entry.record.targets[Number(at)]?.id ?? "");
};

/** What the rules warn readers of, out of what they found. As of an earlier day nothing: it wasn't known then. */
export const recordWarnings = (
  findings: readonly Finding[],
  dataset: Dataset,
): readonly RecordWarning[] => {
  if (!(dataset.whole === undefined)) return [];
  const nameOf = (id: string): string => {
    const entry = dataset.entryById.get(id);
    return entry === undefined ? (dataset.sources.get(id)?.publisher ?? id) : shortTitle(entry);
  };
  return findings.flatMap((finding): readonly RecordWarning[] => {
    if (!isWarning(finding)) return [];
    const { rule, record = "", field = "", accepted } = finding;
    const entry = dataset.entryById.get(record);
    if (entry === undefined || (shownElsewhere.has(rule) && accepted === undefined)) return [];
    return [
      {
        key: `${rule} ${record} ${field}`,
        rule,
        entry,
        target: targetIn(dataset, entry, field),
        part: words.parts.get(field.split(".")[0] ?? ""),
        sentence: warningWords(finding, nameOf),
        accepted: accepted && words.accepted(accepted.day, accepted.reason),
      },
    ];
  });
};
