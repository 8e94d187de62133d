import { setParameter, useNavigation } from "./navigation.tsx";
import { readSorting, type Sorting, sortingParameter } from "./sorting.ts";

/** How the address orders a table, and what changes it: `parameter` holds one of `keys`. */
export const useSorting = <Key extends string>(
  parameter: string,
  keys: readonly Key[],
  fallback: Sorting<Key>,
): readonly [Sorting<Key>, (next: Sorting) => void] => {
  const { parameters, change } = useNavigation();
  return [
    readSorting(parameters.get(parameter), keys, fallback),
    (next) => change(setParameter(parameter, sortingParameter(next, fallback))),
  ];
};
