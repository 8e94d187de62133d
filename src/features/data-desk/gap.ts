/** One thing that a gap concerns, and the page that tells more. */
export interface GapItem {
  readonly key: string;
  readonly words: string;
  readonly detail?: string | undefined;
  readonly to?: string;
}

/** Something that isn't known, and of what. */
export interface Gap {
  readonly key: string;
  readonly title: string;
  /** How many there are in all, and what they are. */
  readonly total: number;
  readonly noun: string;
  readonly items: readonly GapItem[];
}
