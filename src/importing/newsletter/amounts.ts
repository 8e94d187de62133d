import { slugOf } from "#domain/dataset/slug.ts";
import type { Comparator } from "#domain/schema/target.ts";

import type { Block } from "./blocks.ts";
import {
  type Context,
  dueOf,
  type DueYears,
  dueYears,
  GOAL,
  type Introduction,
  introductionBy,
  isAhead,
  type PlacedYear,
  unique,
} from "./due.ts";
import type { Figure } from "./figures.ts";
import { type RecurringTask, recurringTasksIn, type Goal, goalsIn } from "./goals.ts";
import type { KnownIndex, KnownTarget } from "./known.ts";
import { significantWords } from "./names.ts";
import type { Notes } from "./notes.ts";
import { type Reading, readingsOf } from "./readings.ts";
import { plainly } from "./units.ts";
import type { PrintedYear } from "./years.ts";

type Fields = Record<string, unknown>;

/** The targets and other figures of a draft, as fields of its record. */
export interface Amounts {
  readonly targets: readonly Fields[];
  readonly quantities: readonly Fields[];
}

const COMPARATORS: ReadonlyMap<string | undefined, Comparator> = new Map<
  string | undefined,
  Comparator
>([
  [undefined, "reach"],
  ["more than", "more than"],
  ["at least", "at least"],
  ["about", "about"],
  ["at most", "at most"],
  ["less than", "at most"],
  ["up to", "reach"],
]);

/** A bullet that begins with what is to be done. */
const ORDER =
  /^(?:reach|achieve|attain|ensure|create|build|establish|deploy|develop|raise|increase|grow|expand|boost|improve|lift|cut|reduce|lower|decrease|bring|keep|set up|train|produce|double|install|complete|make|cultivate|form|have|add|achieving|reaching|raising|increasing|building|creating|cutting|reducing|expanding)\b/i;

const isGoal = (reading: Reading, now: number | undefined, introduced: boolean): boolean => {
  const { year, block, before } = reading;
  if (year?.date !== undefined && !isAhead(year, now)) return false;
  if (isAhead(year, now)) return true;
  if (block.is === "bullet") return introduced || ORDER.test(block.text);
  // Only of this clause: a goal in another one says nothing of the figure.
  return GOAL.test(before.slice(-120).split(/[,;:]/).at(-1) ?? "");
};

const keyOf = ({ figure }: Reading): string => {
  const value = typeof figure.value === "number" ? figure.value : figure.value.max;
  const plain = plainly(value, figure.unit ?? "");
  return `${plain.value} ${plain.unit}`;
};

/** Of a goal in a unit that many share, as percent, half of the words that name it come in the sentence too. */
const LEAST_SHARED = 0.5;

/** Goals of the data set with the same value and unit, and with words of the sentence. */
const restated = (reading: Reading, index: KnownIndex): readonly KnownTarget[] => {
  const { figure, sentence } = reading;
  if (figure.unit === undefined || typeof figure.value !== "number") return [];
  const own = plainly(figure.value, figure.unit);
  const same = index.targets.filter(({ value, unit }) => {
    if (typeof value !== "number") return false;
    const other = plainly(value, unit);
    return other.value === own.value && other.unit === own.unit;
  });
  if (same.length === 0) return [];
  const words = significantWords(sentence);
  const series = new Set<string>();
  return same
    .map((target) => ({
      target,
      shared: [...target.words()].filter((word) => words.has(word)).length,
      least: index.commonUnits.has(target.unit)
        ? Math.max(2, target.words().size * LEAST_SHARED)
        : 1,
    }))
    .filter(({ shared, least }) => shared >= least)
    .sort((a, b) => b.shared - a.shared)
    .flatMap(({ target }) => {
      const isNew = !series.has(target.series);
      series.add(target.series);
      return isNew ? [target] : [];
    });
};

const textsOf = (metric: string | undefined): Fields =>
  metric === undefined ? {} : { en: metric };

/** The lines of a number, of a range those of both. */
const sayValue = (notes: Notes, field: string, block: Block, { from, last }: Figure): void => {
  notes.say(field, block, from, "said");
  if (last !== from) notes.say(field, block, last, "said");
};

/** The fields of a figure's value, with the lines that they come from. */
const valueFields = ({ notes }: Context, field: string, reading: Reading): void => {
  const { block, figure } = reading;
  sayValue(notes, `${field}.value`, block, figure);
  if (figure.unit !== undefined)
    notes.say(`${field}.unit`, block, figure.from, figure.hasOwnUnit ? "said" : "concluded");
  else
    notes.ask("no-unit", `${field}.unit`, block.text.slice(figure.from, figure.to), [], {
      block,
      offset: figure.from,
    });
};

const targetOf = (
  context: Context,
  reading: Reading,
  at: number,
  years: DueYears,
  list: PlacedYear | undefined,
  usedIds: Set<string>,
): Fields => {
  const { notes, provenance, index } = context;
  const { figure, block, metric, year, baseYear } = reading;
  const field = `targets.${at}`;
  const id = unique(
    slugOf((metric ?? figure.unit ?? "").split(" ").slice(0, 5).join(" ")) || "target",
    usedIds,
  );
  valueFields(context, field, reading);
  if (metric !== undefined) notes.say(`${field}.metric`, block, figure.from, "proposed");
  const comparator =
    typeof figure.value === "number" ? (COMPARATORS.get(figure.bound) ?? "reach") : "between";
  notes.say(
    `${field}.comparator`,
    block,
    figure.from,
    comparator === figure.bound || comparator === "between" ? "said" : "concluded",
  );
  const words = block.text.slice(figure.from, figure.to);
  const due = dueOf(
    context,
    `${field}.due`,
    { own: year, list, likely: years.only, block, from: figure.from, words },
    years,
  );
  const same = restated(reading, index);
  if (same.length > 0) {
    const offered = same.map(({ label, series }) => ({ label, value: series }));
    notes.ask("restated-goal", `${field}.series`, words, offered, { block, offset: figure.from });
  }
  return {
    id,
    ...(metric === undefined ? {} : { metric: textsOf(metric) }),
    ...(due === undefined ? {} : { due }),
    ...(figure.unit === undefined ? {} : { unit: figure.unit }),
    comparator,
    value: figure.value,
    ...(figure.base === undefined
      ? {}
      : { baseline: baselineOf(context, `${field}.baseline`, reading, figure.base, baseYear) }),
    readings: [],
    provenance,
  };
};

const baselineOf = (
  { notes, provenance }: Context,
  field: string,
  { block, figure: target }: Pick<Reading, "block" | "figure">,
  base: NonNullable<Reading["figure"]["base"]>,
  year: PrintedYear | undefined,
): Fields => {
  notes.say(`${field}.value`, block, base.from, "said");
  if (year?.date !== undefined) notes.say(`${field}.asOf`, block, year.from, "said");
  else
    notes.ask("ambiguous-year", `${field}.asOf`, block.text.slice(base.from, base.to), [], {
      block,
      offset: base.from,
    });
  const isOther =
    base.unit !== undefined && base.unit !== target.unit && target.unit !== "% increase";
  return {
    value: base.value,
    ...(isOther ? { unit: base.unit } : {}),
    ...(year?.date === undefined ? {} : { asOf: year.date }),
    ...(base.bound === undefined ? {} : { bound: base.bound }),
    provenance,
  };
};

/** A figure that isn't a target. `day` is that of the news which reports it. */
const quantityOf = (
  context: Context,
  reading: Pick<Reading, "block" | "figure" | "metric" | "year">,
  at: number,
  day: { readonly date: string; readonly say: (field: string) => void } | undefined,
): Fields => {
  const { notes, provenance } = context;
  const { figure, block, metric, year } = reading;
  const field = `quantities.${at}`;
  sayValue(notes, `${field}.value`, block, figure);
  notes.say(`${field}.unit`, block, figure.from, figure.hasOwnUnit ? "said" : "concluded");
  if (metric !== undefined) notes.say(`${field}.label`, block, figure.from, "proposed");
  if (figure.bound !== undefined) notes.say(`${field}.bound`, block, figure.from, "said");
  let asOf: string | undefined;
  if (year?.date !== undefined) {
    asOf = year.date;
    notes.say(`${field}.asOf`, block, year.from, "said");
  } else if (year !== undefined) {
    const words = `${block.text.slice(figure.from, figure.to)}, ${year.words}`;
    notes.ask("ambiguous-year", `${field}.asOf`, words, [], { block, offset: year.from });
  } else if (day !== undefined) {
    asOf = day.date;
    day.say(`${field}.asOf`);
  }
  return {
    ...(metric === undefined ? {} : { label: textsOf(metric) }),
    value: figure.value,
    unit: figure.unit,
    ...(figure.bound === undefined ? {} : { bound: figure.bound }),
    ...(asOf === undefined ? {} : { asOf }),
    provenance,
  };
};

const STANDING =
  /(?:existing|current|currently|present|presently|today'?s?|from|stands? at|stood at)(?:\s[\p{L}-]+){0,3}$/iu;

/** A goal in words, which only an editor can put into a sentence of ours. */
const goalOf = (
  context: Context,
  block: Block,
  goal: Goal,
  at: number,
  years: DueYears,
  list: PlacedYear | undefined,
  usedIds: Set<string>,
): Fields => {
  const { notes, provenance } = context;
  const { from, to, metric, own, likely } = goal;
  const field = `targets.${at}`;
  const words = block.text
    .slice(from, to)
    .replace(/^[\s,]+/, "")
    .slice(0, 160);
  const other = likely === undefined ? years.only : { block, year: likely };
  notes.say(`${field}.goal`, block, from, "proposed");
  if (metric !== undefined) notes.say(`${field}.metric`, block, from, "proposed");
  const due = dueOf(
    context,
    `${field}.due`,
    { own, list, likely: other, block, from, words },
    years,
  );
  notes.ask("goal-in-words", `${field}.goal`, words, [], { block, offset: from });
  return {
    id: unique(slugOf((metric ?? "").split(" ").slice(0, 5).join(" ")) || "goal", usedIds),
    ...(metric === undefined ? {} : { metric: textsOf(metric) }),
    ...(due === undefined ? {} : { due }),
    qualitative: true,
    provenance,
  };
};

/** A task to be done every year, of which the figure is for a person to say. */
const recurringTaskOf = (
  { notes, provenance }: Context,
  block: Block,
  { from, to, label, unit, times }: RecurringTask,
  at: number,
): Fields => {
  const field = `quantities.${at}`;
  notes.say(`${field}.unit`, block, from, "concluded");
  if (label !== undefined) notes.say(`${field}.label`, block, from, "proposed");
  const answers = [{ label: String(times), value: times }];
  notes.ask("figure-in-words", `${field}.value`, block.text.slice(from, to), answers, {
    block,
    offset: from,
  });
  return { ...(label === undefined ? {} : { label: textsOf(label) }), unit, provenance };
};

/** The targets and figures of a top item: goals at a glance, other figures there and in the comment. */
export const amountsOf = (
  context: Context,
  glance: readonly Block[],
  comment: readonly Block[],
): Amounts => {
  const { index, year: now } = context;
  const years = dueYears(glance, now);
  const targets: Fields[] = [];
  const quantities: Fields[] = [];
  const usedIds = new Set<string>();
  const seen = new Map<string, number>();
  const others = new Set<string>();
  const inWords = new Set<string>();
  let list: Introduction | undefined;
  for (const block of glance) {
    const listed = block.is === "bullet" ? list : undefined;
    const readings = readingsOf(block, index.units, false).filter(
      (reading) =>
        reading.figure.unit !== undefined ||
        (reading.isLevel && isGoal(reading, now, listed?.areGoals === true)),
    );
    for (const reading of readings) {
      const key = keyOf(reading);
      if (isGoal(reading, now, listed?.areGoals === true)) {
        const before = seen.get(key);
        if (before !== undefined && reading.year?.date === targets[before]?.["due"]) continue;
        seen.set(key, targets.length);
        targets.push(targetOf(context, reading, targets.length, years, listed?.due, usedIds));
      } else if (!others.has(key)) {
        others.add(key);
        quantities.push(quantityOf(context, reading, quantities.length, undefined));
      }
    }
    const figures = readings.map(({ figure: { from, to, base } }) => ({
      from: Math.min(from, base?.from ?? from),
      to,
    }));
    for (const goal of goalsIn(block, figures, listed?.areGoals === true, now)) {
      const words = block.text.slice(goal.from, goal.to).toLowerCase();
      if (inWords.has(words)) continue;
      inWords.add(words);
      targets.push(goalOf(context, block, goal, targets.length, years, listed?.due, usedIds));
    }
    if (listed?.areDuties === true) {
      for (const task of recurringTasksIn(block, figures))
        quantities.push(recurringTaskOf(context, block, task, quantities.length));
    }
    if (block.is !== "bullet") list = introductionBy(block, now);
  }
  for (const block of comment) {
    for (const reading of readingsOf(block, index.units, false)) {
      const { figure } = reading;
      const key = keyOf(reading);
      // The comment speaks of a goal again, or says how far it is.
      if (figure.unit === undefined || seen.has(key) || others.has(key)) continue;
      others.add(key);
      const target = targets.find(
        (one) => one["unit"] === figure.unit && one["baseline"] === undefined,
      );
      const isBase = STANDING.test(reading.before.replace(/ (?:of|at|to)$/, ""));
      if (
        target !== undefined &&
        isBase &&
        typeof figure.value === "number" &&
        figure.base === undefined
      ) {
        const year = reading.year?.is === "in" ? reading.year : undefined;
        const field = `targets.${targets.indexOf(target)}.baseline`;
        target["baseline"] = baselineOf(context, field, { block, figure }, figure, year);
        context.notes.say(field, block, figure.from, "concluded");
      } else {
        quantities.push(quantityOf(context, reading, quantities.length, undefined));
      }
    }
  }
  return { targets, quantities };
};

/** The figures of a line of news, of its day where they say no other. */
export const newsAmounts = (
  context: Context,
  block: Block,
  range: { readonly from: number; readonly to: number },
  day: { readonly date: string; readonly say: (field: string) => void } | undefined,
): readonly Fields[] => {
  const quantities: Fields[] = [];
  const seen = new Set<string>();
  const readings = readingsOf(block, context.index.units, true, range.from);
  for (const reading of readings) {
    const { figure } = reading;
    const key = keyOf(reading);
    if (figure.unit === undefined || seen.has(key) || figure.from >= range.to) continue;
    seen.add(key);
    if (figure.base !== undefined) {
      const { base } = figure;
      const start = { ...reading, figure: base, year: reading.baseYear };
      quantities.push(quantityOf(context, start, quantities.length, undefined));
    }
    // What is to be reached from somewhere isn't reached on the day of the news.
    const own = figure.base === undefined ? day : undefined;
    quantities.push(quantityOf(context, reading, quantities.length, own));
  }
  return quantities;
};
