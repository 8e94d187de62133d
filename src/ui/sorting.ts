/** Which column rows are ordered by, and which way. */
export interface Sorting<Key extends string = string> {
  readonly key: Key;
  readonly descending: boolean;
}

/** Writes a sorting as an address does: `date`, or `-date` for descending. */
export const writeSorting = ({ key, descending }: Sorting): string =>
  `${descending ? "-" : ""}${key}`;

/** Reads what `writeSorting` writes; an unknown key, or none, is the fallback. */
export const readSorting = <Key extends string>(
  text: string | null,
  keys: readonly Key[],
  fallback: Sorting<Key>,
): Sorting<Key> => {
  const descending = text?.startsWith("-") ?? false;
  const asked = (text ?? "").slice(descending ? 1 : 0);
  const key = keys.find((one) => one === asked);
  return key === undefined ? fallback : { key, descending };
};

export const isSameSorting = (a: Sorting, b: Sorting): boolean =>
  a.key === b.key && a.descending === b.descending;

/** The parameter for a sorting; undefined for the fallback, which isn't written. */
export const sortingParameter = (sorting: Sorting, fallback: Sorting): string | undefined =>
  isSameSorting(sorting, fallback) ? undefined : writeSorting(sorting);
