import type { GapKey, GapNoun } from "#messages/views/gaps.ts";

/** One thing that a gap concerns, and the page that tells more. */
export interface GapItem {
  readonly key: string;
  readonly words: string;
  /** The language of the words where it isn't that of the page. */
  readonly lang?: string | undefined;
  readonly detail?: string | undefined;
  readonly detailLang?: string | undefined;
  readonly to?: string;
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
