import type { Company } from "#domain/schema/records.ts";

import { numberWords } from "#messages/words/numbers.ts";

const inWords = (count: number, one: string, many: string): string =>
  `${numberWords(count)} ${count === 1 ? one : many}`;

/** The page of a company: what it is, its news, and the policies that these touch. */
export const companyPage = {
  /** What can be done with it as a figure. */
  actions: "News of the company",
  /** What it goes by. */
  name: ({ name }: Pick<Company, "name">): string => name.en,
  finding: (name: string, news: number, policies: number): string => {
    if (news === 0) return `${name}: no news that is shown here`;
    const touched =
      policies === 0 ? "no policy on record" : inWords(policies, "policy", "policies");
    return `${name}: ${inWords(news, "news item", "news items")}, touching ${touched}`;
  },
  /** Begins a sentence that ends in 'within the current selection'. */
  noNewsOf: (name: string): string => `No news of ${name} is`,
  facts: {
    otherName: "Chinese name",
    aliases: "Also called",
    country: "Home country",
    sector: "Sector",
    note: "Note",
  },
  /** Its name in the language that the page isn't in. */
  otherName: ({ name }: Pick<Company, "name">): string | undefined => name.zh,
  country: (country: string | undefined): string => country ?? "not known",
  filter: "Filter by this company",
  news: "News",
  policies: "Policies that its news touches",
  /** By which of `all` its news: those stand above, and aren't named again where all are meant. */
  through: (titles: readonly string[], all: number): string =>
    all > 1 && titles.length === all
      ? `through all ${numberWords(all)} news items above`
      : `through ${titles.join("; ")}`,
};
