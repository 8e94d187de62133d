/** Why a file that somebody brought can't be brought up to date. */
export type DeckFault =
  /** No Office file at all. */
  | "not-office"
  /** PowerPoint 97 to 2003 (.ppt). */
  | "old-format"
  /** OpenDocument, or Office's own strict form. */
  | "other-format"
  | "locked"
  /** An Office file, but no presentation. */
  | "not-a-deck"
  /** A presentation, but none that was made here. */
  | "not-ours"
  /** Made on the pages of another language. */
  | "other-language"
  /** Made by a later version of this site. */
  | "later"
  | "too-large"
  /** Cut off, or not what it says it is. */
  | "broken"
  /** Holds what no presentation needs and what harms who reads it: declared entities, paths that lead out. */
  | "unsafe";

/** A file that was refused. Nothing of it has been used. */
export class DeckError extends Error {
  override readonly name = "DeckError";
  readonly fault: DeckFault;

  constructor(fault: DeckFault) {
    super(fault);
    this.fault = fault;
  }
}
