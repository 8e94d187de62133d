import { byId, byLetters } from "#domain/compare.ts";
import type { Entry } from "#domain/dataset/entry.ts";

/** What two bodies issued together. */
export interface Pair {
  /** Records in which both took part, in any role. */
  readonly together: number;
  /** Of these, those that the first body led, and those that the second one did. */
  readonly ledByFirst: number;
  readonly ledBySecond: number;
}

/** Which bodies issued records together. */
export interface CoIssuing {
  /** Bodies that issued anything together with another named body, in the order of their ids. */
  readonly bodies: readonly string[];
  /** What two bodies issued together; `undefined` where that is nothing. */
  pair(first: string, second: string): Pair | undefined;
  /**
   * The same as a weight: a record with more issuers than `MOST_FULL` counts as that number's share of its issuers, so
   * that a paper of thirty signatories doesn't make partners of all of them.
   */
  weight(first: string, second: string): number;
  /** Partners of a body. */
  partnersOf(body: string): readonly string[];
  /** All records that a body issued, alone or with others. */
  issued(body: string): number;
}

/**
 * The number of records whose source counts issuers that it doesn't name: with any of these, what bodies
 * issued together is a lower bound.
 */
export const withUnnamed = (entries: readonly Entry[]): number =>
  entries.filter(({ record }) => record.issuers?.unnamed !== undefined).length;

/** A record with up to so many issuers counts in full as a weight. */
const MOST_FULL = 8;

interface Meeting {
  together: number;
  weight: number;
  led: number;
}

/** Counts, for every two bodies, the records that both took part in and who led them. */
export const coIssuing = (entries: readonly Entry[]): CoIssuing => {
  const meetings = new Map<string, Map<string, Meeting>>();
  const issued = new Map<string, number>();
  const meetingOf = (first: string, second: string): Meeting => {
    const row = meetings.get(first) ?? new Map<string, Meeting>();
    meetings.set(first, row);
    const meeting = row.get(second) ?? { together: 0, weight: 0, led: 0 };
    row.set(second, meeting);
    return meeting;
  };
  for (const { bodies, record } of entries) {
    for (const body of bodies) issued.set(body, (issued.get(body) ?? 0) + 1);
    for (const first of bodies) {
      for (const second of bodies) {
        if (first === second) continue;
        const meeting = meetingOf(first, second);
        meeting.together += 1;
        meeting.weight += Math.min(1, MOST_FULL / bodies.length);
        meeting.led += record.issuers?.lead === first ? 1 : 0;
      }
    }
  }
  const partnersOf = (body: string): readonly string[] => [...(meetings.get(body)?.keys() ?? [])];
  return {
    bodies: [...meetings.keys()].sort(),
    pair: (first, second) => {
      const met = meetings.get(first)?.get(second);
      if (met === undefined) return undefined;
      return {
        together: met.together,
        ledByFirst: met.led,
        ledBySecond: meetings.get(second)?.get(first)?.led ?? 0,
      };
    },
    weight: (first, second) => meetings.get(first)?.get(second)?.weight ?? 0,
    partnersOf,
    issued: (body) => issued.get(body) ?? 0,
  };
};

export interface Partner extends Pair {
  readonly id: string;
}

/** The partners of a body, those with most records in common first. */
export const rankedPartners = (shared: CoIssuing, body: string): readonly Partner[] =>
  shared
    .partnersOf(body)
    .flatMap((id) => {
      const pair = shared.pair(body, id);
      return pair === undefined ? [] : [{ id, ...pair }];
    })
    .sort((a, b) => b.together - a.together || b.ledByFirst - a.ledByFirst || byId(a, b));

export interface NamedPair extends Pair {
  readonly first: string;
  readonly second: string;
}

/** All pairs of bodies with records in common, each once, those with most first. */
export const rankedPairs = (shared: CoIssuing): readonly NamedPair[] =>
  shared.bodies
    .flatMap((first) =>
      shared
        .partnersOf(first)
        .filter((second) => first < second)
        .flatMap((second) => {
          const pair = shared.pair(first, second);
          return pair === undefined ? [] : [{ first, second, ...pair }];
        }),
    )
    .sort(
      (a, b) =>
        b.together - a.together || byLetters(a.first, b.first) || byLetters(a.second, b.second),
    );
