import type { ThingKind } from "#domain/dataset/things.ts";
import { quoted } from "#languages/quoted.ts";

import { listWords } from "#messages/words/lists.ts";

/** The page of an id that isn't there. */
export const unknown = {
  title: (kind: ThingKind, isLoaded: boolean): string =>
    isLoaded ? `No such ${kind}` : `This ${kind} isn’t loaded`,
  noId: (kind: ThingKind, id: string): string =>
    `There is no ${kind} with the id ${quoted(id)} in this data set.`,
  notLoaded: (kind: ThingKind, id: string, why: string): string =>
    `Whether there is a ${kind} with the id ${quoted(id)} isn’t known: ${why}.`,
  setAside: "A record of that id was set aside because it is malformed.",
  policySetAside: (policies: readonly string[]): string =>
    `It may belong to a policy that was set aside as malformed: ${listWords(policies, "or")}.`,
  seeWhy: "See why",
  similar: "These have similar ids:",
  searchFor: (words: string): string => `Search records for “${words}”`,
  all: {
    record: "All records",
    target: "All targets",
    body: "All bodies",
    company: "All records",
  } satisfies Record<ThingKind, string>,
};
