import type { Verdict } from "#domain/judging/verdict.ts";

import { countOf } from "#messages/words/numbers.ts";
import { verdictInText } from "#messages/words/verdicts.ts";

/** Judged targets by field, on two sides of a line. */
export const fieldMarks = {
  title: "Judged targets by field",
  actions: "By field",
  left: "short or can’t tell",
  right: "met or ahead",
  judged: "judged",
  of: (judged: number, total: number): string => `${judged} of ${total}`,
  /** 'Energy and hydrogen: 24 targets, 15 judged: 8 met; 2 missed'. */
  row: (
    field: string,
    judged: number,
    total: number,
    verdicts: readonly (readonly [verdict: Verdict, count: number])[],
  ): string => {
    const told = `${field}: ${countOf.targets(total)}, ${judged === 0 ? "none" : judged} judged`;
    return judged === 0
      ? told
      : `${told}: ${verdicts.map(([verdict, count]) => `${count} ${verdictInText(verdict)}`).join("; ")}`;
  },
  status: (judged: number, total: number): string =>
    `${judged} judged of ${countOf.targets(total)}`,
};
