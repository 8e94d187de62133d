import { countOf, numberWords } from "#messages/words/numbers.ts";

/** What a reader may sort targets by. */
type SortKey = "pace" | "distance" | "due" | "name" | "verdict";

type Division = "sector" | "lead" | "due";

const sorts: Readonly<Record<SortKey, string>> = {
  pace: "Pace, furthest behind first",
  distance: "Distance, most of the way left first",
  due: "Due, soonest first",
  name: "Name",
  verdict: "Verdict",
};

const divisions: Readonly<Record<Division | "none", string>> = {
  none: "Verdicts only",
  sector: "By sector",
  lead: "By lead agency",
  due: "By due year",
};

const dividedBy: Readonly<Record<Division, string>> = {
  sector: "Verdicts by sector",
  lead: "Verdicts by lead agency",
  due: "Verdicts by due year",
};

const sums: Readonly<Record<Division, (sum: number, shown: number) => string>> = {
  sector: (sum, shown) =>
    `A target may stand in several sectors: the counts add up to ${sum} of ${countOf.targets(shown)}.`,
  lead: (sum, shown) => `${shown - sum} of ${countOf.targets(shown)} have no lead agency named.`,
  due: (sum, shown) => `${shown - sum} of ${countOf.targets(shown)} have no due year.`,
};

/** The list of targets with what stands over it. */
export const targets = {
  show: { label: "Show as", list: "List", scatter: "Scatter of pace" },
  draw: { label: "Draw", share: "Share of the way", native: "Native units" },
  sortBy: "Sort by",
  sorts,
  reversed: "Reversed",
  divide: "Divide the verdicts",
  divisions,
  dividedBy,
  /** That the counts of a division don't add up to the targets, where they don't. */
  sums,
  opinions: "Second opinions",
  settle: "Missing a figure",
  /** How many of those selected only want a figure. */
  settled: (count: number, total: number): string =>
    count === 0
      ? `None of the ${numberWords(total)} targets selected lacks only a figure.`
      : `${numberWords(count, true)} of the ${numberWords(total)} targets selected would be settled by a figure that is missing.`,
  /** How many of them other methods see otherwise, and as we do. */
  differ: (differ: number, agree: number): string => {
    if (differ + agree === 0) {
      return "Neither of two published methods can be held against our verdict on any of these targets.";
    }
    const same = `see ${agree === 1 ? "one target" : `${numberWords(agree)} targets`} as we do`;
    return differ === 0
      ? `Two published methods ${same}, and none otherwise.`
      : `Two published methods ${same}, and at least one of them sees ${numberWords(differ)} otherwise: these come first.`;
  },
  verdictActions: "Verdicts",
  listActions: "List",
  /** How much of the data a list holds that has left the page. */
  status: (drawn: number, sorted: number, total: number, isSettled: boolean): string =>
    [
      drawn < sorted ? `The first ${drawn} of ` : "",
      drawn < sorted && sorted === total
        ? countOf.targets(total)
        : `${sorted} of ${countOf.targets(total)}`,
      isSettled ? ", those that a missing figure would settle" : "",
    ].join(""),
  figure: (drawn: number): string => `${drawn} targets, one a row, from baseline to target`,
};
