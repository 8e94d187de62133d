import type { EntryKind } from "#domain/schema/records.ts";

/** How sure the importer is of a value: said in so many words, concluded from the text, or one of several. */
export type Confidence = "said" | "concluded" | "proposed";

/** The line of the source that a value of a draft came from. */
export interface Origin {
  /** Path of the field within the record, e.g. `targets.0.value`. */
  readonly field: string;
  /** The line's number in the text as it was read, counted from 1. */
  readonly line: number;
  /** The line as it was printed: for the editor's eyes, never part of the data. */
  readonly text: string;
  readonly confidence: Confidence;
}

/** What only a person can decide. */
export type QuestionKind =
  | "ambiguous-year"
  | "date-outside-period"
  | "figure-in-words"
  | "goal-in-words"
  | "near-duplicate"
  | "no-unit"
  | "restated-goal"
  | "summary"
  | "unfinished-text"
  | "unknown-body"
  | "unknown-company";

/** An answer that the editor may choose, with what it writes into the record. */
export interface Answer {
  /** A name of the data or a value, as it is shown; the words around it belong to the interface. */
  readonly label: string;
  /** What the field becomes. Absent where the answer is that the field stays empty. */
  readonly value?: unknown;
}

export interface Question {
  readonly id: string;
  readonly kind: QuestionKind;
  /** The draft that it is about, by its id. */
  readonly draft: string;
  /** Path of the field within the record that the answer decides. */
  readonly field: string;
  /** What the text says there: the name that isn't known, the date outside the period. */
  readonly found: string;
  readonly line?: number;
  /** Likely answers, the likeliest first. */
  readonly answers: readonly Answer[];
}

/**
 * A record as read from a newsletter: in the format of `public/data`, with texts as `{ en, zh }`, and incomplete
 * wherever the text doesn't tell. Sentences of the source are in `origins` and `excerpt` alone.
 */
export interface Draft {
  readonly id: string;
  readonly kind: EntryKind;
  readonly record: Readonly<Record<string, unknown>>;
  readonly lines: readonly Origin[];
  /** The item as it was printed, and the number of its first line. */
  readonly excerpt: { readonly line: number; readonly text: string };
}

/** What the importer makes of a newsletter: `drafts.json`. */
export interface Drafts {
  /** The newsletter itself, as a record of `sources.json`, incomplete where it doesn't say. */
  readonly source: Readonly<Record<string, unknown>>;
  readonly drafts: readonly Draft[];
  readonly questions: readonly Question[];
  /**
   * Companies and bodies that the data doesn't know, and pages that lines of news cite by their outlet, as records of
   * their files with an `id`. Drafts refer to them by it.
   */
  readonly proposed: {
    readonly companies: readonly Readonly<Record<string, unknown>>[];
    readonly agencies: readonly Readonly<Record<string, unknown>>[];
    readonly sources: readonly Readonly<Record<string, unknown>>[];
  };
}
