/** Why a deck that somebody opened can't be refreshed. */
export type DeckFault =
  /** Not an Office file. */
  | "not-office"
  /** PowerPoint 97 to 2003 (.ppt). */
  | "old-format"
  /** OpenDocument, or Office's own strict form. */
  | "other-format"
  | "locked"
  /** An Office file, but no presentation. */
  | "not-a-deck"
  /** A presentation, but not one of ours. */
  | "not-ours"
  /** Made in another language of the site. */
  | "other-language"
  /** Made by a later version of this site. */
  | "later"
  | "too-large"
  /** Truncated or malformed. */
  | "broken"
  /**
   * Contains what no presentation needs and what could harm its reader: declared entities, paths outside the
   * package.
   */
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
