/** What a module exports, name by name; what it re-exports counts as its own. */
type Exports<Module> = { -readonly [Name in keyof Module]: Module[Name] };

/** Whether two types are the same to the letter: the compiler compares conditions on them, not what fits into what. */
type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/**
 * The names that only one of two modules exports, or both with different types; `never` where they have the
 * same shape. `npm run typecheck` instantiates it for each file of each language.
 */
export type Differing<Module, Other> = {
  [Name in keyof Module | keyof Other]: Name extends keyof Module & keyof Other
    ? Same<Exports<Module>[Name], Exports<Other>[Name]> extends true
      ? never
      : Name
    : Name;
}[keyof Module | keyof Other];
