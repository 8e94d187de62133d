import type { Verdict } from "#domain/judging/verdict.ts";

/** The marks of verdicts as characters, for office programs: `verdictShape` has their outlines. */
export const verdictSign: Readonly<Record<Verdict, string>> = {
  met: "●",
  missed: "×",
  "due-was-ahead": "△",
  "due-was-behind": "▽",
  "due-no-baseline": "◐",
  "on-pace": "▲",
  behind: "▼",
  "not-judged": "○",
};
