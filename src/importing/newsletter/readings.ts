import type { Block } from "./blocks.ts";
import { type Figure, figuresIn, isLevel, withoutBound } from "./figures.ts";
import { metricOf } from "./metric.ts";
import { type PrintedYear, sentencesOf, yearFor, yearsIn } from "./years.ts";

/** A figure with what its sentence says of it. */
export interface Reading {
  readonly block: Block;
  readonly figure: Figure;
  readonly year: PrintedYear | undefined;
  /** The year of the figure from which it is to rise. */
  readonly baseYear: PrintedYear | undefined;
  readonly metric: string | undefined;
  readonly sentence: string;
  /** The words of its sentence before it, without what says how far it binds. */
  readonly before: string;
  /** Whether a number without a unit is a level, whose unit is worth asking for. */
  readonly isLevel: boolean;
}

/** The year between a figure and the one from which it rises, or right behind that one. */
const baseYearOf = (figure: Figure, years: readonly PrintedYear[]): PrintedYear | undefined => {
  const { base } = figure;
  if (base === undefined) return undefined;
  const end = base.from < figure.from ? figure.from : base.to + 20;
  return years.find(
    ({ from, to, is }) => is !== "due" && from >= base.to && from <= end && to <= end + 20,
  );
};

/** How far back the words are read that name what a figure measures. */
const WINDOW = 300;

/** What 'the number of clubs' counts is the unit of a figure that has none. */
const withCounted = (figure: Figure, metric: string | undefined): Figure => {
  const counted = /^number of (\p{L}+)$/iu.exec(metric ?? "")?.[1];
  return figure.unit === undefined && counted !== undefined ? { ...figure, unit: counted } : figure;
};

/** The figures of a block in their order. */
export const readingsOf = (
  block: Block,
  knownUnits: ReadonlySet<string>,
  takesWords: boolean,
  from = 0,
): readonly Reading[] => {
  const { text } = block;
  const figures = figuresIn(text, knownUnits, takesWords).filter((figure) => figure.from >= from);
  if (figures.length === 0) return [];
  const years = yearsIn(text);
  const readings: Reading[] = [];
  let [at, nextYear] = [0, 0];
  for (const sentence of sentencesOf(text)) {
    const inside: Figure[] = [];
    while (at < figures.length) {
      const figure = figures[at];
      if (figure === undefined || figure.from >= sentence.to) break;
      if (figure.from >= sentence.from) inside.push(figure);
      at += 1;
    }
    while ((years[nextYear]?.from ?? Number.POSITIVE_INFINITY) < sentence.from) nextYear += 1;
    const own: PrintedYear[] = [];
    while ((years[nextYear]?.from ?? Number.POSITIVE_INFINITY) < sentence.to) {
      const year = years[nextYear];
      if (year !== undefined) own.push(year);
      nextYear += 1;
    }
    const [first] = inside;
    if (first === undefined) continue;
    const firstFrom = Math.min(first.from, first.base?.from ?? first.from);
    const whole = text.slice(sentence.from, Math.min(sentence.to, sentence.from + 2000));
    for (const figure of inside) {
      const baseYear = baseYearOf(figure, own);
      const others = own.filter((year) => year !== baseYear);
      const start = Math.min(figure.from, figure.base?.from ?? figure.from);
      const untaken = withoutBound(text.slice(Math.max(sentence.from, start - WINDOW), start));
      const metric = metricOf(text, sentence, figure, untaken);
      readings.push({
        block,
        figure: withCounted(figure, metric),
        year: yearFor(figure, firstFrom, others, text),
        baseYear,
        metric,
        sentence: whole,
        before: untaken,
        isLevel: isLevel(text, figure),
      });
    }
  }
  return readings;
};
