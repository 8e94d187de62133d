import { withUnnamed } from "#domain/agencies/coIssuing.ts";
import type { Entry } from "#domain/dataset/entry.ts";
import { agencies } from "#messages/views/agencies.ts";

/** That some of the issuers aren't known, and counts of joint issuing are too low; undefined where all are. */
export const atLeastWords = (entries: readonly Entry[]): string | undefined => {
  const count = withUnnamed(entries);
  return count === 0 ? undefined : agencies.atLeast(count);
};

/** What a file with such counts says of what it holds. */
export const statusOf = (status: string, entries: readonly Entry[]): string => {
  const atLeast = atLeastWords(entries);
  return atLeast === undefined ? status : agencies.withAtLeast(status, atLeast);
};
