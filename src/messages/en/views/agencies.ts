import type { Counting } from "#domain/query/selection/selection.ts";
import type { BodiesFinding, CountedRecords } from "#domain/agencies/bodiesFinding.ts";
import type { PairsFinding } from "#domain/agencies/pairsFinding.ts";
import type { Agency } from "#domain/schema/records.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";

import { ofAll } from "#languages/en/words/grammar.ts";

import { agencyLabel, bodyLabel } from "#messages/words/labels.ts";
import { listWords, counted, countOf, numberWords } from "#messages/words/numbers.ts";

/** The records that are counted: 'the seven records that name an issuer', 'these seven records'. */
const theseRecords = ({ documents, hasChosen, isAll }: CountedRecords): string => {
  const isOne = documents === 1;
  if (hasChosen && isAll) {
    return isOne ? "this one record" : `these ${numberWords(documents)} records`;
  }
  return isOne
    ? "the one record that names an issuer"
    : `the ${numberWords(documents)} records that name an issuer`;
};

/** So many of them: 'five of these seven records', 'both of these records'. */
const ofRecords = (count: number, finding: CountedRecords): string => {
  const { documents, hasChosen, isAll } = finding;
  if (count < documents) return `${numberWords(count)} of ${theseRecords(finding)}`;
  return hasChosen && isAll
    ? ofAll(count, documents, "record here", "of these records")
    : ofAll(count, documents, "record that names an issuer", "records that name an issuer");
};

/** Which body took part in most of the documents that name an issuer. */
export const bodiesFindingWords = (finding: BodiesFinding, dataset: Dataset): string => {
  switch (finding.is) {
    case "none":
      return "No issuing body matches";
    case "no-issuer":
      return "No record here names an issuing body";
    case "no-other":
      return `No other body is named as issuer of ${theseRecords(finding)}`;
    case "most": {
      const { bodies, count, documents, hasChosen, hasOthers } = finding;
      const other = hasChosen ? "other " : "";
      const who =
        bodies.length <= 2
          ? listWords(bodies.map((id) => bodyLabel(dataset, id)))
          : `${numberWords(bodies.length, true)} ${other}bodies`;
      if (documents === 1) return `${who} issued ${theseRecords(finding)}`;
      // Apart from the chosen bodies, which took part in all of these records.
      const most = hasChosen ? ", more than any other partner" : ", more than any other body";
      const more = hasOthers ? most : "";
      const each = bodies.length === 1 ? "" : " each";
      return `${who}${each} took part in ${ofRecords(count, finding)}${more}`;
    }
  }
};

/**
 * Which two bodies issued most together: 'MIIT and NDRC issued 36 records together, more than any other pair'. That counts
 * the issuers that sources name, as a note below says.
 */
export const pairsFindingWords = (
  { pairs: [first, ...others], together, hasOthers }: PairsFinding,
  dataset: Dataset,
): string => {
  const names = (pair: PairsFinding["pairs"][number]): string =>
    pairs.names(bodyLabel(dataset, pair.first), bodyLabel(dataset, pair.second));
  const records = `${numberWords(together)} ${together === 1 ? "record" : "records"} together`;
  const [second] = others;
  if (second === undefined) {
    return `${names(first)} issued ${records}${hasOthers ? ", more than any other pair" : ""}`;
  }
  const most = "no two bodies issued more together";
  return others.length === 1
    ? `${names(first)} issued ${records}, as did ${names(second)}; ${most}`
    : `${numberWords(1 + others.length, true)} pairs of bodies each issued ${records}; ${most}`;
};

const yearsWords = (first: number, last: number): string =>
  first === last ? String(first) : `${first} to ${last}`;

/** All issuing bodies: the records and targets of each, and who issues with whom. */
export const agencies = {
  views: {
    label: "Views of bodies",
    bodies: "All bodies",
    matrix: "Who with whom",
    table: "Pairs",
  },
  title: "All bodies",
  table: "Issuing bodies",
  noIssuer: "No record here names an issuing body.",
  years: yearsWords,
  yearsColumn: "By year",
  /** Above the table: the range of that column’s bars and the count of the highest. */
  yearsKey: (first: number, last: number, most: number): string =>
    `Small columns: records issued by year, ${yearsWords(first, last)}; the highest is ${most}.`,
  /** For records whose sources count issuers without naming them: counts of joint issuing miss these. */
  atLeast: (count: number): string =>
    `Policy documents are counted, and decisions in the news. ${
      count === 1
        ? "One record’s source doesn’t name all its issuers"
        : `The sources of ${numberWords(count)} records don’t name all issuers`
    }: joint counts are minimums.`,
  /** Below the table, whose rows add up to more. */
  shared: (count: number, of: Counting): string =>
    `A ${of === "goals" ? "goal" : "target"} that several bodies set counts for each of them; counted once, there are ${countOf[of](count)}.`,
  /** The content of a file, and what to know about its counts. */
  withAtLeast: (status: string, atLeast: string): string => `${status}. ${atLeast}`,
  /** Before, between and after the names of bodies. */
  idle: "No records here: ",
  between: ", ",
  afterIdle: ".",
  columns: {
    body: "Body",
    issued: "Issued",
    led: "Led",
    co: "Co-issued",
    about: "About it",
    targets: (of: Counting): string => (of === "goals" ? "Goals by verdict" : "Targets by verdict"),
    /** Of the records here, which needn’t be all that a body issued. */
    first: "First issued",
    last: "Last issued",
  },
  /** After a body's label, unless that is its full name. */
  secondName: (agency: Agency): string | undefined =>
    agencyLabel(agency) === agency.name.en ? undefined : agency.name.en,
  /** The accessible name of a number. */
  targetsOf: (body: string, count: number, of: Counting): string =>
    `${countOf[of](count)} of ${body}`,
  issuedBy: (body: string, count: number): string => `${countOf.records(count)} issued by ${body}`,
  ledBy: (body: string, count: number): string => `${countOf.records(count)} led by ${body}`,
  coIssuedBy: (body: string, count: number): string =>
    `${countOf.records(count)} co-issued by ${body}`,
  aboutBody: (body: string, count: number): string => `${countOf.records(count)} about ${body}`,
  ofBoth: (first: string, second: string, count: number): string =>
    `${countOf.records(count)} of ${first} and ${second}`,
  parts: (led: number, coIssued: number, about: number): string =>
    `led ${led}, co-issued ${coIssued}${about === 0 ? "" : `; +${about} about it`}`,
  /** Between two dates. */
  issued: "Issued ",
  to: " to ",
  none: "none",
  all: (count: number): string => `Show all ${counted(count, "body", "bodies")} with a record`,
  figure: "Bodies",
  figureTitle: "What issuing bodies led and co-issued, and when",
  bodiesShown: (shown: number, all: number): string =>
    shown === all ? counted(all, "body", "bodies") : `${shown} of ${all} bodies`,
  /** Of those that issued a record: a body may also be in news alone. */
  issuersShown: (shown: number, all: number): string =>
    shown === all
      ? counted(all, "issuing body", "issuing bodies")
      : `${shown} of ${all} issuing bodies`,
};

/** Who issues with whom as a table, and the partners of one body. */
export const pairs = {
  title: "Who issues with whom",
  none: "No record here names two bodies that issued it.",
  caption: "Bodies that issue together",
  columns: {
    pair: "Bodies",
    together: "Together",
    first: "Led by the first",
    second: "Led by the second",
    /** Before the body that led and its count, where rows are stacked. */
    led: "Led by",
    others: "Led by others or unnamed",
  },
  names: (first: string, second: string): string => `${first} and ${second}`,
  ledCount: (body: string, count: number): string => `${body} ${count}`,
  leads: (body: string, count: number): string => `${body} leads ${count}`,
  /** 'MIIT leads 5, with CAC': the name of a link, as the same words appear beside other partners too. */
  withPartner: (words: string, partner: string): string => `${words}, with ${partner}`,
  between: ", ",
  /** What neither of the two leads, so that the counts add up; of some no lead is named. */
  othersLead: (count: number): string => `others or unnamed lead ${count}`,
  /** The same in a figure: 'NDRC leads 4, NEA leads 1, others or unnamed lead 2'. */
  whoLed: (leads: readonly (readonly [body: string, count: number])[], others: number): string =>
    [
      ...leads.filter(([, count]) => count > 0).map((lead) => pairs.leads(...lead)),
      ...(others === 0 ? [] : [pairs.othersLead(others)]),
    ].join(pairs.between),
  partners: "Partners",
  partnersOf: (body: string): string => `Partners of ${body}`,
  /** Around the link to a body. */
  aroundBody: (): readonly [before: string, after: string] => ["Partners of ", ""],
  noPartners: "Issued nothing with another named body here.",
  allPartners: (count: number): string => `All ${count} partners`,
  partnersShown: (count: number): string => counted(count, "partner"),
};
