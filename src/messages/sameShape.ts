/** What a room exports, name by name; what it hands on from elsewhere counts as its own. */
type Exports<Room> = { -readonly [Name in keyof Room]: Room[Name] };

/** Whether two types are the same to the letter: the compiler compares conditions on them, not what fits into what. */
type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/**
 * The names of what only one of two rooms exports, or both with different types; never where they have one
 * shape. `npm run typecheck` asks it of each room of each language.
 */
export type Differing<Room, Other> = {
  [Name in keyof Room | keyof Other]: Name extends keyof Room & keyof Other
    ? Same<Exports<Room>[Name], Exports<Other>[Name]> extends true
      ? never
      : Name
    : Name;
}[keyof Room | keyof Other];
