import type { Dataset } from "#domain/dataset/dataset.ts";
import type { RecordsFinding } from "#domain/filter/recordsFinding.ts";
import type { EntryKind } from "#domain/schema/records.ts";

import { bodyLabel } from "./labels.ts";
import { listWords } from "./lists.ts";
import { numberWords } from "./numbers.ts";
import { shortTitle } from "./titles.ts";

const kinds: Readonly<Record<EntryKind, readonly [one: string, many: string]>> = {
  policy: ["policy", "policies"],
  "policy-news": ["policy news", "policy news"],
  "corporate-news": ["corporate news", "corporate news"],
};

const kindsWords = ({ kinds: counts, total }: Extract<RecordsFinding, { is: "kinds" }>): string => {
  const [first] = counts;
  if (first !== undefined && counts.length === 1) {
    return `These ${numberWords(total)} records are all ${kinds[first[0]][1]}`;
  }
  const words = listWords(
    counts.map(([kind, count]) => `${numberWords(count)} ${kinds[kind][count === 1 ? 0 : 1]}`),
  );
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** From when to when they date: 'from 2021 to 2024', or 'all of 2023'. */
const yearsWords = ([first, last]: readonly [number, number]): string =>
  first === last ? `all of ${first}` : `from ${first} to ${last}`;

/** The finding on a set of records in one sentence. */
export const recordsWords = (finding: RecordsFinding, dataset: Dataset): string => {
  switch (finding.is) {
    case "none":
      return "No record matches";
    case "one":
      return `One record: ${shortTitle(finding.entry)}`;
    case "kinds":
      return kindsWords(finding);
    case "led-all": {
      const { body, total, years } = finding;
      return `${bodyLabel(dataset, body)} led all ${numberWords(total)} records, ${yearsWords(years)}`;
    }
    case "led-most": {
      const { bodies, led, total, hasOthers } = finding;
      const [body, other] = bodies;
      const name = bodyLabel(dataset, body);
      const these = `${numberWords(led)} of these ${numberWords(total)} records`;
      if (other !== undefined) return `${name} and ${bodyLabel(dataset, other)} each led ${these}`;
      return `${name} led ${these}${hasOthers ? ", more than any other body" : ""}`;
    }
  }
};
