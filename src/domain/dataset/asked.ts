import type { Day } from "#domain/calendar/dates.ts";

/** From the first day up to, but without, the second. */
interface Span {
  readonly since: Day;
  readonly until: Day;
}

/**
 * A day as of which it is asked what had come, and the days around it over which every answer given so far is the
 * same. What is made from these answers alone is the same on each of these days.
 */
export interface Asked extends Span {
  readonly asOf: Day;
  since: Day;
  until: Day;
}

export const askAsOf = (asOf: Day): Asked => ({
  asOf,
  since: Number.NEGATIVE_INFINITY,
  until: Number.POSITIVE_INFINITY,
});

export const isWithin = ({ since, until }: Span, day: Day): boolean => since <= day && day < until;

/** Whether a day has come by the end of the day that is asked about. */
export const hasCome = (day: Day, on: Asked): boolean => {
  if (day <= on.asOf) {
    on.since = Math.max(on.since, day);
    return true;
  }
  on.until = Math.min(on.until, day);
  return false;
};

/**
 * Memoises what is made of a thing as of a day, for all days on which it is the same. `make` may use nothing of the
 * day but its answers (`hasCome`), and what other functions made so give for it.
 */
export const oncePerSpan = <Thing, Made>(
  make: (thing: Thing, on: Asked) => Made,
): ((thing: Thing, on: Asked) => Made) => {
  // No more than the days that a thing has: few.
  const spans = new Map<Thing, (Span & { readonly result: Made })[]>();
  return (thing, on) => {
    const ownSpans = spans.get(thing) ?? [];
    let one = ownSpans.find((span) => isWithin(span, on.asOf));
    if (one === undefined) {
      const own = askAsOf(on.asOf);
      const result = make(thing, own);
      one = { result, since: own.since, until: own.until };
      ownSpans.push(one);
      spans.set(thing, ownSpans);
    }
    on.since = Math.max(on.since, one.since);
    on.until = Math.min(on.until, one.until);
    return one.result;
  };
};
