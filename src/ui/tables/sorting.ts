/** Which column rows are ordered by, and which way. */
export interface Sorting<Key extends string = string> {
  readonly key: Key;
  readonly descending: boolean;
}
