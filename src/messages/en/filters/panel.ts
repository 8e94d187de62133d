import type { Day } from "#domain/calendar/dates.ts";
import type { SaidNoun } from "#domain/query/filter/countedTable.ts";
import type { CellPart } from "#domain/query/selection/bodyCells.ts";
import type { Counting } from "#domain/query/selection/selection.ts";
import type { Refusal, StorageTrouble } from "#domain/query/selection/savedViews.ts";

import { dayWords } from "#messages/words/dates.ts";
import { countOf, counted, listWords } from "#messages/words/numbers.ts";

/** The years in which targets are due. */
export const dueYears = {
  unit: (of: Counting): string => `${of} a year`,
  /** The legend of the bars, and how to use them. */
  key: "Dark: can be judged. Click a year, or drag across several.",
  today: "today",
  /** Below a bar. */
  short: (year: string): string => `’${year.slice(-2)}`,
  bar: (year: string, count: number, judged: number, of: Counting): string =>
    `Due ${year}: ${countOf[of](count)}, ${judged} can be judged`,
  /** Two choices relative to the as-of day, worded as in chips and sentences. */
  passed: (asOf: Day): string => `In the past, before ${dayWords(asOf, true)}`,
  soon: (last: Day): string => `Within a year, to ${dayWords(last, true)}`,
  each: "Year by year",
};

/** The result of importing a file of views. */
interface Imported {
  readonly read: number;
  readonly replaced: number;
  readonly skipped: number;
}

const refusals: Readonly<Record<Refusal, string>> = {
  name: "This view can’t be saved: its name can’t be read.",
  address: "This view can’t be saved: its link is too long.",
  number: "This view can’t be saved: there are too many. Delete one first.",
};

/** Views named by the reader. */
export const savedViews = {
  title: "Saved views",
  count: (count: number): string => String(count),
  name: "Name for this view",
  save: "Save",
  saved: (name: string): string => `Saved as ${name}.`,
  replaced: (name: string): string => `Saved in place of ${name}.`,
  refused: (refusal: Refusal): string => refusals[refusal],
  remove: (name: string): string => `Delete the view ${name}`,
  removed: (name: string): string => `Deleted ${name}.`,
  export: "Export",
  import: "Import",
  imported: (file: string, { read, replaced, skipped }: Imported): string =>
    [
      `${counted(read, "view")} read from ${file}`,
      ...(replaced === 0 ? [] : [`${replaced} in place of one of the same name`]),
      ...(skipped === 0 ? [] : [`${skipped} left out`]),
    ]
      .join(", ")
      .concat("."),
  noViews: (file: string): string => `${file} is not a file of views.`,
  unreadable: (file: string): string => `${file} could not be read.`,
  trouble: (trouble: StorageTrouble): string => {
    switch (trouble.is) {
      case "refused":
        return "This browser won’t store views. They last until the page is closed: export them as a file.";
      case "full":
        return "The browser’s storage is full. The views last until the page is closed: export them as a file.";
      case "unreadable":
        return "The stored views could not be read. Saving a view moves them to “saved-views-before” in the browser’s storage.";
      case "skipped":
        return `${trouble.skipped} of the stored views could not be read. Saving a view moves the old ones to “saved-views-before” in the browser’s storage.`;
    }
  },
};

const does: Readonly<Record<CellPart, (body: string) => string>> = {
  lead: (body) => `${body} leads`,
  co: (body) => `${body} co-issues`,
  about: (body) => `${body} in the news`,
};

/** The table of bodies by role. */
export const bodyTable = {
  columns: { lead: "leads", co: "co-issues", about: "in news" } satisfies Record<CellPart, string>,
  /** Header of the column of 'only' and 'not', for screen readers. */
  gestures: "More",
  /** On either side of the switch between any and all. */
  mustHave: {
    records: "A record must have",
    goals: "A goal’s document must have",
    targets: "A target’s document must have",
  } satisfies Record<SaidNoun, string>,
  matches: { any: "any", all: "all" },
  ofChosen: "of what is chosen. Counts show remaining matches.",
  /** In the place of the sentence with the switch, where one body is chosen or none. */
  counts: "Counts show remaining matches.",
  chosen: "Chosen",
  /** Above the bodies that issued something with those chosen. */
  together: (bodies: readonly string[]): string => `Issued together with ${listWords(bodies)}`,
  others: "Other bodies",
  /** A switch by what it selects; `isWider` if it adds to the records shown instead of narrowing them. */
  cell: (
    body: string,
    part: CellPart,
    { count, noun, isWider }: { count: number; noun: SaidNoun; isWider: boolean },
  ): string => `${isWider ? "or " : ""}${does[part](body)}: ${countOf[noun](count)}`,
  /** The count of a switch that would add records. */
  or: (count: number): string => `or ${count}`,
};
