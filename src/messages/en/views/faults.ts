import type { Problem } from "#domain/dataset/validate.ts";
import type { Fault, FoundValue, Referred, Rule } from "#domain/schema/fault.ts";

const rules: Readonly<Record<Rule, string>> = {
  id: "expected an id of lower-case letters, digits and single hyphens",
  text: "expected a text that isn't empty",
  date: "expected a date: 2023, 2023-10, 2023-10-08 or a span from/to",
  "reasonable-date": "expected a date from 1900 to 2100",
  figure: "expected a figure of at most 1,000,000,000,000,000",
  address: "expected an http or https address",
  contact: "expected a web address, or one of e-mail such as mailto:name@example.org",
  version: "expected a version of three numbers such as 2.0.0",
  "min-up-to-max": "expected min to be at most max",
  "source-or-unlinked": "expected either a source or the reason why it is unlinked",
  "judging-source": "expected the source that judges among the provenance",
  "some-date": "expected at least one date",
  "some-provenance": "expected at least one source or reason",
  "period-in-order": "expected the period to end no earlier than it starts",
  "range-or-figure":
    "expected a range with 'between', and a single figure with any other comparator",
  "short-quotation":
    "expected a quotation of at most 60 characters, or 30 words of a language with spaces",
  "document-number":
    "expected a document number such as 'Order No. 15', '2023/1781' or '〔2021〕23号'",
};

const referred: Readonly<Record<Referred, string>> = {
  field: "a field",
  sector: "a sector",
  agency: "an agency",
  company: "a company",
  source: "a source",
  record: "a record",
};

const foundWords = (found: FoundValue): string => {
  switch (found.is) {
    case "nothing":
      return "found nothing";
    case "null":
      return "found null";
    case "list":
      return "found a list";
    case "object":
      return "found an object";
    case "value":
      return `found ${found.text}`;
  }
};

/** What is wrong with a record or one of its fields. */
export const faultWords = (fault: Fault): string => {
  switch (fault.is) {
    case "rule":
      return rules[fault.rule];
    case "type":
      return `expected ${fault.expected}, ${foundWords(fault.found)}`;
    case "choice":
      return `expected ${fault.expected.join(" or ")}, ${foundWords(fault.found)}`;
    case "no-form":
      return [...new Set(fault.faults.map(faultWords))].join("; or: ");
    case "too-small":
      return `expected ${fault.inclusive ? "at least" : "more than"} ${fault.least}`;
    case "other":
      return `expected another value, ${foundWords(fault.found)}`;
    case "repeated-id":
      return fault.of === "record"
        ? `the id ${fault.id} is used twice; the first record is kept`
        : `the id ${fault.id} is used twice; the first one is kept, this one left out`;
    case "leads-nowhere":
      return `expected the id of ${referred[fault.to]}, found ${fault.id}`;
    case "other-unit":
      return fault.found === ""
        ? `expected a figure in ${fault.expected}, as its series has, found a target in words`
        : fault.expected === ""
          ? `expected a target in words, as its series has, found one in ${fault.found}`
          : `expected the unit of its series, ${fault.expected}, found ${fault.found}`;
    case "too-early":
      return `speaks of ${fault.found} in a record of ${fault.year}, without the day from which that was known`;
    case "not-loaded":
      return "isn’t loaded; the reason is at the top of the page";
  }
};

/** A record by its id, or by its place in the file if it has none or shares it with another. */
export const problemRecord = ({ record, place, setAside }: Problem): string | undefined => {
  if (place === undefined || !(setAside || record === undefined)) return record;
  return record === undefined ? `record ${place}` : `${record}, record ${place}`;
};
