/**
 * What a newsletter may be at most: a real one has some twenty items on a few hundred lines. Within these limits any text
 * is read, or refused, in a second or two.
 */
export const MOST = { megabytes: 5, lines: 20_000, items: 500 } as const;

/** A text that is longer than any newsletter. */
export class TooLong extends Error {
  readonly of: "lines" | "items";
  constructor(of: TooLong["of"]) {
    super(`more than ${MOST[of]} ${of}`);
    this.of = of;
  }
}
