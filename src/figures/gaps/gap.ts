import type { TargetEntry } from "#domain/dataset/entry.ts";
import { targetNames } from "#messages/targets/targets.ts";
import { type GapGroup, type GapKey, type GapNoun, gaps } from "#messages/views/gaps.ts";
import { shortTitle } from "#messages/words/titles.ts";

/** An item that a gap concerns, and the page with its details. */
export interface GapItem {
  readonly key: string;
  readonly words: string;
  /** The language of the words where it isn't that of the page. */
  readonly lang?: string | undefined;
  readonly detail?: string | undefined;
  readonly detailLang?: string | undefined;
  readonly to?: string;
  /** The link's accessible name, where its text alone doesn't distinguish it from others. */
  readonly name?: string;
}

/** A kind of gap in the data, with the items that have it. */
export interface Gap {
  readonly key: string;
  readonly title: string;
  /** How many there are in all, and what they are. */
  readonly total: number;
  readonly noun: GapNoun;
  readonly items: readonly GapItem[];
}

/** A gap with a key of its own, in the group of what it concerns. */
export type NamedGap = Gap & { readonly key: GapKey; readonly group: GapGroup };

/** The groups in which gaps are listed. */
export const gapGroups: readonly GapGroup[] = ["targets", "figures", "records", "sources"];

/** How much of what may have the gap has it: 0 to 1. */
export const shareOf = ({ items, total }: Pick<Gap, "items" | "total">): number =>
  total === 0 ? 0 : items.length / total;

/** The gap of the largest share first. */
export const widestFirst = (found: readonly NamedGap[]): readonly NamedGap[] =>
  found.toSorted((a, b) => shareOf(b) - shareOf(a));

/** Its title, and how many of how many have it. */
export const countedGap = ({ title, items, total, noun }: Gap): readonly [string, string] => [
  title,
  gaps.ofThem(items.length, total, noun),
];

/** Metrics recur, so the name of a link includes the target's document and due year. */
export const distinctName = ({ target, entry }: TargetEntry, first: string): string =>
  targetNames.apart([first, shortTitle(entry), targetNames.dueApart(target.due.slice(0, 4))]);
