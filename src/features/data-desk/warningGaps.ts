import type { WarningRule } from "#domain/checking/rules.ts";
import { oncePer } from "#domain/oncePer.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { warningsOf } from "#editing/rules/warnings.ts";
import { distinctName, type Gap, type GapItem } from "#figures/gaps/gap.ts";
import { dataLang } from "#messages/language.ts";
import { gaps as gapWords } from "#messages/views/gaps.ts";
import { warnings as words } from "#messages/views/warnings.ts";
import { shortTitle, titleLang } from "#messages/words/titles.ts";
import { type RecordWarning, recordWarnings } from "#parts/records/warnings.ts";

/** A kind of warning, and a remark beside its title. */
export type WarningKind = Pick<Gap, "key" | "title" | "items"> & { readonly remark: string };

const itemOf = ({ key, entry, target, part, sentence, accepted }: RecordWarning): GapItem => {
  const text = target !== undefined || part === undefined ? sentence : words.said(part, sentence);
  const detail = accepted === undefined ? text : [text, accepted].join(gapWords.dot);
  return target === undefined
    ? { key, words: shortTitle(entry), lang: titleLang(entry), detail, to: `/records/${entry.id}` }
    : {
        key,
        words: target.target.metric,
        lang: dataLang,
        detail,
        to: `/targets/${target.id}`,
        name: distinctName(target, target.target.metric),
      };
};

/** What the rules of the data warn of in the selected records, rule by rule, in the order of the rules. */
export const warningGaps = oncePer((snapshot: Snapshot): readonly WarningKind[] => {
  const { dataset, entries } = snapshot;
  const shown = new Set(entries.shown.map(({ id }) => id));
  const byRule = new Map<WarningRule, RecordWarning[]>();
  for (const warning of recordWarnings(warningsOf(dataset), dataset)) {
    if (!shown.has(warning.entry.id)) continue;
    const list = byRule.get(warning.rule);
    if (list === undefined) byRule.set(warning.rule, [warning]);
    else list.push(warning);
  }
  return Array.from(byRule, ([rule, list]) => ({
    key: `warning ${rule}`,
    title: words.titles[rule],
    remark: words.acceptedOf(list.filter(({ accepted }) => accepted !== undefined).length),
    items: list.map(itemOf),
  }));
});
