import { documentType } from "#domain/schema/common.ts";
import type {
  Assessment,
  BodyKind,
  Bound,
  Collection,
  Correction,
  DateMeaning,
  EntryKind,
  Grade,
  Mention,
  Policy,
  Relation,
  Source,
} from "#domain/schema/records.ts";
import type { Character, Comparator, QuantitativeTarget } from "#domain/schema/target.ts";
import { documentTypeWords } from "#messages/words/facets.ts";
import { gradeWords } from "#messages/words/grades.ts";
import { collectionLabels, kindLabels } from "#messages/words/labels.ts";
import {
  bodyKindLabels,
  meaningLabels,
  outcomeLabels,
  relationLabels,
} from "#messages/words/terms.ts";

/** The words of each choice that the desk's forms offer, by the name of the field and the value in the data. */
type ChoiceWords = {
  readonly kind: Readonly<Record<EntryKind | Mention["kind"], string>>;
  readonly collection: Readonly<Record<Collection, string>>;
  readonly documentType: Readonly<Record<string, string>>;
  readonly stage: Readonly<Record<NonNullable<Policy["stage"]>, string>>;
  readonly form: Readonly<Record<Source["form"], string>>;
  readonly grade: Readonly<Record<Grade, string>>;
  readonly body: Readonly<Record<BodyKind, string>>;
  readonly confidence: Readonly<Record<"high" | "medium" | "low", string>>;
  readonly bound: Readonly<Record<Bound, string>>;
  readonly comparator: Readonly<Record<Comparator, string>>;
  readonly direction: Readonly<Record<NonNullable<QuantitativeTarget["direction"]>, string>>;
  readonly means: Readonly<Record<DateMeaning, string>>;
  readonly outcome: Readonly<Record<Correction["outcome"], string>>;
  readonly relation: Readonly<Record<Relation, string>>;
  readonly likelihood: Readonly<Record<Assessment["likelihood"], string>>;
  readonly about: Readonly<Record<Assessment["about"], string>>;
  readonly is: Readonly<Record<Character["is"], string>>;
};

const documentTypes = Object.fromEntries(
  documentType.options.map((type) => [type, documentTypeWords(type)]),
);

const relations: ChoiceWords["relation"] = {
  implements: relationLabels.implements.out,
  amends: relationLabels.amends.out,
  supersedes: relationLabels.supersedes.out,
  "builds-on": relationLabels["builds-on"].out,
  restates: relationLabels.restates.out,
  "followed-by": relationLabels["followed-by"].out,
  "bears-on": relationLabels["bears-on"].out,
};

/** The choices whose words other rooms have too. */
export const sharedChoices = {
  collection: collectionLabels,
  documentType: documentTypes,
  grade: gradeWords,
  body: bodyKindLabels,
  means: meaningLabels,
  outcome: outcomeLabels,
  relation: relations,
};

export const choices: ChoiceWords = {
  ...sharedChoices,
  kind: { ...kindLabels, person: "Person", organisation: "Organisation", document: "Document" },
  stage: { draft: "draft for comments", final: "final" },
  form: {
    newsletter: "newsletter",
    official: "official",
    press: "press",
    research: "research",
    company: "company",
    industry: "industry",
  },
  confidence: { high: "high", medium: "medium", low: "low" },
  bound: {
    "more than": "more than",
    "at least": "at least",
    about: "about",
    "at most": "at most",
    "less than": "less than",
    "up to": "up to",
  },
  comparator: {
    "more than": "more than",
    "at least": "at least",
    reach: "reach",
    about: "about",
    "at most": "at most",
    between: "between",
  },
  direction: { up: "more is better", down: "less is better" },
  likelihood: { stated: "stated", likely: "likely", may: "may be", unlikely: "unlikely" },
  about: {
    goal: "the goal",
    effect: "the effect",
    execution: "implementation",
    technology: "technology",
    compliance: "compliance",
    "foreign-firms": "foreign firms",
  },
  is: { binding: "binding", expected: "expected" },
};
