/** Whether two types are assignable to each other. */
type Same<A, B> = [A, (given: A) => void] extends [B, (given: B) => void] ? true : false;

/**
 * The names that only one of two modules exports, or both with different types; `never` if they have the same
 * shape. `npm run typecheck` instantiates it for each file of each language.
 */
export type Differing<Module, Other> = {
  [Name in keyof Module | keyof Other]: Name extends keyof Module & keyof Other
    ? Same<Module[Name], Other[Name]> extends true
      ? never
      : Name
    : Name;
}[keyof Module | keyof Other];
