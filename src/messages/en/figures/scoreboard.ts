import type { Verdict } from "#domain/judging/verdict.ts";
import type { Counting } from "#domain/query/selection/selection.ts";

import { countOf } from "#messages/words/numbers.ts";
import { verdictWords } from "#messages/words/verdicts.ts";

const named: Readonly<Record<Counting, string>> = { goals: "Goals", targets: "Targets" };

/** Verdicts counted and drawn as proportions. */
export const scoreboard = {
  title: (of: Counting): string => `${named[of]} by verdict`,
  /** A segment of a bar: 'Met: 12', with the name of the bar if there are several. */
  segment: (verdict: Verdict, count: number, group?: string): string =>
    `${verdictWords[verdict]}: ${count}${group === undefined ? "" : `, ${group}`}`,
  /** A link below the bar, for screen readers. */
  link: (verdict: Verdict, count: number, total: number, isChosen: boolean, of: Counting): string =>
    `${verdictWords[verdict]}: ${count} of ${countOf[of](total)}${isChosen ? ", chosen" : ""}`,
  verdict: (verdict: Verdict): string => verdictWords[verdict],
  counted: (verdict: Verdict, count: number): string => `${verdictWords[verdict]} ${count}`,
  groupBar: (group: string): string => `Verdicts, ${group}`,
  table: { group: "Group", counted: named, verdicts: "Verdicts" },
  /** The finding on the targets that one body set. */
  findingOf: (body: string, finding: string): string => `${body}: ${finding}`,
};
