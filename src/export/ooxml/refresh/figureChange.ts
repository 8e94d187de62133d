/** What came of a figure that was brought up to date. */
export interface FigureChange {
  /** Whether it reads differently now. */
  readonly isChanged: boolean;
  /** Whether something in it is somebody's own, and was left. */
  readonly isKept: boolean;
  /** Series or rows that are new, and those that are no more, by their names. */
  readonly added: readonly string[];
  readonly gone: readonly string[];
}
