import { withUnnamed } from "#domain/agencies/coIssuing.ts";
import type { Entry } from "#domain/dataset/entry.ts";
import { agencies } from "#messages/views/agencies.ts";

/** Says that some issuers aren't known, so that counts of joint issuing are too low; undefined where all are known. */
export const atLeastWords = (entries: readonly Entry[]): string | undefined => {
  const count = withUnnamed(entries);
  return count === 0 ? undefined : agencies.atLeast(count);
};

/** The status line of an exported file with such counts. */
export const statusWithAtLeast = (status: string, entries: readonly Entry[]): string => {
  const atLeast = atLeastWords(entries);
  return atLeast === undefined ? status : agencies.withAtLeast(status, atLeast);
};
