import type { Counting } from "#domain/query/selection/selection.ts";
import type { AgencySummary } from "#domain/agencies/summaries.ts";
import type { Verdict } from "#domain/judging/verdict.ts";
import type { Part } from "#domain/query/bodyPart.ts";
import type { Agency, Policy, Company } from "#domain/schema/records.ts";

import { ofAll } from "#languages/en/words/grammar.ts";
import { subject } from "#languages/subject.ts";
import { agencyLabel } from "#messages/words/labels.ts";
import { otherName } from "#messages/words/titles.ts";
import { countOf, numberWords } from "#messages/words/numbers.ts";
import { verdictWords } from "#messages/words/verdicts.ts";

/** The page of a body: what it is, what it issued, the verdicts on its targets, its partners. */
export const bodyPage = {
  /** How many of these records a body led; `all` counts what it issued in the whole data set. */
  finding: ({ agency, issued, led }: AgencySummary, all: number): string => {
    const name = agency.name.en;
    const count = issued.length;
    if (count === 0) return `${name} issued nothing shown here`;
    // The number shown mustn't be mistaken for all that it issued.
    const shown = count < all ? `shown here, of the ${numberWords(all)} it issued` : "it issued";
    return count === 1 && led === 0
      ? `${name} took part in the one record ${shown} and did not lead it`
      : `${name} led ${ofAll(led, count, "record", "records")} ${shown}`;
  },
  /** The finding with that of the body compared with it: '…; NDRC led five and co-issued four'. */
  besideFinding: (finding: string, { agency, issued, led }: AgencySummary): string =>
    issued.length === 0
      ? `${finding}; ${agencyLabel(agency)} issued nothing shown here`
      : `${finding}; ${agencyLabel(agency)} led ${numberWords(led)} and co-issued ${numberWords(issued.length - led)}`,
  /** The records linked to it, which are more than it issued. */
  place: (issued: number, about: number, total: number): string =>
    `${issued} issued and ${about} about it, of ${countOf.records(total)}`,
  /** Begins a sentence that ends 'within the current selection'. */
  nothingOf: (body: string): string => `Nothing of ${body} is`,
  facts: {
    acronym: "Acronym",
    get otherName(): string {
      return `${subject().titles?.called ?? "Original"} name`;
    },
    aliases: "Also called",
    kind: "Kind of body",
    parent: "Under",
    below: "Bodies under it",
    successor: "Succeeded by",
    before: "Successor of",
    note: "Note",
  },
  /** Its name in the other language, which the title doesn't give. */
  otherName: ({ name }: Pick<Agency, "name">): string | undefined => otherName(name),
  links: {
    timeline: (body: string): string => `${body} on the timeline`,
    targets: "its targets",
    records: "its records",
  },
  compareWith: "Compare with",
  noOther: "no other body",
  when: "When",
  strip: (body: string): string => `Records of ${body} over time`,
  targets: "Targets",
  /** Which documents' targets these are: those that it co-issued, too. */
  targetsPlace: (count: number, judged: number, issued: number, of: Counting): string =>
    `${countOf[of](count)} of the ${countOf.records(issued)} that it led or co-issued; ${numberWords(judged)} can be judged`,
  targetsOf: (verdict: Verdict): string => `Targets: ${verdictWords[verdict]}`,
  due: (due: string): string => `due ${due}`,
  unitAndDue: (unit: string, due: string): string =>
    unit === "" ? `due ${due}` : `${unit}, due ${due}`,
  /** Before the date of a target's last figure. */
  lastFigure: "latest figure ",
  verdictsFigure: "Verdicts",
  targetsFigure: "List of targets",
  issued: "Documents and decisions",
  about: "News about it",
  inPart: { lead: "Led", co: "Co-issued" },
  /** Below the first of a list: the way to all of it, and what that is. */
  all: (count: number, _of: "records" | "news" | "targets"): string => `All ${count}`,
  allRecords: (count: number, part: Part): string => {
    if (part === "about") return `All ${count} news items about it`;
    return `All ${countOf.records(count)} that it ${part === "lead" ? "led" : "co-issued"}`;
  },
  allTargets: (count: number, verdict: Verdict): string =>
    `All ${countOf.targets(count)}: ${verdictWords[verdict].toLowerCase()}`,
  /** A body's part in a record: 'led, with five others', 'co-issued', 'alone'. */
  part: (issuers: Policy["issuers"] | undefined, id: string): string => {
    const { lead, co = [], unnamed = 0 } = issuers ?? {};
    if (lead !== id) return "co-issued";
    const others = co.length + unnamed;
    if (others === 0) return "alone";
    const words = `led, with ${numberWords(others)} ${others === 1 ? "other" : "others"}`;
    if (unnamed === 0) return words;
    return unnamed === others
      ? `${words}, not named`
      : `${words}, ${numberWords(unnamed)} of them not named`;
  },
  /** Of a record that it co-issued. */
  ledBy: (lead: string): string => `led by ${lead}`,
  partnersFigure: "Partners",
  /** What the numbers and bars of the partners show. */
  partnersKey: (body: string): string =>
    `Records issued together; the solid part of a bar was led by ${body}.`,
  partnersTitle: (body: string): string => `With whom ${body} issues, and how often it leads`,
};

/** Two bodies side by side. */
export const sideBySide = {
  title: (one: string, other: string): string => `${one} compared with ${other}`,
  caption: (one: string, other: string): string => `${one} and ${other} compared`,
  body: "Body",
  kind: "Kind of body",
  issued: "Records issued",
  led: "Led",
  coIssued: "Co-issued",
  about: "News about it",
  first: "First",
  last: "Last",
  targets: "Targets",
  none: "none",
  /** The accessible name of a number of targets: '4 targets of MIIT: met'. */
  ofVerdict: (body: string, verdict: Verdict, count: number, of: Counting): string =>
    `${countOf[of](count)} of ${body}: ${verdictWords[verdict].toLowerCase()}`,
  ownSectors: "Sectors of its own",
  sharedSectors: "Sectors of both",
  sharedPartners: "Partners of both",
  together: "Issued together",
  nothing: "nothing",
  names: (names: readonly string[]): string => (names.length === 0 ? "none" : names.join(", ")),
  /** Around the link to the lead. */
  aroundLead: ["led by ", ""] as readonly [before: string, after: string],
};

const inWords = (count: number, one: string, many: string): string =>
  `${numberWords(count)} ${count === 1 ? one : many}`;

/** The page of a company: what it is, its news, and the policies that the news is linked to. */
export const companyPage = {
  /** The name of the figure's actions. */
  actions: "Company news",
  /** Its name on the page. */
  name: ({ name }: Pick<Company, "name">): string => name.en,
  finding: (name: string, news: number, policies: number): string => {
    if (news === 0) return `${name}: no news shown here`;
    const touched =
      policies === 0 ? "no policy on record" : inWords(policies, "policy", "policies");
    return `${name}: ${inWords(news, "news item", "news items")}, linked to ${touched}`;
  },
  /** Begins a sentence that ends 'within the current selection'. */
  noNewsOf: (name: string): string => `No news of ${name} is`,
  facts: {
    get otherName(): string {
      return `${subject().titles?.called ?? "Original"} name`;
    },
    aliases: "Also called",
    country: "Home country",
    sector: "Sector",
    note: "Note",
  },
  /** Its name in the other language. */
  otherName: ({ name }: Pick<Company, "name">): string | undefined => otherName(name),
  country: (country: string | undefined): string => country ?? "not known",
  filter: "Filter by this company",
  news: "News",
  policies: "Related policies",
  /** Which of its `all` news items link to a policy; if every one does, they aren't named again. */
  through: (titles: readonly string[], all: number): string =>
    all > 1 && titles.length === all
      ? `related to all ${numberWords(all)} news items above`
      : `related news: ${titles.join("; ")}`,
};
