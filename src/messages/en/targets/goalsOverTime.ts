import type { MeasureMove } from "#domain/goals/measures.ts";

import { numbersIn } from "#languages/en/words/grammar.ts";
import { levelMoves, wordings } from "#messages/targets/levelMoves.ts";
import { countOf, counted, listWords, numberWords } from "#messages/words/numbers.ts";

const documentsWords = (count: number): string =>
  `${numberWords(count)} ${count === 1 ? "document" : "documents"}`;

/** What became of a measure from document to document. */
const moves: Readonly<Record<MeasureMove, string>> = {
  raised: "raised",
  higher: "set higher for a later year",
  kept: "kept",
  lowered: "lowered",
  lower: "set lower for a later year",
};

const level = (figure: string, year: number): string => `${figure} by ${year}`;

const sumOf = (counts: ReadonlyMap<MeasureMove, number>, ...of: readonly MeasureMove[]): number =>
  of.reduce((sum, move) => sum + (counts.get(move) ?? 0), 0);

/** What several documents made of a measure's level. */
interface MeasureFacts {
  /** Where the level moved: the figures and their years. */
  readonly moved?: {
    readonly isUp: boolean;
    readonly from: string;
    /** The level of its year now, where that was set anew. */
    readonly now?: string;
    readonly to: string;
    readonly years: readonly [from: number, to: number];
  };
  /** The level that stands for the last year, and the first year set. */
  readonly stands: { readonly figure: string; readonly year: number; readonly firstYear: number };
  /** How a level that was kept is worded now. */
  readonly wording?: keyof typeof wordings;
  readonly documents: number;
  /** What is known of the document that followed and doesn't have it. */
  readonly left?: string;
}

/** The levels of measures from document to document. */
export const goalsOverTime = {
  actions: "Goals over time",
  /** Names the picture. */
  label: "Goals over time, by measure",
  title: (count: number): string =>
    `Goals over time: ${counted(count, "measure")} that several documents set`,
  description:
    "One panel per measure: the line joins its figures, each bracket is a level on its due date, with its verdict, and each tick below the axis is a document that set it.",
  /** In place of a figure without panels. */
  empty: "None of these targets belongs to a measure that several documents set.",
  /** 'Of 43 measures set more than once, 20 were raised for a later year, 2 lowered and 21 unchanged' */
  finding: (counts: ReadonlyMap<MeasureMove, number>): string => {
    const total = sumOf(counts, ...counts.keys());
    if (total === 0) return "No measure here was set more than once";
    const say = numbersIn(total);
    const up = sumOf(counts, "raised", "higher");
    const later = sumOf(counts, "higher");
    const share = later === 0 ? "" : " for a later year";
    const raised = later < up && later > 0 ? `raised (${say(later)}${share})` : `raised${share}`;
    const down = sumOf(counts, "lowered", "lower");
    const parts = [
      ...(up === 0 ? [] : [[up, raised] as const]),
      ...(down === 0 ? [] : [[down, "lowered"] as const]),
      ...(sumOf(counts, "kept") === 0 ? [] : [[sumOf(counts, "kept"), "unchanged"] as const]),
    ];
    const [[first, became] = [0, ""], ...others] = parts;
    if (first === total) {
      const all =
        total === 1
          ? "The one measure set more than once"
          : `${total === 2 ? "Both" : `All ${numberWords(total)}`} measures set more than once`;
      return `${all} ${first === 1 ? "was" : "were"} ${became}`;
    }
    const words = listWords([
      `${say(first)} ${first === 1 ? "was" : "were"} ${became}`,
      ...others.map(([count, move]) => `${say(count)} ${move}`),
    ]);
    return `Of ${say(total)} measures set more than once, ${words}`;
  },
  /** How many of them the next document doesn't have, wherever they aim: '; 13 of the 43 aren’t recorded in the next document' */
  left: (left: number, total: number): string => {
    if (left === 0) return "";
    const are = total === 1 || left === 1 ? "isn’t" : left === total ? "is" : "aren’t";
    const say = total === 1 ? "it" : left === total ? "none of them" : `${left} of the ${total}`;
    return `; ${say} ${are} recorded in the next document`;
  },
  /** How many are shown, and what set them. */
  status: (shown: number, total: number, targets: number, documents: number): string => {
    const all = `${counted(total, "measure")}, set by ${countOf.targets(targets)} of ${counted(documents, "document")}`;
    return shown === total
      ? all
      : `the first ${shown} of ${all}, lowered ones first, then the largest rises`;
  },
  /** 'From 200 by 2023 to 300 by 2025; four documents'; of one year 'Raised from 200 to 300 by 2025' */
  sentence: ({ moved, stands, wording, documents, left }: MeasureFacts): string => {
    const claim = (): string => {
      if (moved !== undefined) {
        const [from, to] = moved.years;
        return from === to
          ? `${moved.isUp ? "Raised" : "Lowered"} from ${moved.from} to ${level(moved.to, to)}`
          : `From ${level(moved.now === undefined ? moved.from : `${moved.from} (now ${moved.now})`, from)} to ${level(moved.to, to)}`;
      }
      const words = wording === undefined ? "" : `, ${wordings[wording]}`;
      const { figure, year, firstYear } = stands;
      const kept =
        year > firstYear ? `Kept at ${figure}, now by ${year}` : `Kept at ${level(figure, year)}`;
      return `${kept}${words}`;
    };
    return `${claim()}; ${documentsWords(documents)}${left === undefined ? "" : `; ${left}`}`;
  },
  /** Of a document that followed and doesn't have the measure. */
  leftBy: (title: string, isDropped: boolean): string =>
    isDropped ? `${levelMoves.dropped} by ${title}` : `${levelMoves["not-recorded"]} in ${title}`,
  /** The accessible name of a panel. */
  panel: (facts: {
    readonly name: string;
    readonly unit: string;
    readonly sentence: string;
    /** Each level with its year and verdict. */
    readonly levels: readonly string[];
    /** The last figure with its date. */
    readonly last: string | undefined;
  }): string => {
    const { name, unit, sentence, levels, last } = facts;
    return `${unit === "" ? name : `${name} (${unit})`}: ${sentence}. ${levels.join("; ")}. ${
      last === undefined ? "No comparable figure" : `Latest figure: ${last}`
    }`;
  },
  level: (figure: string, year: number, verdict: string): string =>
    `${level(figure, year)}: ${verdict.toLowerCase()}`,
  /** A level that a later document for the same year replaced. */
  former: (figure: string, year: number): string => `${level(figure, year)}: replaced since`,
  last: (figure: string, date: string): string => `${figure} (${date})`,
  /** Beside a bracket at the edge of the time axis. */
  later: (figure: string, year: number): string => level(figure, year),
  field: (name: string, count: number): string => `${name}, ${counted(count, "measure")}`,
  noField: "Other",
  key: {
    reading: "figures",
    annual: "annual figure",
    level: "level when due",
    former: "replaced level",
    way: "from level to level",
    document: "a document set it",
    asOf: (day: string): string => day,
  },
  /** Above the panels, of which a page shows the first ones alone, and the button below them. */
  first: (shown: number, total: number): string =>
    shown < total
      ? `The first ${shown} of ${counted(total, "measure")}, lowered ones first, then the largest rise in %`
      : counted(total, "measure"),
  all: (count: number): string => `Show all ${counted(count, "measure")}, by field`,
  hint: "Point at a panel or use the arrow keys; each opens the page of its target.",
  notes:
    "Levels are compared whatever their years. “Not recorded”: the data set has other targets of the document that followed, but not this one; whether it was dropped is known only of a document recorded in full.",
  /** The heading on a target's page. */
  heading: "Its level in each document",
  /** The file of one measure. */
  measureTitle: (name: string, sentence: string): string => `${name}: ${sentence}`,
  /** A document in the list below the large figure. */
  set: (title: string, date: string): string => `${date}, ${title}`,
  /** What it set: 'more than 200 EFLOPS by 2023, raised' */
  setLevel: (figure: string, year: number, move: string): string =>
    `${level(figure, year)}, ${move}`,
  /** A row of that list. */
  setRow: (document: string, levels: readonly string[]): string =>
    `${document}: ${levels.join("; ")}`,
  columns: {
    measure: "Measure",
    became: "Change",
    did: "Change to the level",
    setOn: "Set on",
    stands: "Current for its year",
  },
  became: moves,
  stands: { yes: "yes", no: "no" },
};
