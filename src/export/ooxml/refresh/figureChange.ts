/** The outcome of refreshing a figure. */
export interface FigureChange {
  /** Whether its content differs now. */
  readonly isChanged: boolean;
  /** Whether part of it was edited by somebody, and was kept. */
  readonly isKept: boolean;
  /** Names of the series or rows that were added, and of those removed. */
  readonly added: readonly string[];
  readonly gone: readonly string[];
}
