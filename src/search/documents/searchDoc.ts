import type { Day } from "#domain/calendar/dates.ts";

export type DocKind = "policy" | "news" | "target" | "agency" | "company" | "source";

/** A document to search, field by field. Every field may be empty. */
export interface SearchDoc {
  readonly id: string;
  readonly kind: DocKind;
  /** Documents of equal score are ordered by this day, newest first; before that, those that set targets come first. */
  readonly date: Day;
  readonly setsTargets: boolean;
  readonly acronyms: readonly string[];
  readonly title: readonly string[];
  /** Other names of the thing itself. */
  readonly names: readonly string[];
  /** Document numbers and amounts. */
  readonly numbers: readonly string[];
  /** Names of related things, such as the bodies that issued it. */
  readonly related: readonly string[];
  readonly text: readonly string[];
  /** Syllables of its Chinese names and titles, without tones, separated by spaces. */
  readonly pinyin: readonly string[];
  /** The same for related things. */
  readonly relatedPinyin: readonly string[];
}

/** The rank of the field of a match, the weightiest highest. `titleStart` is the first token of a title. */
export const fieldRank = {
  relatedPinyin: 0,
  pinyin: 1,
  text: 2,
  related: 3,
  numbers: 4,
  names: 5,
  title: 6,
  titleStart: 7,
  acronyms: 8,
} as const;

/** Fields of words, by descending weight. */
export const wordFields = ["acronyms", "title", "names", "numbers", "related", "text"] as const;

/** Fields of syllables, by descending weight. */
export const pinyinFields = ["pinyin", "relatedPinyin"] as const;

/** Fields that find a document when the whole query equals one of their values. */
export const keyFields = ["acronyms", "title", "names", "numbers"] as const;

const kindOrder: readonly DocKind[] = ["policy", "news", "target", "agency", "company", "source"];

/** Bodies and companies, which have no date, come before records of equal score, which are many. */
const isTimeless = ({ kind }: SearchDoc): boolean => kind === "agency" || kind === "company";

/**
 * Of equal score, what sets targets comes before what doesn't, then the newest, a policy before its targets, then by
 * id, so that the order doesn't depend on the files.
 */
const compareDocs = (a: SearchDoc, b: SearchDoc): number => {
  if (isTimeless(a) !== isTimeless(b)) return isTimeless(a) ? -1 : 1;
  if (a.setsTargets !== b.setsTargets) return a.setsTargets ? -1 : 1;
  if (a.date !== b.date) return b.date - a.date;
  if (a.kind !== b.kind) return kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind);
  return a.id < b.id ? -1 : Number(a.id > b.id);
};

/** Rows of documents in the order in which those of equal score are shown. */
export const rankOrder = (docs: readonly SearchDoc[]): Uint32Array =>
  Uint32Array.from(docs.keys()).sort((a, b) => {
    const [first, second] = [docs[a], docs[b]];
    return first === undefined || second === undefined ? 0 : compareDocs(first, second) || a - b;
  });
