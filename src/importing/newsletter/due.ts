import type { Block } from "./blocks.ts";
import type { KnownIndex } from "./known.ts";
import type { Notes } from "./notes.ts";
import { type PrintedYear, sentencesOf, yearsIn } from "./years.ts";

/** What the figures and goals of a draft are read with. */
export interface Context {
  readonly index: KnownIndex;
  readonly notes: Notes;
  readonly provenance: readonly unknown[];
  /** The year of the item: what lies ahead of it can't be a reading yet. */
  readonly year: number | undefined;
}

const yearOf = (date: string | undefined): number => Number((date ?? "").slice(0, 4));

/** Whether a year is one in which something falls due. */
export const isAhead = (year: PrintedYear | undefined, now: number | undefined): boolean => {
  if (year?.date === undefined) return false;
  if (year.is === "due") return now === undefined || yearOf(year.date) >= now;
  return year.is === "in" && now !== undefined && yearOf(year.date) > now;
};

/** A year and the block that prints it. */
export interface PlacedYear {
  readonly block: Block;
  readonly year: PrintedYear;
}

/** The years in which something at a glance falls due. */
export interface DueYears {
  readonly dates: readonly number[];
  /** Where there is one alone, it may be that of all goals there. */
  readonly only: PlacedYear | undefined;
}

/** The years of blocks in which something falls due. */
export const dueYears = (blocks: readonly Block[], now: number | undefined): DueYears => {
  const all = blocks.flatMap((block) =>
    yearsIn(block.text)
      .filter((year) => isAhead(year, now))
      .map((year) => ({ block, year })),
  );
  const dates = [...new Set(all.map(({ year }) => yearOf(year.date)))];
  return { dates, only: dates.length === 1 ? all[0] : undefined };
};

/** Words that set a goal. */
export const GOAL =
  /(?:^|\s)(?:targets?|goals?|aims?|aiming|objectives?|should|shall|must|is to|are to|plans? to|calls? for|envisages?|seeks? to)(?=[\s,:])/i;

/** Words that order something to be done, if only again and again. */
const DUTY = /(?:^|\s)(?:requires?|must|shall|asks? that|obliges?|have to|has to)(?=[\s,:])/i;

/** What the sentence before a list says of its bullets. */
export interface Introduction {
  readonly areGoals: boolean;
  readonly areDuties: boolean;
  /** The one year that it names for them. */
  readonly due: PlacedYear | undefined;
}

/** How a block introduces the list behind it; undefined where it doesn't. */
export const introductionBy = (block: Block, now: number | undefined): Introduction | undefined => {
  const last = block.text.endsWith(":") ? sentencesOf(block.text).at(-1) : undefined;
  if (last === undefined) return undefined;
  const words = block.text.slice(last.from).slice(-300);
  const ahead = yearsIn(block.text).filter((year) => year.from >= last.from && isAhead(year, now));
  const [year] = ahead;
  return {
    areGoals: GOAL.test(words) || ahead.length > 0,
    areDuties: DUTY.test(words),
    due: year !== undefined && ahead.length === 1 ? { block, year } : undefined,
  };
};

/** What says when a figure or a goal falls due. */
export interface DueWords {
  /** The year that its own words name. */
  readonly own: PrintedYear | undefined;
  /** The year of the list that it is in. */
  readonly list: PlacedYear | undefined;
  /** A year that may be its own. */
  readonly likely: PlacedYear | undefined;
  /** The figure or goal in its block. */
  readonly block: Block;
  readonly from: number;
  readonly words: string;
}

/** When a figure or a goal falls due. A year that isn't its own nor that of its list is asked about. */
export const dueOf = (
  { notes, year: now }: Context,
  field: string,
  { own, list, likely, block, from, words }: DueWords,
  { dates }: DueYears,
): string | undefined => {
  const answers = dates.map((date) => ({ label: String(date), value: String(date) }));
  if (own !== undefined && isAhead(own, now)) {
    notes.say(field, block, own.from, "said");
    return own.date;
  }
  if (own?.is === "relative") {
    notes.ask("ambiguous-year", field, own.words, answers, { block, offset: own.from });
    return undefined;
  }
  const other = list ?? likely;
  if (other !== undefined) notes.say(field, other.block, other.year.from, "concluded");
  if (list === undefined)
    notes.ask("ambiguous-year", field, words, answers, { block, offset: from });
  return other?.year.date;
};

/** A name that no other has. */
export const unique = (wanted: string, usedNames: Set<string>): string => {
  let name = wanted;
  for (let count = 2; usedNames.has(name); count += 1) name = `${wanted}-${count}`;
  usedNames.add(name);
  return name;
};
