import type { TargetEntry } from "#domain/dataset/entry.ts";
import { targetNames } from "#messages/targets/targets.ts";
import type { GapKey, GapNoun } from "#messages/views/gaps.ts";
import { shortTitle } from "#messages/words/titles.ts";

/** One thing that a gap concerns, and the page that tells more. */
export interface GapItem {
  readonly key: string;
  readonly words: string;
  /** The language of the words where it isn't that of the page. */
  readonly lang?: string | undefined;
  readonly detail?: string | undefined;
  readonly detailLang?: string | undefined;
  readonly to?: string;
  /** What the link goes by, where its words alone don't tell it from others. */
  readonly name?: string;
}

/** Something that isn't known, and of what. */
export interface Gap {
  readonly key: string;
  readonly title: string;
  /** How many there are in all, and what they are. */
  readonly total: number;
  readonly noun: GapNoun;
  readonly items: readonly GapItem[];
}

/** A gap that has a name of its own. */
export type NamedGap = Omit<Gap, "title"> & { readonly key: GapKey };

/** Metrics recur: a link to one goes by its document and the year that it is due too. */
export const apart = ({ target, entry }: TargetEntry, first: string): string =>
  targetNames.apart([first, shortTitle(entry), targetNames.dueApart(target.due.slice(0, 4))]);
