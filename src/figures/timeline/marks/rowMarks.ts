import { kindCutout, kindPath } from "#scene/kindPaths.ts";
import { type Mark, SMALL } from "#scene/mark.ts";
import { tenth } from "#scene/scale.ts";
import { dayX } from "#scene/time/timeScale.ts";
import { verdictToken } from "#scene/token.ts";
import { cutTo, type Setting } from "#scene/wrap.ts";
import { rowY } from "#figures/timeline/layout/laneShapes.ts";
import {
  BEHIND,
  endingOf,
  isAcross,
  type OutcomeForms,
  outcomeForms,
  type PlacedOutcome,
} from "#figures/timeline/layout/placeOutcome.ts";
import { type PlaceContext, placeRow } from "#figures/timeline/layout/placeRow.ts";
import type { LaneShape } from "#figures/timeline/layout/placed.ts";
import { type Outcomes, verdictsIn } from "#domain/chronology/outcomes.ts";
import { type Verdict, verdicts } from "#domain/judging/verdict.ts";
import { type EntryRow, rowAt } from "#domain/query/filter/row.ts";
import { timelineMarks } from "#messages/figures/timelineMarks.ts";

/**
 * The shapes of verdicts (`scene/shapes.ts`), half as wide as 4.5, as relative path commands: many of the same look can
 * then share one path. A test compares them with those shapes.
 */
const strokes: Readonly<Record<Verdict, string>> = {
  met: "m-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0z",
  missed:
    "m-4.5 -2.7l1.8 -1.8l2.7 2.7l2.7 -2.7l1.8 1.8l-2.7 2.7l2.7 2.7l-1.8 1.8l-2.7 -2.7l-2.7 2.7l-1.8 -1.8l2.7 -2.7z",
  "due-was-ahead": "m0 -4.5l4.5 8.55h-9zm0 2.7l2.47 4.59h-4.94z",
  "due-was-behind": "m0 4.5l4.5 -8.55h-9zm0 -2.7l2.47 -4.59h-4.94z",
  "due-no-baseline":
    "m-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0zm4.5 -3.15a3.15 3.15 0 0 1 0 6.3z",
  "on-pace": "m0 -4.5l4.5 8.55h-9z",
  behind: "m0 4.5l4.5 -8.55h-9z",
  "not-judged":
    "m-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0zm1.35 0a3.15 3.15 0 1 0 6.3 0a3.15 3.15 0 1 0 -6.3 0z",
};

const verdictPath = (verdict: Verdict, x: number, y: number): string =>
  `M${tenth(x)} ${tenth(y)}${strokes[verdict]}`;

/** Half the height of a bar, of an uncertain date's stretch, and of a bracket. */
const BAR = 3;
const UNSURE = 4.5;
const BRACKET = 6;
/** Half the height of the ground of counts across the day's line. */
const GROUND = 7;
/** Half the size of a document's mark. */
const DOT = 5;
/** Half the size of the hole in a document's mark, which shows that its day isn't known. */
const HOLE = 2.6;
const ARROW = 8;

/** From one stroke of the hatching to the next, and their horizontal offset from bottom to top. */
const HATCH = 5;
const LEAN = 4;

/** Slanted strokes between two moments, with a line above and below: time still to come. */
export const hatched = (x0: number, x1: number, y: number, half = BAR): string => {
  let d = `M${x0} ${y - half}H${x1}M${x0} ${y + half}H${x1}`;
  for (let x = x0; x + LEAN <= x1; x += HATCH) d += `M${tenth(x)} ${y + half}l${LEAN} ${-2 * half}`;
  return d;
};

/** In the colour of elapsed time, so that forced colours apply to it too, but lighter. */
export const hatchInk = { stroke: "control", opacity: 0.5 } as const;
/** The style of an uncertain date of issue. */
export const unsureInk = { fill: "kind.policy", opacity: 0.45 } as const;

/** Which rows of a lane are drawn: from `from` up to but excluding `to`. */
export interface RowRange {
  readonly from: number;
  readonly to: number;
}

/** The marks and counts of an outcome as paths by verdict, and its texts. */
export const outcomeMarks = (
  { marks, texts }: PlacedOutcome,
  x: number,
  y: number,
  into: { readonly paths: Map<Verdict, string>; readonly texts: Mark[] },
): void => {
  for (const mark of marks) {
    const path = verdictPath(mark.verdict, x + mark.x, y);
    into.paths.set(mark.verdict, (into.paths.get(mark.verdict) ?? "") + path);
  }
  for (const text of texts) {
    into.texts.push({
      kind: "text",
      x: x + text.x,
      y: y + 4.5,
      lines: [text.text],
      fill: text.muted ? "ink.muted" : "ink",
      // The lines of years run behind it.
      halo: "paper",
    });
  }
};

/** Paths of verdicts, each in its colour. */
export const verdictMarks = (paths: ReadonlyMap<Verdict, string>): readonly Mark[] =>
  verdicts.flatMap((verdict): readonly Mark[] => {
    const d = paths.get(verdict);
    return d === undefined ? [] : [{ kind: "path", d, holes: true, fill: verdictToken(verdict) }];
  });

/** Outcome forms of rows, each computed once in this font. */
const cache = new WeakMap<
  Outcomes,
  { readonly measure: PlaceContext["measure"]; readonly forms: Map<number, OutcomeForms> }
>();

const formsOf = (
  outcomes: Outcomes,
  row: EntryRow,
  measure: PlaceContext["measure"],
): OutcomeForms => {
  const cached = cache.get(outcomes);
  const { forms } =
    cached?.measure === measure ? cached : { forms: new Map<number, OutcomeForms>() };
  if (cached?.forms !== forms) cache.set(outcomes, { measure, forms });
  const found = forms.get(row) ?? outcomeForms(verdictsIn(outcomes, row), measure);
  if (forms.size > 2000) forms.clear();
  forms.set(row, found);
  return found;
};

/**
 * All marks of a lane's rows over time: a handful whatever the number of rows, because all of the same look share one
 * path.
 */
export const rowMarks = (
  shape: LaneShape,
  { from, to }: RowRange,
  context: PlaceContext,
  outcomes: Outcomes,
): readonly Mark[] => {
  const { window, width, later, measure, factsOf, asOf } = context;
  const day = dayX(window, width, asOf + 1);
  const sides = { now: day > width ? undefined : day, right: width + later };
  let [lead, past, coming, unsure, dots, ends, ground] = ["", "", "", "", "", "", ""];
  const into = { paths: new Map<Verdict, string>(), texts: [] as Mark[] };
  for (let at = from; at < to; at += 1) {
    const facts = factsOf(rowAt(shape.rows, at));
    const y = rowY(shape, at);
    const row = placeRow(facts, context);
    if (row.lead !== undefined) lead += `M${tenth(row.lead.x0)} ${y}H${tenth(row.lead.x1)}`;
    if (row.coming !== undefined) {
      coming += hatched(tenth(row.coming.x0), tenth(row.coming.x1), y);
    }
    if (row.unsure !== undefined) {
      const [x0, x1] = [tenth(row.unsure.x0), tenth(row.unsure.x1)];
      unsure += `M${x0} ${y - UNSURE}H${x1}v${2 * UNSURE}H${x0}z`;
    }
    if (row.issued !== undefined) {
      dots += kindPath("policy", row.issued, y, DOT);
      if (row.unsure !== undefined) dots += kindCutout("policy", row.issued, y, HOLE);
    }
    if (row.past !== undefined) past += `M${tenth(row.past.x0)} ${y}H${tenth(row.past.x1)}`;
    if (row.end !== undefined) {
      const { x, isBeyond } = row.end;
      let behind = x + BEHIND;
      if (isBeyond) {
        ends += `M${tenth(x + 2)} ${y - 4}l6 4l-6 4z`;
        behind = x + 2 + ARROW;
        if (facts.year !== undefined) {
          const year = timelineMarks.year(facts.year);
          into.texts.push({
            kind: "text",
            x: behind,
            y: y + 4.5,
            lines: [year],
            fill: "ink.muted",
            halo: "paper",
          });
          behind += measure(year, SMALL) + 8;
        }
      } else
        ends += `M${tenth(x - 4)} ${y - BRACKET}h4v${2 * BRACKET}h-4v-1.6h2.4v-${2 * BRACKET - 3.2}h-2.4z`;
      const outcome = endingOf(formsOf(outcomes, facts.row, measure), behind, sides);
      if (outcome !== undefined) {
        outcomeMarks(outcome, behind, y, into);
        if (isAcross(outcome, behind, sides.now)) {
          // Past the line, where the counts end just before it: it stops clear of them.
          const end = Math.max(behind + outcome.width, sides.now ?? 0) + 2;
          const [x0, x1] = [tenth(behind - 1.5), tenth(end)];
          ground += `M${x0} ${y - GROUND}H${x1}v${2 * GROUND}H${x0}z`;
        }
      }
    }
  }
  const path = (d: string, ink: Omit<Mark & { kind: "path" }, "kind" | "d">): readonly Mark[] =>
    d === "" ? [] : [{ kind: "path", d, ...ink }];
  return [
    ...path(ground, { fill: "paper" }),
    ...path(unsure, unsureInk),
    ...path(lead, { stroke: "ink.muted" }),
    ...path(past, { stroke: "control", weight: 2 * BAR }),
    ...path(coming, hatchInk),
    ...path(dots, { fill: "kind.policy" }),
    ...path(ends, { fill: "ink" }),
    ...verdictMarks(into.paths),
    ...into.texts,
  ];
};

interface Titles {
  readonly left: number;
  readonly room: number;
  readonly selected: EntryRow | undefined;
}

/** The years at the end of a title: they distinguish a plan from the one before it. */
const YEARS = / \d{4}[-–]\d{4}$/;
/** The years in brackets: the bar shows them too, so they are dropped before the title is cut. */
const IN_BRACKETS = /\s?[(（]\d{4}[-–—]\d{4}\s?年?[)）]$/;

/** A title cut to a width. Its years are kept if that costs no more than the word before them. */
const cutBeforeYears = (title: string, room: number, setting: Setting): string => {
  const [years = ""] = YEARS.exec(title) ?? [];
  const whole = cutTo(title, room, setting);
  if (whole === title) return whole;
  const bare = title.replace(IN_BRACKETS, "");
  if (bare !== title && cutTo(bare, room, setting) === bare) return bare;
  if (years === "") return whole;
  const words = title.slice(0, -years.length);
  const left = room - setting.measure(years, setting.size, setting.weight);
  const cut = cutTo(words, left, setting);
  return cut.split(" ").length < words.split(" ").length - 1 ? whole : cut + years;
};

/** The titles of rows, in the column beside the plot; the selected one is bold. */
export const titleMarks = (
  shape: LaneShape,
  { from, to }: RowRange,
  { factsOf, measure }: Pick<PlaceContext, "factsOf" | "measure">,
  { left, room, selected }: Titles,
): readonly Mark[] => {
  const marks: Mark[] = [];
  for (let at = from; at < to; at += 1) {
    const { row, title, titleWidth, lang } = factsOf(rowAt(shape.rows, at));
    const strong = row === selected ? ({ weight: "strong" } as const) : {};
    marks.push({
      kind: "text",
      x: left,
      y: rowY(shape, at) + 4.5,
      lines: [
        titleWidth <= room && row !== selected
          ? title
          : cutBeforeYears(title, room, { measure, size: SMALL, ...strong }),
      ],
      fill: "ink",
      lang,
      ...strong,
    });
  }
  return marks;
};
