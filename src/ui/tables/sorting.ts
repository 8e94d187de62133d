/** The column that rows are sorted by, and the direction. */
export interface Sorting<Key extends string = string> {
  readonly key: Key;
  readonly descending: boolean;
}
