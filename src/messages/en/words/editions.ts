import { parseDate } from "#domain/calendar/dates.ts";
import type { Brought, Edition } from "#domain/schema/edition.ts";

import { dateWords } from "#messages/words/dates.ts";
import { counted, listWords } from "#messages/words/numbers.ts";

export type NamedEdition = Pick<Edition, "version" | "date">;

/** A date of the data in words. */
export const dateOf = (text: string): string => {
  const date = parseDate(text);
  return date === undefined ? text : dateWords(date);
};

/** What editions add, counted. */
export const nouns = {
  documents: (count: number): string => counted(count, "document"),
  news: (count: number): string => counted(count, "news item"),
  sources: (count: number): string => counted(count, "source"),
};

/** Counts with their nouns, without those of none. */
export const listed = (
  counts: readonly (readonly [count: number, words: (count: number) => string])[],
): string => listWords(counts.flatMap(([count, words]) => (count === 0 ? [] : [words(count)])));

const broughtWords = ({ policies, news: items, verdicts }: Brought): string => {
  const added = listed([
    [policies, nouns.documents],
    [items, nouns.news],
  ]);
  const parts = [
    ...(added === "" ? [] : [`${added} added`]),
    ...(verdicts === 0 ? [] : [`${counted(verdicts, "verdict")} changed`]),
  ];
  return parts.length === 0 ? "no record added, no verdict changed" : parts.join(", ");
};

/** An edition in one line, and the page of all of them. */
export const editions = {
  /** For links to the page. */
  name: "What each edition changed",
  /** 'Edition 3.0.0 of 29 November 2026: 46 documents and 51 news items added, 10 verdicts changed' */
  line: ({ version, date }: NamedEdition, brought: Brought | undefined): string => {
    const named = `Edition ${version} of ${dateOf(date)}`;
    return brought === undefined ? named : `${named}: ${broughtWords(brought)}`;
  },
};
